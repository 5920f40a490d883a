import time

from ag2 import Agent, tool
from ag2.config import OpenAIConfig


@tool(sync_to_thread=False)
def quick(item: str) -> str:
    """Look up."""
    time.sleep(1)  # expect: AGL502
    return item


@tool
def slow(item: str) -> str:
    """Look up."""
    time.sleep(1)
    return item


agent = Agent("shop", config=OpenAIConfig(model="gpt-4o", timeout=120), tools=[quick, slow])
