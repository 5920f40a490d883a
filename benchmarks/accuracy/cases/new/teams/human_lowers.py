from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
helper = AssistantAgent("helper", model_client=client)
user = UserProxyAgent("user", input_func=input)

ring = RoundRobinGroupChat([helper, user], termination_condition=TextMentionTermination("exit"))  # silent: AGL302
open_ring = RoundRobinGroupChat([helper, user])  # silent: AGL301
