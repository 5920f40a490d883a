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


async def main(team_of_others):
    await team.run(task="Write.")
    await Console(team.run_stream(task="Write."))
    async for message in team.run_stream(task="Write."):
        print(message)
    later = team.run(task="Write.")
    await later
    asyncio.create_task(team.run(task="Write."))
    team_of_others.run(task="Write.")
    return team.run(task="Write.")


def begin():
    asyncio.run(team.run(task="Write."))
    return [team.run(task="Write.")]


start = lambda: team.run(task="Write.")
