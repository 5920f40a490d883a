import asyncio

from autogen_core import CancellationToken

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim


token, unused = CancellationToken(), CancellationToken()
clerk = AssistantAgent("clerk", model_client=client)
worker = AssistantAgent("worker", model_client=client, tools=[look_up])


async def main() -> None:
    task = asyncio.create_task(clerk.run(task="What about claim 7?", cancellation_token=token))
    await worker.run(task="And claim 8?")
    token.cancel()
    unused.cancel()
    task.cancel()
