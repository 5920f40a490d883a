import asyncio
import logging

import openai
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_core.models import UserMessage
from autogen_ext.models.openai import AzureOpenAIChatCompletionClient, OpenAIChatCompletionClient
from tenacity import retry, stop_after_attempt, wait_random_exponential

log = logging.getLogger(__name__)
HOUR = 3600  # expect: AGL201
client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=1)
long = OpenAIChatCompletionClient(model="gpt-4o", timeout=HOUR, max_retries=5)
azure = AzureOpenAIChatCompletionClient(
    model="gpt-4o", azure_deployment="d", azure_endpoint="https://x", api_version="2024-06-01", timeout=60, max_retries=99)  # expect: AGL201
once = OpenAIChatCompletionClient(model="gpt-4o", timeout=60, max_retries=0)
writer, critic = AssistantAgent("writer", client), AssistantAgent("critic", client)
team = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(6))


async def all_at_once(tasks: list[str]):
    return await asyncio.gather(*(writer.run(task=t) for t in tasks))


async def all_at_once_list(tasks: list[str]):
    jobs = []
    for t in tasks:
        jobs.append(AssistantAgent("w", client).run(task=t))
    return await asyncio.gather(*jobs)


async def limited(tasks: list[str]):
    sem = asyncio.Semaphore(3)

    async def one(t):
        async with sem:
            return await AssistantAgent("w", client).run(task=t)

    return await asyncio.gather(*(one(t) for t in tasks))  # silent: AGL204


async def three():
    return await asyncio.gather(writer.run(task="a"), critic.run(task="b"))  # silent: AGL204


async def group(tasks: list[str]):
    async with asyncio.TaskGroup() as tg:
        for t in tasks:
            tg.create_task(AssistantAgent("w", client).run(task=t))


async def forever(task: str):
    while True:  # expect: AGL202
        try:
            return await team.run(task=task)
        except Exception:
            await team.reset()


async def few(task: str):
    for attempt in range(3):
        try:
            return await team.run(task=task)  # silent: AGL202
        except Exception:
            log.exception("attempt %d", attempt)
            await asyncio.sleep(2**attempt)


async def wrong_handler(task: str):
    try:
        return await team.run(task=task)
    except openai.RateLimitError:  # expect: AGL209
        log.exception("rate limit")
        raise


async def right_handler(task: str):
    try:
        return await client.create([UserMessage(content=task, source="user")])
    except openai.RateLimitError:  # silent: AGL209
        log.exception("rate limit")
        raise


@retry(stop=stop_after_attempt(4), wait=wait_random_exponential(max=20))
async def nested(task: str):
    return await client.create([UserMessage(content=task, source="user")])


@retry(stop=stop_after_attempt(4), wait=wait_random_exponential(max=20))  # silent: AGL203
async def one_layer(task: str):
    return await once.create([UserMessage(content=task, source="user")])


async def swallowed(task: str):
    try:
        result = await team.run(task=task)
    except (asyncio.TimeoutError, Exception):  # silent: AGL207
        result = None
    return result
