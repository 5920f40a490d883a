import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2 import MemoryStream
from ag2.events import ObserverAlert
from ag2.observers import LoopDetector, TokenMonitor


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


stream = MemoryStream()
stream.where(ObserverAlert).subscribe(print)
clerk = Agent("clerk", config=config, tools=[look_up], observers=[TokenMonitor()])


async def main():
    await clerk.ask("Hello", stream=stream)
