"""Sixteen teams, all made by the same two helpers."""

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def agent(name):
    return AssistantAgent(name, model_client=client, system_message=f"You are {name}. Say ENOUGH at the end.")


def circle(*members, **limits):
    return RoundRobinGroupChat(list(members), **limits)


t1 = circle(agent("a1"), agent("b1"), max_turns=4)
t2 = circle(agent("a2"), agent("b2"), max_turns=4)
t3 = circle(agent("a3"), agent("b3"), max_turns=4)
t4 = circle(agent("a4"), agent("b4"), max_turns=4)
t5 = circle(agent("a5"), agent("b5"), max_turns=4)
t6 = circle(agent("a6"), agent("b6"), max_turns=4)
t7 = circle(agent("a7"), agent("b7"), max_turns=4)
t8 = circle(agent("a8"), agent("b8"), max_turns=4)
t9 = circle(agent("a9"), agent("b9"), max_turns=4)
t10 = circle(agent("a10"), agent("b10"), max_turns=4)
t11 = circle(agent("a11"), agent("b11"), max_turns=4)
t12 = circle(agent("a12"), agent("b12"), max_turns=4)
t13 = circle(agent("a13"), agent("b13"), max_turns=700)  # expect: AGL305
t14 = circle(agent("a14"), agent("b14"), termination_condition=TextMentionTermination("ENOUGH"))  # expect: AGL302
t15 = circle(agent("a15"), agent("b15"), termination_condition=TextMentionTermination("ENOUGH") | MaxMessageTermination(9))  # silent: AGL302
BUTTONS = {"red": ExternalTermination()}
BUTTONS["blue"] = ExternalTermination()
t16 = circle(agent("a16"), agent("b16"), termination_condition=BUTTONS["blue"] | MaxMessageTermination(9))  # silent: AGL330
