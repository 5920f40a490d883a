from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import AndTerminationCondition
from autogen_agentchat.conditions import MaxMessageTermination, SourceMatchTermination, TextMentionTermination, TextMessageTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
members = [writer, critic]
import sys

limit = 1 if "--dry" in sys.argv else 20
team = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(limit))
stop = MaxMessageTermination(1) if "--dry" in sys.argv else MaxMessageTermination(20)
other = RoundRobinGroupChat(members, termination_condition=stop)
