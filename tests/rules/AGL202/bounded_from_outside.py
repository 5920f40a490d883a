import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

agent = AssistantAgent("agent", OpenAIChatCompletionClient(model="gpt-4o", timeout=120))


async def ask(task: str):
    async with asyncio.timeout(600):
        while True:
            try:
                return await agent.run(task=task)
            except Exception:
                continue
