import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=4))


async def ask(task: str):
    for attempt in range(3):  # expect: AGL203
        try:
            return await agent.run(task=task)
        except Exception:
            await asyncio.sleep(2**attempt)
    raise TimeoutError(task)
