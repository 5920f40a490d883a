from autogen_agentchat.agents import AssistantAgent
from autogen_core.model_context import BufferedChatCompletionContext
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def context():
    return BufferedChatCompletionContext(buffer_size=20)


writer = AssistantAgent("writer", client, model_context=context())
critic = AssistantAgent("critic", client, model_context=context())
editor = AssistantAgent("editor", client, model_context=BufferedChatCompletionContext(buffer_size=20))
