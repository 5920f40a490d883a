import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


def price(item: str) -> str:
    """Look up a price."""
    while True:  # expect: AGL202
        try:
            response = requests.get(f"https://shop.example.com/{item}", timeout=10)
            response.raise_for_status()
            return response.json()["price"]
        except requests.RequestException:
            continue


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[price])
