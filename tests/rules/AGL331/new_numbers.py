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

one = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(1))  # expect: AGL331 error
two = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(max_messages=0) | TextMentionTermination("OK"))  # expect: AGL331
three = RoundRobinGroupChat(members, termination_condition=TokenUsageTermination(max_total_token=0))  # expect: AGL331
limit = TimeoutTermination(-1)  # expect: AGL331
four = SelectorGroupChat(members, client, termination_condition=limit)


async def main(task: str):
    await one.run(task=task)
    three_messages = [TextMessage(content=text, source="user") for text in ("one", "two", "three")]
    counted = RoundRobinGroupChat(members, termination_condition=MaxMessageTermination(3))  # expect: AGL331
    await counted.run(task=three_messages)
