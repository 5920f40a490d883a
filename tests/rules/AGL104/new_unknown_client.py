from autogen_agentchat.agents import AssistantAgent
from somewhere import OllamaChatCompletionClient, options

one = AssistantAgent("one", model_client=OllamaChatCompletionClient(model="llama3.2", timeout=60))
two = AssistantAgent("two", model_client=options.client)
