import asyncio
import time

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
worker = AssistantAgent("worker", model_client=client)


async def main() -> None:
    time.sleep(1)
    await worker.run(task="go")


asyncio.run(main())
