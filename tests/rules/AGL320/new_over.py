from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=300, max_retries=3)
a = AssistantAgent("a", model_client=client)
b = AssistantAgent("b", model_client=client)
RoundRobinGroupChat([a, b], max_turns=10)  # expect: AGL320 info
stop = TextMentionTermination("DONE", sources=["a"]) | MaxMessageTermination(12)
RoundRobinGroupChat([a, b], termination_condition=stop)  # expect: AGL320 info
