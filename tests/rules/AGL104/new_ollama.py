from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.ollama import OllamaChatCompletionClient

client = OllamaChatCompletionClient(
    model="llama3.2",
    timeout=60,  # expect: AGL104 error
)
bare = OllamaChatCompletionClient(model="llama3.2")  # expect: AGL104 warning
one = AssistantAgent("one", model_client=client)
