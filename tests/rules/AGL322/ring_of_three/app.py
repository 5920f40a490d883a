import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

a = Agent("a", config=config)
b = Agent("b", config=config, tools=[a.as_tool(description="A.")])
c = Agent("c", config=config, tools=[b.as_tool(description="B.")])
a.add_tool(c.as_tool(description="C."))  # expect: AGL322
