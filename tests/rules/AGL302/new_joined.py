from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import FunctionCallTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]

either = TextMentionTermination("DONE") | TextMentionTermination("STOP")  # expect: AGL302
called = TextMentionTermination("DONE") | FunctionCallTermination("finish")  # expect: AGL302
both = TextMentionTermination("DONE") & TextMentionTermination("READY")  # expect: AGL302
one = RoundRobinGroupChat(members, termination_condition=either)
two = SelectorGroupChat(members, model_client=client, termination_condition=called)
three = RoundRobinGroupChat(members, termination_condition=both)
