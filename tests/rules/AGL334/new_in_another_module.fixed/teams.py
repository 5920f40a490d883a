from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
panel = RoundRobinGroupChat([AssistantAgent("a", client), AssistantAgent("b", client)], termination_condition=MaxMessageTermination(25))  # expect: AGL334
