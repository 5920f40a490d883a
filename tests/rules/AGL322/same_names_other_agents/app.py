import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


def pair():
    writer = Agent("writer", config=config)
    critic = Agent("critic", config=config, tools=[writer.as_tool(description="W.")])
    return critic


first, second = pair(), pair()
boss = Agent("boss", config=config, tools=[first.as_tool(description="F."), second.as_tool(description="S.")])
