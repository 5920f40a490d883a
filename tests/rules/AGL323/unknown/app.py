import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.observers import LoopDetector
from elsewhere import middleware, observers


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


one = Agent("one", config=config, tools=[look_up], observers=observers)
two = Agent("two", config=config, tools=[look_up], observers=[LoopDetector()], middleware=middleware)


async def main():
    await one.ask("Hello")
    await two.ask("Hello")
