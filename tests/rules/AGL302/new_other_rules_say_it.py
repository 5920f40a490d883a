from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

joined = TextMentionTermination("DONE") or MaxMessageTermination(10)
one = RoundRobinGroupChat(members, termination_condition=joined)
two = RoundRobinGroupChat(members, termination_condition=TextMentionTermination)
three = RoundRobinGroupChat(members)
