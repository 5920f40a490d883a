import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from search import client, summarise


def summary(url: str) -> str:
    """Sum up a page."""
    return summarise(requests.get(url, timeout=30).text)


def results(query: str) -> str:
    """Search."""
    return client.search(query)


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[summary, results])
