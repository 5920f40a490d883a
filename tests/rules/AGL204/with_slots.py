import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
slots = asyncio.Semaphore(5)


async def read(text: str):
    async with slots:
        return await AssistantAgent("reader", client).run(task=text)


async def main(texts: list[str], limiter):
    async def limited(text: str):
        async with limiter:
            return await AssistantAgent("reader", client).run(task=text)

    await asyncio.gather(*(limited(text) for text in texts))
    return await asyncio.gather(*(read(text) for text in texts))
