from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import MagenticOneGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client)

a = MagenticOneGroupChat([agent], model_client=client, max_turns=12)  # silent: AGL301
b = MagenticOneGroupChat([agent], model_client=client, max_turns=90)  # expect: AGL305
c = MagenticOneGroupChat([agent], client, max_turns=None, termination_condition=MaxMessageTermination(30))  # silent: AGL301
