from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from crm import lookup

agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[lookup])
