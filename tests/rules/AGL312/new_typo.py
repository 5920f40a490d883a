from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)

planner = AssistantAgent("planner", model_client=client, handoffs=["Writer"])  # expect: AGL312
writer = AssistantAgent("writer", model_client=client, handoffs=["planer"])  # expect: AGL312
team = Swarm([planner, writer], termination_condition=MaxMessageTermination(9))
