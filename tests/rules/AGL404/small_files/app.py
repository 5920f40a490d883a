import json

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def tariffs() -> dict:
    """All tariffs."""
    with open("tariffs.json") as file:
        return json.load(file)


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[tariffs])
