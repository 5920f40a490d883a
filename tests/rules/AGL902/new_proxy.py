from autogen_agentchat.agents import UserProxyAgent

user = UserProxyAgent("user")
