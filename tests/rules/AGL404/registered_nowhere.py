import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def page(url: str) -> str:
    """Fetch a page."""
    return requests.get(url, timeout=30).text


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))
print(len(page("https://example.com")))
