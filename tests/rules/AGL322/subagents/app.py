from ag2 import Agent
from ag2.config import OpenAIConfig
from ag2.tools.subagents import subagent_tool

config = OpenAIConfig(model="gpt-4o-mini", timeout=60)


def editor():
    writer = Agent("writer", config=config)
    critic = Agent("critic", config=config, tools=[subagent_tool(writer, description="Writes.")])
    chief = Agent("chief", config=config, tools=[subagent_tool(agent=critic, description="Finds fault.")])
    chief.add_tool(writer.as_tool(description="Writes."))
    return chief
