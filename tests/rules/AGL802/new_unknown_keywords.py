"""What is not known is not wrong."""

import settings
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def make(**options):
    return OpenAIChatCompletionClient(model="gpt-4o", timeout=60, **options)


client = make()
other = OpenAIChatCompletionClient(**settings.CLIENT)
writer = AssistantAgent("writer", client, **settings.AGENT)
