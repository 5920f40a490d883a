import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_ext.models.openai import OpenAIChatCompletionClient

END = "PHASE_COMPLETE"


def build(client):
    planner = AssistantAgent("planner", model_client=client, system_message="You plan.")
    tester = AssistantAgent("tester", model_client=client, system_message=f"You test. End with {END}.")
    return RoundRobinGroupChat(
        participants=[planner, tester],
        termination_condition=TextMentionTermination(END),
        max_turns=15,
    )


async def main(symbol: str) -> None:
    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    team = build(client)
    message = TextMessage(
        content=f"Analyse {symbol}: plan the work, test it, and end with PHASE_COMPLETE.",  # expect: AGL303
        source="orchestrator",
    )
    await Console(team.run_stream(task=message))
    sourced = TextMentionTermination(END, sources=["tester"]) | MaxMessageTermination(12)
    guarded = RoundRobinGroupChat([AssistantAgent("tester", model_client=client)], termination_condition=sourced)
    await guarded.run(task="Test it, then say PHASE_COMPLETE.")  # silent: AGL303
    other = RoundRobinGroupChat([AssistantAgent("tester", model_client=client)], termination_condition=TextMentionTermination("DONE"), max_turns=3)
    await other.run(task="Test it, then say done.")  # silent: AGL303


asyncio.run(main("ACME"))
