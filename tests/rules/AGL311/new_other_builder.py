from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")


class DiGraphBuilder:
    """Not the library's."""

    def add_node(self, node):
        return self

    def add_edge(self, source, target):
        return self

    def build(self):
        return None


builder = DiGraphBuilder()
builder.add_node(a).add_node(b)
builder.add_edge(a, b)
builder.add_edge(b, a)
flow = GraphFlow([a, b], graph=builder.build())
