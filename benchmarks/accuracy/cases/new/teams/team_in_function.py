import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient


def build_team(agents, limit=None, turns=None):
    return RoundRobinGroupChat(agents, termination_condition=limit, max_turns=turns)  # silent: AGL301


async def main():
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]
    await build_team(agents, MaxMessageTermination(10)).run(task="One")  # silent: AGL305
    await build_team(agents, turns=4).run(task="Two")
    await build_team(agents, turns=800).run(task="Three")  # expect: AGL305


asyncio.run(main())
