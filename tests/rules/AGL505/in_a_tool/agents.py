from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from store import open_claims

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
clerk = AssistantAgent("clerk", model_client=client, tools=[open_claims])
