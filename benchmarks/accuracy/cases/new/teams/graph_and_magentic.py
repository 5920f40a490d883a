from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow, MagenticOneGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.teams.magentic_one import MagenticOne

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
draft = AssistantAgent("draft", model_client=client)
check = AssistantAgent("check", model_client=client)

builder = DiGraphBuilder()
builder.add_node(draft).add_node(check)
builder.add_edge(draft, check)
flow = GraphFlow(participants=builder.get_participants(), graph=builder.build())  # silent: AGL301
team = MagenticOneGroupChat([draft, check], model_client=client, max_stalls=2)  # silent: AGL301
bundle = MagenticOne(client=client)
