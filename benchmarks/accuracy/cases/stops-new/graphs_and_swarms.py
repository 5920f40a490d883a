import asyncio
from itertools import pairwise

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.base import Handoff
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import DiGraphBuilder, GraphFlow, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def agent(name: str, **more) -> AssistantAgent:
    return AssistantAgent(name, model_client=client, system_message=f"You are {name}.", **more)


draft, check, publish = agents = [agent("draft"), agent("check"), agent("publish")]

chain = DiGraphBuilder()
for one in agents:
    chain.add_node(one)
for left, right in pairwise(agents):
    chain.add_edge(left, right)
straight = GraphFlow(participants=agents, graph=chain.build())  # silent: AGL301, AGL311

ring = DiGraphBuilder()
ring.add_node(draft).add_node(check)
ring.add_edge(draft, check)
ring.add_edge(check, draft)  # expect: AGL311
turning = GraphFlow(participants=[draft, check], graph=ring.build(), max_turns=9)

loop = DiGraphBuilder()
loop.add_node(draft).add_node(check).add_node(publish)
loop.add_edge(draft, check)
loop.add_edge(check, draft, condition="REVISE")
loop.add_edge(check, publish, condition="APPROVE")
loop.set_entry_point(draft)
revising = GraphFlow(loop.get_participants(), loop.build(), termination_condition=MaxMessageTermination(20))  # silent: AGL311

desk = agent("desk", handoffs=["refunds", "customer"])  # expect: AGL312
refunds = agent("refunds", handoffs=[Handoff(target="desk", description="Back to the desk.")])
swarm = Swarm([desk, refunds], termination_condition=MaxMessageTermination(30))

front = agent("front", handoffs=[Handoff(target="back"), Handoff(target="customer")])
back = agent("back", handoffs=["front"])
asking = Swarm([front, back], termination_condition=HandoffTermination(target="customer") | TextMentionTermination("BYE") | MaxMessageTermination(30))  # silent: AGL312

customer = UserProxyAgent("customer", input_func=input)
first = agent("first", handoffs=["customer"])
seated = Swarm([first, customer], termination_condition=MaxMessageTermination(10))  # silent: AGL312


def by_turns(messages):  # expect: AGL315
    if messages[-1].source == "draft":
        return "check"
    if messages[-1].source == "check":
        return "editor"  # expect: AGL315


def by_model(messages):
    return "check" if messages[-1].source == "draft" else None


picked = SelectorGroupChat(agents, client, selector_func=by_turns, termination_condition=MaxMessageTermination(12))
chosen = SelectorGroupChat(agents, client, selector_func=by_model, termination_condition=MaxMessageTermination(12))  # silent: AGL315
