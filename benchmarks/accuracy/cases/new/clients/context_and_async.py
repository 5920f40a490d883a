import asyncio
from contextlib import asynccontextmanager

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient


@asynccontextmanager
async def client(timeout: float = 100):
    model = OpenAIChatCompletionClient(model="gpt-4o", timeout=timeout)  # silent: AGL101
    try:
        yield model
    finally:
        await model.close()


async def quick():
    return OpenAIChatCompletionClient(model="gpt-4o", timeout=19)  # expect: AGL102


async def main():
    async with client() as model:
        await AssistantAgent("a", model_client=model).run(task="Hello")
    await AssistantAgent("b", model_client=await quick()).run(task="Hello")


asyncio.run(main())
