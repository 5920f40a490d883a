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
        if isinstance(message, TaskResult):
            break


async def returns():
    async for message in team.run_stream(task="Write."):
        if not isinstance(message, TaskResult):
            print(message)
            continue
        return message


async def by_attribute():
    async for message in team.run_stream(task="Write."):
        if hasattr(message, "stop_reason"):
            return message.stop_reason


async def matched():
    async for message in team.run_stream(task="Write."):
        match message:
            case TaskResult():
                return message
            case _:
                print(message)


async def inner_loop():
    async for message in team.run_stream(task="Write."):
        for line in str(message).splitlines():
            if line == "DONE":
                break
