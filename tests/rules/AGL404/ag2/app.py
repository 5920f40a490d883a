import requests
from ag2 import Agent, tool
from ag2.config import OpenAIConfig


@tool
def page(url: str) -> str:
    """Fetch a page."""
    return requests.get(url, timeout=30).text  # expect: AGL404


agent = Agent("helper", config=OpenAIConfig(model="gpt-4o-mini", timeout=60), tools=[page])
