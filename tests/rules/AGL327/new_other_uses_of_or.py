from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

import os

word = os.getenv("WORD") or "DONE"
ready = bool(writer) and bool(client)
stop = TextMentionTermination(word) | MaxMessageTermination(int(os.getenv("MOST") or 20))
team = RoundRobinGroupChat([writer], termination_condition=stop)
first = TextMentionTermination("A") or MaxMessageTermination(3)  # no team gets it
