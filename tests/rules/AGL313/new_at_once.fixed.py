import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)


async def main():
    stop = MaxMessageTermination(max_messages=6)
    one = RoundRobinGroupChat([writer], termination_condition=stop)
    two = RoundRobinGroupChat(
        [critic],
        termination_condition=MaxMessageTermination(6),  # expect: AGL313
    )
    print(await asyncio.gather(one.run(task="Write."), two.run(task="Check.")))


async def tasks():
    stop = TimeoutTermination(60)
    one = RoundRobinGroupChat([writer], termination_condition=stop)
    two = RoundRobinGroupChat([critic], termination_condition=TimeoutTermination(60))  # expect: AGL313
    first = asyncio.create_task(one.run(task="Write."))
    print(await two.run(task="Check."), await first)
