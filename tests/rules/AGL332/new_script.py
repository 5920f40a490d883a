from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
writer = AssistantAgent("writer", model_client=client)
critic = AssistantAgent("critic", model_client=client)
import asyncio

stop = TimeoutTermination(300) | MaxMessageTermination(25)
team = RoundRobinGroupChat([writer], termination_condition=stop)


async def main():
    print(await team.run(task="Write."))


if __name__ == "__main__":
    asyncio.run(main())
