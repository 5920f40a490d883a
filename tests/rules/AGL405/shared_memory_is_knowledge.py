from autogen_agentchat.agents import AssistantAgent
from autogen_core.memory import ListMemory
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
facts = ListMemory()
writer = AssistantAgent("writer", client, memory=[facts])
critic = AssistantAgent("critic", client, memory=[facts])
