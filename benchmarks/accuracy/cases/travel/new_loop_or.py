from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
def team(client):
    stop = MaxMessageTermination(20)
    for word in ("DONE", "END"):
        stop = stop | TextMentionTermination(word)
    return RoundRobinGroupChat([AssistantAgent("a", model_client=client)], termination_condition=stop)
def team2(client, words):
    stop = TextMentionTermination("X")
    for word in words:
        stop |= TextMentionTermination(word)
    stop |= MaxMessageTermination(20)
    return RoundRobinGroupChat([AssistantAgent("a", model_client=client)], termination_condition=stop)
