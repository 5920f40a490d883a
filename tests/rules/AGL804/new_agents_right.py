"""The same in 0.4's own words."""

from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
assistant = AssistantAgent("assistant", model_client=client)
user = UserProxyAgent("user")
team = RoundRobinGroupChat(participants=[assistant, user], max_turns=8)
