import requests
from ag2 import Agent, tool
from ag2.config import OpenAIConfig


@tool
def price(item: str) -> str:
    """Look up a price."""
    return requests.get("https://shop.example.org/price", params={"q": item}).text[:500]  # expect: AGL501


@tool
def stock(item: str) -> str:
    """Look up the stock."""
    return requests.get("https://shop.example.org/stock", params={"q": item}, timeout=10).text[:500]  # silent: AGL501


agent = Agent("shop", config=OpenAIConfig(model="gpt-4o-mini", timeout=60), tools=[price, stock])
