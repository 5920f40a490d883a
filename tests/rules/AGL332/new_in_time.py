from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
import asyncio


async def answer(question: str):
    team = RoundRobinGroupChat([writer], termination_condition=TimeoutTermination(60))
    return await team.run(task=question)


async def cleared():
    team = RoundRobinGroupChat([writer], termination_condition=TimeoutTermination(60))
    while True:
        await team.reset()
        print(await team.run(task=input("You: ")))


async def anew():
    while True:
        team = RoundRobinGroupChat([writer], termination_condition=TimeoutTermination(60))
        print(await team.run(task=input("You: ")))


async def one_after_the_other(questions):
    team = RoundRobinGroupChat([writer], termination_condition=TimeoutTermination(60))
    for question in questions:
        print(await team.run(task=question))
