from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TaskResult
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core import CancellationToken
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
team = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(25))


async def breaks():
    async for message in team.run_stream(task="Write."):
        if "DONE" in str(message):
            break  # expect: AGL329 warning


async def returns(limit):
    stream = team.run_stream(task="Write.")
    count = 0
    async for message in stream:
        count += 1
        try:
            if count > limit:
                return message  # expect: AGL329
        finally:
            print(count)


async def from_within(limit):
    async for message in team.run_stream(task="Write."):
        for line in str(message).splitlines():
            if line == "DONE":
                return line  # expect: AGL329
