import requests
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient
from requests.adapters import HTTPAdapter
from tenacity import retry, stop_after_attempt
from urllib3.util import Retry

session = requests.Session()
session.mount("https://", HTTPAdapter(max_retries=Retry(total=4, backoff_factor=1)))


@retry(stop=stop_after_attempt(3))  # expect: AGL203
def price(item: str) -> str:
    """Look up a price."""
    return session.get(f"https://shop.example.com/{item}", timeout=10).json()["price"]


agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120), tools=[price])
