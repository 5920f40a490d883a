from functools import partial

from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
from autogen_agentchat.conditions import MaxMessageTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
members = [AssistantAgent(n, model_client=client) for n in ("a", "b")]


class BoundedTeam(RoundRobinGroupChat):
    def __init__(self, participants, limit=20):
        super().__init__(participants, termination_condition=MaxMessageTermination(limit))  # silent: AGL301


Ring = partial(RoundRobinGroupChat, max_turns=6)
OpenRing = partial(RoundRobinGroupChat, emit_team_events=True)

first = BoundedTeam(members)  # silent: AGL301
second = Ring(members)  # silent: AGL301
third = OpenRing(members)  # expect: AGL301
fourth = RoundRobinGroupChat(members, termination_condition=TimeoutTermination(120))  # silent: AGL302
mind = SocietyOfMindAgent("mind", team=Ring(members), model_client=client)
outer = RoundRobinGroupChat([mind], termination_condition=(MaxMessageTermination(8) | TimeoutTermination(60)))  # silent: AGL301
