from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.conditions import MaxMessageTermination, TokenUsageTermination, TimeoutTermination
LIMIT = 10 ** 3  # expect: AGL305
def f(client):
    a = AssistantAgent("a", model_client=client)
    RoundRobinGroupChat([a], max_turns=50)
    RoundRobinGroupChat([a], max_turns=51)  # expect: AGL305
    RoundRobinGroupChat([a], termination_condition=MaxMessageTermination(LIMIT) | TimeoutTermination(300))
    RoundRobinGroupChat([a], termination_condition=MaxMessageTermination(max_messages=LIMIT))
