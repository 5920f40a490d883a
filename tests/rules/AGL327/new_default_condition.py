from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)


def build(stop=None, own=None):
    condition = stop or MaxMessageTermination(20)
    team = RoundRobinGroupChat([writer], termination_condition=condition)
    other = RoundRobinGroupChat([writer], termination_condition=own and own | MaxMessageTermination(20))
    return team, other


build()
BOUNDED = TextMentionTermination("END") | MaxMessageTermination(9)
build(BOUNDED, BOUNDED)
