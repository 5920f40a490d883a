from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)


async def main():
    team = RoundRobinGroupChat(
        [writer],
        termination_condition=TimeoutTermination(timeout_seconds=60),  # expect: AGL332
    )
    while True:
        question = input("You: ")
        print(await team.run(task=question))
