import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
team = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(25))


async def waits():
    token = CancellationToken()
    return await asyncio.wait_for(team.run(task="Write.", cancellation_token=token), 30)  # expect: AGL328
