import os

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent(n, model_client=client) for n in ("a", "b")]
TEAMS = {"ring": RoundRobinGroupChat, "pick": SelectorGroupChat}

condition = MaxMessageTermination(10) if os.getenv("SHORT") else MaxMessageTermination(40)
either = RoundRobinGroupChat(agents, termination_condition=condition)  # silent: AGL305
maybe = RoundRobinGroupChat(agents, max_turns=5 if os.getenv("SHORT") else None)  # silent: AGL301
chosen = TEAMS["ring"](agents, termination_condition=MaxMessageTermination(10))  # silent: AGL301
open_ring = TEAMS["ring"](agents)  # expect: AGL301
options = {"max_turns": 3}
if os.getenv("WORD"):
    options["termination_condition"] = TextMentionTermination("TERMINATE")
optional = RoundRobinGroupChat(agents, **options)  # silent: AGL301
