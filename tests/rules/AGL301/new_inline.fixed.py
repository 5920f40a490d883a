import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main() -> None:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    await Console(
        RoundRobinGroupChat(  # expect: AGL301
            [
                AssistantAgent("writer", model_client=client),
                AssistantAgent("critic", model_client=client),
            ],
            termination_condition=MaxMessageTermination(25),
        ).run_stream(task="Write about claims.")
    )


asyncio.run(main())
