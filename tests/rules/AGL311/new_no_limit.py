from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")

builder = DiGraphBuilder()
builder.add_node(a).add_node(b).add_node(c)
builder.set_entry_point(a)
builder.add_edge(a, b)
builder.add_conditional_edges(b, {"REVISE": a, "OK": c})
flow = GraphFlow(  # expect: AGL311 error
    participants=builder.get_participants(),
    graph=builder.build(),
)
