from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)


def limit():
    return MaxMessageTermination(6)


async def in_turn():
    stop = MaxMessageTermination(6)
    one = RoundRobinGroupChat([writer], termination_condition=stop)
    two = RoundRobinGroupChat([critic], termination_condition=stop)
    print(await one.run(task="Write."))
    print(await two.run(task="Check."))


async def step(team, task):
    return await team.run(task=task)


async def in_turn_by_helper():
    stop = MaxMessageTermination(6)
    one = RoundRobinGroupChat([writer], termination_condition=stop)
    two = RoundRobinGroupChat([critic], termination_condition=stop)
    print(await step(one, "Write."), await step(two, "Check."))


async def anew(questions):
    stop = MaxMessageTermination(6)
    for question in questions:
        team = RoundRobinGroupChat([writer], termination_condition=stop)
        print(await team.run(task=question))


words = TextMentionTermination("TERMINATE")
one = RoundRobinGroupChat([writer], termination_condition=words | limit())
two = RoundRobinGroupChat([critic], termination_condition=words | limit())
