import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main():
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    team = RoundRobinGroupChat([AssistantAgent(n, model_client=client) for n in ("a", "b")])  # silent: AGL301
    seen = 0
    async for message in team.run_stream(task="Discuss."):
        seen += 1
        if seen > 12:
            break  # expect: AGL329


asyncio.run(main())
