import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import TaskResult
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def returned(question: str) -> AssistantAgent:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL510 info
    clerk = AssistantAgent("clerk", model_client=client)
    await clerk.run(task=question)
    return clerk


async def early(question: str) -> TaskResult | None:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL510 info
    clerk = AssistantAgent("clerk", model_client=client)
    if not question:
        return None
    return await clerk.run(task=question)


async def in_background(question: str) -> None:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL510 info
    clerk = AssistantAgent("clerk", model_client=client)
    await clerk.run(task=question)
    asyncio.create_task(clerk.run(task="And then?"))
