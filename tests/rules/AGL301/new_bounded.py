from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.teams import MagenticOneGroupChat, RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])

from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination

stop = TextMentionTermination("DONE") | MaxMessageTermination(20)
limits = {"termination_condition": stop}
one = RoundRobinGroupChat([writer, critic], termination_condition=stop)
two = RoundRobinGroupChat([writer, critic], max_turns=4)
three = SelectorGroupChat([writer, critic], model_client=client, **limits)
four = Swarm([writer, critic], max_turns=8)
five = MagenticOneGroupChat([writer], model_client=client)
six = MagenticOneGroupChat([writer], model_client=client, max_turns=6)
