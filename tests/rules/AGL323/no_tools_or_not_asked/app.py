import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.observers import LoopDetector, TokenMonitor


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


talker = Agent("talker", config=config, observers=[LoopDetector()])
kept = Agent("kept", config=config, tools=[look_up], observers=[LoopDetector()])
plain = Agent("plain", config=config, tools=[look_up])


async def main():
    await talker.ask("Hello")
    await plain.ask("Hello")
    return kept
