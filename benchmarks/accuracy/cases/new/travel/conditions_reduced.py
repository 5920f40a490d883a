import operator
from functools import reduce

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

CLIENT = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
MEMBERS = [AssistantAgent(n, model_client=CLIENT) for n in ("a", "b")]

stop = reduce(operator.or_, [TextMentionTermination("TERMINATE"), MaxMessageTermination(12)])
grown = TextMentionTermination("TERMINATE")
for extra in (MaxMessageTermination(20), TextMentionTermination("DONE")):
    grown = grown | extra

first = RoundRobinGroupChat(MEMBERS, termination_condition=stop)  # silent: AGL302
second = RoundRobinGroupChat(MEMBERS, termination_condition=grown)  # silent: AGL302
