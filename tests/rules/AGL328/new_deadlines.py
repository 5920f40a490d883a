import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
team = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(25))


async def waits():
    return await asyncio.wait_for(team.run(task="Write."), timeout=30)  # expect: AGL328 warning


async def waits_for_all_of_it():
    async def talk():
        async for message in team.run_stream(task="Write."):
            print(message)

    await asyncio.wait_for(talk(), 30)  # expect: AGL328


async def in_a_block():
    async with asyncio.timeout(30):  # expect: AGL328
        await Console(team.run_stream(task="Write."))


async def cancels():
    task = asyncio.create_task(team.run(task="Write."))
    await asyncio.sleep(5)
    task.cancel()  # expect: AGL328


async def cancels_what_is_shown():
    task = asyncio.ensure_future(Console(team.run_stream(task="Write.")))
    await asyncio.sleep(5)
    task.cancel()  # expect: AGL328
