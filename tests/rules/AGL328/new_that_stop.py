import asyncio

import anyio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_core import CancellationToken, SingleThreadedAgentRuntime
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
team = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(25))


async def by_token():
    token = CancellationToken()
    asyncio.get_running_loop().call_later(30, token.cancel)
    return await team.run(task="Write.", cancellation_token=token)


async def by_token_and_deadline(token: CancellationToken):
    return await asyncio.wait_for(team.run(task="Write.", cancellation_token=token), 30)


async def cancelled_first():
    token = CancellationToken()
    run = asyncio.create_task(team.run(task="Write.", cancellation_token=token))
    try:
        return await asyncio.wait_for(asyncio.shield(run), 30)
    except TimeoutError:
        token.cancel()


async def with_runtime():
    runtime = SingleThreadedAgentRuntime()
    runtime.start()
    own = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(9), runtime=runtime)
    return await asyncio.wait_for(own.run(task="Write."), 30)


async def one_agent():
    return await asyncio.wait_for(writer.run(task="Write."), 30)


async def shielded():
    return await asyncio.wait_for(asyncio.shield(team.run(task="Write.")), 30)


async def by_anyio():
    with anyio.move_on_after(30):
        return await team.run(task="Write.")


async def without_limit():
    return await asyncio.wait_for(team.run(task="Write."), timeout=None)


async def unknown(team):
    return await asyncio.wait_for(team.run(task="Write."), 30)


async def another_task():
    run = asyncio.create_task(team.run(task="Write."))
    timer = asyncio.create_task(asyncio.sleep(5))
    timer.cancel()
    return await run
