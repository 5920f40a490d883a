import sys

from autogen_agentchat.agents import AssistantAgent
from autogen_core.model_context import BufferedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
context = BufferedChatCompletionContext(buffer_size=20)
if len(sys.argv) > 1:
    agent = AssistantAgent("short", client, model_context=context)
else:
    agent = AssistantAgent("long", client)
