from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)

from somewhere import LIMITS, make_stop

one = RoundRobinGroupChat([writer], termination_condition=make_stop() or MaxMessageTermination(9))
two = RoundRobinGroupChat([writer], termination_condition=LIMITS)
three = RoundRobinGroupChat([writer], termination_condition=make_stop)
