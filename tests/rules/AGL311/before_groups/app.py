from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")

builder = DiGraphBuilder()
builder.add_node(a).add_node(b, activation="any").add_node(c).add_node(d)
builder.add_edge(a, b).add_edge(b, c).add_edge(c, b, condition="REVISE").add_edge(c, d, condition="OK")
flow = GraphFlow(builder.get_participants(), builder.build(), MaxMessageTermination(20))
