from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

alice = AssistantAgent("alice", model_client=client)
bob = AssistantAgent("bob", model_client=client, handoffs=["alice"])
one = Swarm([alice, bob], termination_condition=MaxMessageTermination(9))  # expect: AGL335 warning
two = Swarm([alice], max_turns=3)  # expect: AGL335
carol = AssistantAgent("carol", model_client=client, handoffs=["carol"])
three = Swarm([carol, bob], max_turns=3)  # expect: AGL335
