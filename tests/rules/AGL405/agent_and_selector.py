from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import SelectorGroupChat
from autogen_core.model_context import BufferedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
context = BufferedChatCompletionContext(5)  # expect: AGL405
writer = AssistantAgent("writer", client, model_context=context)
critic = AssistantAgent("critic", client)
team = SelectorGroupChat([writer, critic], client, max_turns=6, model_context=context)
