"""AGL802 says that these are no keywords."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agents = [AssistantAgent("a", client), AssistantAgent("b", client)]
first = RoundRobinGroupChat(agents, max_turn=3)
second = RoundRobinGroupChat(agents, terminaton_condition=MaxMessageTermination(8))
