from autogen_agentchat.agents import UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat

team = RoundRobinGroupChat([UserProxyAgent("user")], MaxMessageTermination(9))  # expect: AGL808
