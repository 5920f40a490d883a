from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

from somewhere import limit, options, turns

one = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE") | limit())
two = RoundRobinGroupChat(members, termination_condition=limit())
three = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE"), max_turns=turns)
four = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE"), **options)
