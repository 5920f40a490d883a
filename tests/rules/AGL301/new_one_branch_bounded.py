import sys

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
members = [AssistantAgent("one", model_client=client)]
turns = 5 if "--short" in sys.argv else None
stop = None
if "--long" in sys.argv:
    stop = MaxMessageTermination(40)
one = RoundRobinGroupChat(members, max_turns=turns)
two = RoundRobinGroupChat(members, termination_condition=stop)
