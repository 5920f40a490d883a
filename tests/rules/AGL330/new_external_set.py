from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.base import Handoff, OrTerminationCondition
from autogen_agentchat.conditions import ExternalTermination, FunctionalTermination, FunctionCallTermination, HandoffTermination, MaxMessageTermination, SourceMatchTermination, StopMessageTermination, TextMentionTermination, TextMessageTermination
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def look_up(claim: str) -> str:
    """Look a claim up."""
    return "found"


writer = AssistantAgent("writer", model_client=client, handoffs=["critic"])
critic = AssistantAgent("critic", model_client=client, handoffs=[Handoff(target="writer")], tools=[look_up])
members = [writer, critic]
import asyncio

from elsewhere import register

external = ExternalTermination()
team = RoundRobinGroupChat(members, termination_condition=external | MaxMessageTermination(9))
given = ExternalTermination()
given_team = RoundRobinGroupChat(members, termination_condition=given | MaxMessageTermination(9))


async def main():
    register(given)
    task = asyncio.create_task(team.run(task="Write."))
    await asyncio.sleep(1)
    external.set()
    await task
    await given_team.run(task="Write.")


asyncio.run(main())
