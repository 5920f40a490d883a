import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2 import BaseMiddleware, Middleware
from ag2.observers import LoopDetector, TokenMonitor


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


class StepCap:
    """Raises after some steps."""


async def main(timeout):
    one = Agent("one", config=config, tools=[look_up], observers=[LoopDetector()])
    await asyncio.wait_for(one.ask("Hello"), timeout=300)
    two = Agent("two", config=config, tools=[look_up], observers=[LoopDetector()])
    async with asyncio.timeout(timeout):
        await two.ask("Hello")
    three = Agent("three", config=config, tools=[look_up], observers=[LoopDetector()], middleware=[Middleware(StepCap)])
    await three.ask("Hello")
