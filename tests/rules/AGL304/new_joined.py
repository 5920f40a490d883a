from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)

one = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(10) & TextMentionTermination("OK"))  # expect: AGL304
both = TextMentionTermination("OK", sources=["critic"]) & MaxMessageTermination(max_messages=12)  # expect: AGL304
two = RoundRobinGroupChat([writer, critic], termination_condition=both | TextMentionTermination("STOP"))
chain = MaxMessageTermination(10) & TextMentionTermination("OK") & TextMentionTermination("READY")  # expect: AGL304
three = RoundRobinGroupChat([writer, critic], termination_condition=chain)
