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


async def by_token():
    token = CancellationToken()
    async for message in team.run_stream(task="Write.", cancellation_token=token):
        if "DONE" in str(message):
            token.cancel()
            break


async def by_condition():
    enough = ExternalTermination()
    own = RoundRobinGroupChat([writer], termination_condition=enough | MaxMessageTermination(25))
    async for message in own.run_stream(task="Write."):
        if "DONE" in str(message):
            enough.set()
            break


async def closed():
    stream = team.run_stream(task="Write.")
    async for message in stream:
        if "DONE" in str(message):
            break
    await stream.aclose()


async def one_agent():
    async for message in writer.run_stream(task="Write."):
        break


async def unknown(team):
    async for message in team.run_stream(task="Write."):
        break


async def other(items):
    async for item in items:
        break


async def nested_function():
    async for message in team.run_stream(task="Write."):
        def shown():
            return str(message)

        print(shown())
