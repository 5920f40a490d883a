from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraph, DiGraphEdge, DiGraphNode, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")

graph = DiGraph(
    nodes={
        "a": DiGraphNode(name="a", edges=[DiGraphEdge(target="b")]),
        "b": DiGraphNode(name="b", edges=[DiGraphEdge(target="a", condition="REVISE")]),  # expect: AGL311
    },
    default_start_node="a",
)
flow = GraphFlow([a, b], graph=graph, max_turns=9)
sound = DiGraph(
    nodes={
        "a": DiGraphNode(name="a", edges=[DiGraphEdge(target="b")]),
        "b": DiGraphNode(name="b", edges=[]),
    }
)
other = GraphFlow([a, b], graph=sound)
