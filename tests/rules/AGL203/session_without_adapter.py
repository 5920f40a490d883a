import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from tenacity import retry, stop_after_attempt

session = requests.Session()


@retry(stop=stop_after_attempt(3))
def price(item: str) -> str:
    """Look up a price."""
    return session.get(f"https://shop.example.com/{item}", timeout=10).json()["price"]


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[price])
