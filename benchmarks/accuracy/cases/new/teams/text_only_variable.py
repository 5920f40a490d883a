import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient


async def main() -> None:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    primary = AssistantAgent("primary", model_client=client, system_message="You are a helpful assistant.")
    judge = AssistantAgent(
        "judge",
        model_client=client,
        system_message="Give feedback. Respond with 'APPROVE' when your feedback is addressed.",
    )
    text_termination = TextMentionTermination("APPROVE")  # expect: AGL302
    team = RoundRobinGroupChat([primary, judge], termination_condition=text_termination)  # silent: AGL301
    await Console(team.run_stream(task="Write a short poem about autumn."))


asyncio.run(main())
