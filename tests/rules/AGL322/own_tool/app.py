from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.tools.subagents import subagent_tool

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)

analyst = Agent("analyst", config=config)
analyst.add_tool(analyst.as_tool(description="A part of the task.", name="part"))  # expect: AGL322 info

writer = Agent("writer", config=config)
critic = Agent("critic", config=config, tools=[subagent_tool(writer, description="Writes.")])
writer.add_tool(subagent_tool(agent=critic, description="Finds fault."))  # expect: AGL322 warning
