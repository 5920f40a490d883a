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

one = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(2))
two = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(1) & TextMentionTermination("OK"), max_turns=9)
three = RoundRobinGroupChat(members, termination_condition=TokenUsageTermination(max_total_token=1))
four = RoundRobinGroupChat(members, termination_condition=TimeoutTermination(0.5))
five = RoundRobinGroupChat(members, termination_condition=SourceMatchTermination(["critic"]))
six = RoundRobinGroupChat(members, termination_condition=TextMessageTermination("critic"))
seven = MagenticOneGroupChat(members, client, termination_condition=MaxMessageTermination(1))
counted = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(3))
continued = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(1))


async def main():
    await counted.run(task=[TextMessage(content="one", source="user"), TextMessage(content="two", source="user")])
    await continued.run()
    await continued.run(task=None)
