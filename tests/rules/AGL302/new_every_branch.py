from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import HandoffTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

import sys

if "--strict" in sys.argv:
    stop = TextMentionTermination("APPROVED", sources=["critic"])  # expect: AGL302
else:
    stop = HandoffTermination(target="critic")  # expect: AGL302
team = RoundRobinGroupChat(members, termination_condition=stop)
