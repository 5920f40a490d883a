import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def page(url: str) -> str:
    return requests.get(url, timeout=30).text


def words(url: str) -> int:
    """Count words."""
    return len(page(url).split())


def answer(url: str) -> str:
    """Whether a page is there."""
    return "yes" if page(url) else "no"


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[words, answer])
