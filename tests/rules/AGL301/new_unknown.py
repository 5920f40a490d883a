from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from somewhere import limits, make_stop, options

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
members = [AssistantAgent(name, model_client=client) for name in ("one", "two")]
one = RoundRobinGroupChat(members, **options)
two = RoundRobinGroupChat(members, termination_condition=make_stop())
three = SelectorGroupChat(members, model_client=client, max_turns=limits.turns)


def build(stop=None, turns=None):
    return RoundRobinGroupChat(members, termination_condition=stop, max_turns=turns)
