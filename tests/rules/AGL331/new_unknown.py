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
from elsewhere import limit, make_task, sources, text

one = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(limit))
two = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(sources))
three = RoundRobinGroupChat(members, termination_condition=TextMentionTermination(text), max_turns=9)
four = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(["user"]), max_turns=9)
five = RoundRobinGroupChat(members, termination_condition=TextMessageTermination(), max_turns=9)
six = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(["user"]), max_turns=9)


async def main():
    await four.run(task=make_task())
    await five.run(task=make_task())
    await six.run(task=TextMessage(content="Write.", source="boss"))
