from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_agentchat.conditions import MaxMessageTermination
def teams(client):
    a, b = AssistantAgent("a", model_client=client), AssistantAgent("b", model_client=client)
    common = dict(termination_condition=MaxMessageTermination(12))
    t1 = RoundRobinGroupChat([a, b], **common)
    t2 = SelectorGroupChat([a, b], model_client=client, **common)
    t3 = RoundRobinGroupChat([a, b])  # expect: AGL301
    return t1, t2, t3
