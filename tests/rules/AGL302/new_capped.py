from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

one = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE") | MaxMessageTermination(30))
two = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("DONE") | TimeoutTermination(600))
budget = TokenUsageTermination(max_total_token=50_000)
three = SelectorGroupChat(members, model_client=client, termination_condition=TextMentionTermination("DONE") | budget)
four = Swarm(members, termination_condition=TextMentionTermination("DONE"), max_turns=12)
five = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(10))
