from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")


def build():
    builder = DiGraphBuilder()
    builder.add_node(a).add_node(b).add_node(c).add_node(d)
    builder.add_edge(a, b)
    builder.add_edge(b, c)
    builder.add_edge(c, b, condition=lambda message: "REVISE" in message.to_model_text())  # expect: AGL311 warning
    builder.add_edge(c, d, condition="OK")
    return GraphFlow(builder.get_participants(), graph=builder.build(), max_turns=20)
