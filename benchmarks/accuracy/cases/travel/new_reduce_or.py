import functools, operator
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
def team(client):
    stops = [TextMentionTermination("DONE"), MaxMessageTermination(20)]
    stop = functools.reduce(operator.or_, stops)
    return RoundRobinGroupChat([AssistantAgent("a", model_client=client)], termination_condition=stop)
def soft(client):
    stops = [TextMentionTermination("DONE"), TextMentionTermination("END")]
    stop = functools.reduce(lambda x, y: x | y, stops)  # expect: AGL302
    return RoundRobinGroupChat([AssistantAgent("a", model_client=client)], termination_condition=stop)
