import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


async def read(text: str):
    return await AssistantAgent("reader", client).run(task=text)


async def inline(texts: list[str]):
    return await asyncio.gather(*(AssistantAgent("reader", client).run(task=text) for text in texts))  # expect: AGL204


async def through_function(texts: list[str]):
    return await asyncio.gather(*[read(text) for text in texts])  # expect: AGL204


async def collected(texts: list[str]):
    tasks = [asyncio.create_task(read(text)) for text in texts]
    return await asyncio.gather(*tasks)  # expect: AGL204
