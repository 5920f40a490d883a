import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main() -> None:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)  # expect: AGL510 info
    clerk = AssistantAgent("clerk", model_client=client)
    for question in ("a", "b"):
        await Console(clerk.run_stream(task=question))  # printed


asyncio.run(main())
