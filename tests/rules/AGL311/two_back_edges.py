from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")

builder = DiGraphBuilder()
builder.add_node(a).add_node(b).add_node(c).add_node(d).set_entry_point(a)
builder.add_edge(a, b).add_edge(a, c)
builder.add_edge(b, a, condition="REVISE").add_edge(b, d, condition="OK")
builder.add_edge(c, a, condition="REVISE").add_edge(c, d, condition="OK")
flow = GraphFlow(builder.get_participants(), graph=builder.build(), max_turns=20)
