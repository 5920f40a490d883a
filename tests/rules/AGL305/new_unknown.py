from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

from somewhere import limits, stop

one = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(limits.messages))
two = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(900) | stop)
three = RoundRobinGroupChat([writer], **limits.options)
