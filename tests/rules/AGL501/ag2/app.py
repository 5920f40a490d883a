import requests
from ag2 import Agent, tool
from ag2.config import OpenAIConfig


@tool
def look_up(number: str) -> str:
    """Look a claim up."""
    return requests.get(f"https://example.invalid/{number}").text[:4000]  # expect: AGL501 error


helper = Agent("helper", config=OpenAIConfig(model="gpt-4o", timeout=60), tools=[look_up])
