from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
a, b, c, d = (AssistantAgent(name, model_client=client) for name in "abcd")
import sys

from elsewhere import agents, connect, stop

maybe = DiGraphBuilder()
maybe.add_node(a).add_node(b)
maybe.add_edge(a, b)
if "--loop" in sys.argv:
    maybe.add_edge(b, a)
one = GraphFlow(maybe.get_participants(), graph=maybe.build())

many = DiGraphBuilder()
for agent in agents:
    many.add_node(agent)
many.add_edge(agents[0], agents[1])
many.add_edge(agents[1], agents[0])
two = GraphFlow(many.get_participants(), graph=many.build())

built = DiGraphBuilder()
three = GraphFlow(agents, graph=connect(built))

looping = DiGraphBuilder()
looping.add_node(a).add_node(b).add_node(c).set_entry_point(a)
looping.add_edge(a, b).add_edge(b, a, condition="REVISE").add_edge(b, c, condition="OK")
four = GraphFlow(looping.get_participants(), graph=looping.build(), termination_condition=stop)


def connected(builder: DiGraphBuilder):
    builder.add_edge(a, b)
    builder.add_edge(b, a)
    return GraphFlow([a, b], graph=builder.build())
