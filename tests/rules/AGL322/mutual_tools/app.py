import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

writer = Agent("writer", config=config)
critic = Agent("critic", config=config, tools=[writer.as_tool(description="Writes.")])
writer.add_tool(critic.as_tool(description="Finds fault."))  # expect: AGL322
