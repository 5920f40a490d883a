from autogen_agentchat.agents import UserProxyAgent

user = UserProxyAgent("user", human_input_mode="Never")
