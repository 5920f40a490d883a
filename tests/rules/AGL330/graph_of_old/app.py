from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import StopMessageTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b = AssistantAgent("a", client), AssistantAgent("b", client)
builder = DiGraphBuilder()
builder.add_node(a).add_node(b)
builder.add_edge(a, b)
flow = GraphFlow(builder.get_participants(), builder.build(), StopMessageTermination())
