import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.observers import LoopDetector, TokenMonitor


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


clerk = Agent(
    "clerk",
    config=config,
    tools=[look_up],
    observers=[
        LoopDetector(repeat_threshold=3),  # expect: AGL323 warning
    ],
)
monitored = Agent("monitored", config=config, tools=[look_up])
monitored.add_observer(TokenMonitor(alert_threshold=9000))  # expect: AGL323
asked = Agent("asked", config=config, tools=[look_up])


async def main():
    await clerk.ask("Hello")
    await monitored.ask("Hello")
    await asked.ask("Hello", observers=[LoopDetector()])  # expect: AGL323
