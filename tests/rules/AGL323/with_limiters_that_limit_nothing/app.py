import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
from ag2.middleware import HistoryLimiter, RetryMiddleware
from ag2.observers import LoopDetector
from ag2.policies import AlertPolicy


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


clerk = Agent(
    "clerk",
    config=config,
    tools=[look_up],
    observers=[LoopDetector()],  # expect: AGL323
    middleware=[HistoryLimiter(max_events=50), RetryMiddleware()],
    assembly=[AlertPolicy()],
)


async def main():
    await clerk.ask("Hello")
