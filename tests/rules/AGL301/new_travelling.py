from functools import partial

import autogen_agentchat.teams as teams
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
common = {"max_turns": None}
Ring = partial(teams.RoundRobinGroupChat, **common)


def build(members, **options):
    return teams.SelectorGroupChat(members, model_client=client, **options)  # expect: AGL301


class Desk:
    def __init__(self):
        self.members = [AssistantAgent(name, model_client=client) for name in ("one", "two")]
        self.team = Ring(self.members)  # expect: AGL301

    async def work(self, task: str):
        return await self.team.run(task=task)


desk = Desk()
other = build(desk.members)
