from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import StopMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
person = UserProxyAgent("person", input_func=input)
team = RoundRobinGroupChat([AssistantAgent("a", client), person], termination_condition=StopMessageTermination())  # expect: AGL330 warning
