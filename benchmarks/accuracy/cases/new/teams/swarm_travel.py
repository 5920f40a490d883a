import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import HandoffTermination, MaxMessageTermination
from autogen_agentchat.messages import HandoffMessage
from autogen_agentchat.teams import Swarm
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("travel_agent", model_client=client, handoffs=["flights", "user"], system_message="You route.")
flights = AssistantAgent("flights", model_client=client, handoffs=["travel_agent", "user"], system_message="You refund.")


def build(hard: bool = True):
    stop = HandoffTermination(target="user")
    if hard:
        stop = stop | MaxMessageTermination(30)
    return Swarm([agent, flights], termination_condition=stop)  # silent: AGL302


async def main():
    team = build()
    result = await Console(team.run_stream(task="I need to refund my flight."))
    last = result.messages[-1]
    while isinstance(last, HandoffMessage) and last.target == "user":
        reply = HandoffMessage(source="user", target=last.source, content=input("User: "))
        result = await Console(team.run_stream(task=reply))  # silent: AGL401
        last = result.messages[-1]


asyncio.run(main())
