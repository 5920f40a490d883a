import asyncio

from autogen_core import CancellationToken

from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return claim


token = CancellationToken()
clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])


async def main() -> None:
    asyncio.get_running_loop().call_later(30, stop)
    await clerk.run(task="What about claim 7?", cancellation_token=token)


def stop() -> None:
    token.cancel()  # expect: AGL512 warning
