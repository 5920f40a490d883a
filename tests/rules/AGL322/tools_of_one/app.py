import asyncio

from ag2 import Agent, Context
from ag2.config import OpenAIConfig

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

writer = Agent("writer", config=config)
critic = Agent("critic", config=config)
editor = Agent("editor", config=config, tools=[writer.as_tool(description="W."), critic.as_tool(description="C.")])
chief = Agent("chief", config=config, tools=[editor.as_tool(description="E."), writer.as_tool(description="W.")])
