from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

import sys

stop = TextMentionTermination("DONE")
if "--short" in sys.argv:
    stop = stop | MaxMessageTermination(5)
turns = 8 if "--few" in sys.argv else None
one = RoundRobinGroupChat(members, termination_condition=stop)
two = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE"), max_turns=turns)
