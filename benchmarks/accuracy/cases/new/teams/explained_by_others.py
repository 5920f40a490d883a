"""Other rules explain why these do not stop; this one is silent."""
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, StopMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a = AssistantAgent("a", model_client=client, system_message="You write one line.")
b = AssistantAgent("b", model_client=client, system_message="You read one line.")

never_fires = RoundRobinGroupChat([a, b], termination_condition=StopMessageTermination())  # silent: AGL302
anded = RoundRobinGroupChat([a, b], termination_condition=MaxMessageTermination(10) & TextMentionTermination("OK"))  # silent: AGL302
untaught = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("BANANA"))  # silent: AGL302
