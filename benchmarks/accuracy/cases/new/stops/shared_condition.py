import asyncio

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


def agent(name: str) -> AssistantAgent:
    return AssistantAgent(name, model_client=client, system_message="Say TERMINATE when done.")


async def at_once():
    stop = MaxMessageTermination(12)
    research = RoundRobinGroupChat([agent("reader")], termination_condition=stop)
    writing = RoundRobinGroupChat([agent("writer")], termination_condition=stop)  # expect: AGL313
    return await asyncio.gather(research.run(task="Read."), writing.run(task="Write."))


async def in_turn():
    stop = TextMentionTermination("TERMINATE") | MaxMessageTermination(12)
    research = RoundRobinGroupChat([agent("reader")], termination_condition=stop)
    writing = RoundRobinGroupChat([agent("writer")], termination_condition=stop)  # silent: AGL313
    notes = await research.run(task="Read.")
    return await writing.run(task=str(notes.messages[-1]))


def words_only():
    stop = TextMentionTermination("TERMINATE")
    one = RoundRobinGroupChat([agent("one")], termination_condition=stop, max_turns=5)
    two = RoundRobinGroupChat([agent("two")], termination_condition=stop, max_turns=5)  # silent: AGL313
    return one, two
