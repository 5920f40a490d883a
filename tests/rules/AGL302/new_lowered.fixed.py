from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=["writer"])
members = [writer, critic]
user = UserProxyAgent("user", input_func=input)

with_person = RoundRobinGroupChat([writer, user], termination_condition=TextMentionTermination("exit") | MaxMessageTermination(25))  # expect: AGL302 info
outside = ExternalTermination()
stop = TextMentionTermination("DONE") | outside | MaxMessageTermination(25)  # expect: AGL302 info
from_outside = RoundRobinGroupChat(members, termination_condition=stop)
