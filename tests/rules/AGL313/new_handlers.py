from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)

budget = TokenUsageTermination(max_total_token=9000)
words = TextMentionTermination("TERMINATE")
first = RoundRobinGroupChat([writer], termination_condition=words | budget)
second = RoundRobinGroupChat([critic], termination_condition=words | budget, max_turns=9)  # expect: AGL313 info


async def write(task):
    return await first.run(task=task)


async def check(task):
    return await second.run(task=task)
