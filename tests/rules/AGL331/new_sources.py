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

one = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(["critic", "user"]))  # expect: AGL331
two = RoundRobinGroupChat(members, termination_condition=TextMessageTermination())  # expect: AGL331
three = RoundRobinGroupChat(members, termination_condition=TextMessageTermination(source="user"))  # expect: AGL331
four = RoundRobinGroupChat(members, termination_condition=TextMentionTermination("") | MaxMessageTermination(9))  # expect: AGL331
five = RoundRobinGroupChat(members, termination_condition=AndTerminationCondition())  # expect: AGL331
both = MaxMessageTermination(1) & TextMessageTermination("user")  # expect: AGL331
six = RoundRobinGroupChat(members, termination_condition=both)


async def main(task: str):
    await one.run(task="Write.")
    await two.run(task=task)
