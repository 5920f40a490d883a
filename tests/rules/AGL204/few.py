import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", client)
critic = AssistantAgent("critic", client)


async def both(task: str):
    return await asyncio.gather(writer.run(task=task), critic.run(task=task))
