from autogen_agentchat.agents import UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
a, b = UserProxyAgent("a"), UserProxyAgent("b")
one = RoundRobinGroupChat([a, b], termination_condition=MaxMessageTermination(9))
two = SelectorGroupChat([a, b], client, termination_condition=MaxMessageTermination(9))
