from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.conditions import TextMentionTermination
def f(client):
    a = AssistantAgent("a", model_client=client)
    u = UserProxyAgent("u", input_func=input)
    RoundRobinGroupChat([a, u])
    RoundRobinGroupChat([a, u], termination_condition=TextMentionTermination("exit"))
