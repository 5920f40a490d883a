"""In the previews the condition was given to run()."""
import asyncio

from autogen_agentchat.agents import CodingAssistantAgent
from autogen_agentchat.task import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models import OpenAIChatCompletionClient


async def main():
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    team = RoundRobinGroupChat([CodingAssistantAgent("a", client), CodingAssistantAgent("b", client)])  # silent: AGL301
    return await team.run("Write a game.", termination_condition=MaxMessageTermination(10))  # silent: AGL305


asyncio.run(main())
