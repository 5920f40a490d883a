from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")

one = DiGraphBuilder()
one.add_node(a).add_node(b)
one.add_edge(a, b)
one.add_edge(b, a)  # expect: AGL311 error
first = GraphFlow(one.get_participants(), graph=one.build(), max_turns=9)

two = DiGraphBuilder()
two.add_node(a).add_node(b).set_entry_point(a)
two.add_edge("a", "b").add_edge("b", "a", condition="REVISE")  # expect: AGL311 error
second = GraphFlow([a, b], graph=two.build(), max_turns=9)

three = DiGraphBuilder()
for agent in (a, b, c, d):
    three.add_node(agent)
three.add_edge(a, b)
three.add_edge(b, c, condition="OK")
three.add_edge(b, d)  # expect: AGL311 error
third = GraphFlow(three.get_participants(), three.build(), max_turns=9)

four = DiGraphBuilder()
four.add_node(a).add_node(b).add_node(c).add_node(d)
four.add_edge(a, b)
four.add_edge(b, c)
four.add_edge(c, b, activation_group="again")  # expect: AGL311 error
four.add_edge(c, d)
fourth = GraphFlow(four.get_participants(), four.build(), max_turns=9)
