from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

CLIENT = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
MEMBERS = [AssistantAgent(n, model_client=CLIENT) for n in ("a", "b")]


def ring(condition=None):
    return RoundRobinGroupChat(MEMBERS, termination_condition=condition)  # expect: AGL301


def stopped_ring(condition=None):
    if condition is None:
        condition = MaxMessageTermination(15)
    return RoundRobinGroupChat(MEMBERS, termination_condition=condition)  # silent: AGL301


def by_mode(mode: str):
    if mode == "short":
        stop = MaxMessageTermination(6)
    else:
        stop = TextMentionTermination("TERMINATE") | MaxMessageTermination(30)
    return SelectorGroupChat(MEMBERS, model_client=CLIENT, termination_condition=stop)  # silent: AGL301


ring()
stopped_ring()
by_mode("short")
