"""Another rule explains why this does not stop; AGL302 is silent."""
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a = AssistantAgent("a", model_client=client, system_message="You write one line.")
b = AssistantAgent("b", model_client=client, system_message="You read one line.")

anded = RoundRobinGroupChat([a, b], termination_condition=MaxMessageTermination(10) & TextMentionTermination("OK"))  # expect: AGL304
