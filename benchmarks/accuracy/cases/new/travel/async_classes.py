import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


class Session:
    def __init__(self, model="gpt-4o"):
        self.model = model
        self.client = None

    async def __aenter__(self):
        self.client = OpenAIChatCompletionClient(model=self.model)  # expect: AGL101
        return self

    async def __aexit__(self, *exc):
        await self.client.close()

    def team(self, *names, cap=None):
        members = [AssistantAgent(n, model_client=self.client) for n in names]
        stop = TextMentionTermination("TERMINATE")
        if cap is not None:
            stop |= MaxMessageTermination(cap)
        return RoundRobinGroupChat(members, termination_condition=stop)


async def main():
    async with Session() as session:
        await session.team("a", "b", cap=10).run(task="One")  # silent: AGL301
        await session.team("a", "b", cap=2000).run(task="Two")  # expect: AGL305


asyncio.run(main())
