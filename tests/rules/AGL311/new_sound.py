from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")

chain = DiGraphBuilder()
chain.add_node(a).add_node(b).add_node(c)
chain.add_edge(a, b).add_edge(b, c)
one = GraphFlow(chain.get_participants(), graph=chain.build())

fan = DiGraphBuilder()
fan.add_node(a).add_node(b).add_node(c).add_node(d)
fan.add_edge(a, b).add_edge(a, c).add_edge(b, d).add_edge(c, d)
two = GraphFlow(fan.get_participants(), graph=fan.build())

loop = DiGraphBuilder()
loop.add_node(a).add_node(b).add_node(c).set_entry_point(a)
loop.add_edge(a, b)
loop.add_edge(b, a, condition="REVISE")
loop.add_edge(b, c, condition="OK")
three = GraphFlow(loop.get_participants(), graph=loop.build(), max_turns=20)

grouped = DiGraphBuilder()
grouped.add_node(a).add_node(b).add_node(c).add_node(d)
grouped.add_edge(a, b)
grouped.add_edge(b, c)
grouped.add_edge(c, b, condition="REVISE", activation_group="again")
grouped.add_edge(c, d, condition="OK")
four = GraphFlow(grouped.get_participants(), graph=grouped.build(), termination_condition=MaxMessageTermination(20))

either = DiGraphBuilder()
either.add_node(a).add_node(b).add_node(c).add_node(d)
either.add_edge(a, b, activation_condition="any")
either.add_edge(b, c)
either.add_edge(c, b, condition="REVISE", activation_condition="any")
either.add_edge(c, d, condition="OK")
five = GraphFlow(either.get_participants(), graph=either.build(), max_turns=20)
