"""What agents of 0.4+ and AG2 1.x remember."""

import asyncio
from importlib.metadata import PackageNotFoundError, version

import pytest


def installed(distribution):
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None


pytestmark = pytest.mark.real
new = pytest.mark.skipif(installed("autogen-agentchat") != "0.7.5", reason="needs autogen-agentchat==0.7.5")
ag2 = pytest.mark.skipif(installed("ag2") != "1.2.1", reason="needs ag2==1.2.1")


def replies(*texts):
    from autogen_ext.models.replay import ReplayChatCompletionClient

    return ReplayChatCompletionClient(list(texts))


@new
def test_one_context_in_two_agents_mixes_what_they_said():
    from autogen_agentchat.agents import AssistantAgent
    from autogen_core.model_context import BufferedChatCompletionContext

    async def main(first_context, second_context):
        first = AssistantAgent("first", replies("one"), model_context=first_context)
        second = AssistantAgent("second", replies("two"), model_context=second_context)
        await first.run(task="a secret")
        await second.run(task="a question")
        return [str(message.content) for message in await second.model_context.get_messages()]

    shared = BufferedChatCompletionContext(20)
    assert asyncio.run(main(shared, shared)) == ["a secret", "one", "a question", "two"]
    own = [BufferedChatCompletionContext(20), BufferedChatCompletionContext(20)]
    assert asyncio.run(main(*own)) == ["a question", "two"]


@new
def test_a_shared_memory_is_only_read():
    from autogen_agentchat.agents import AssistantAgent
    from autogen_core.memory import ListMemory

    async def main():
        memory = ListMemory()
        for name in ("first", "second"):
            await AssistantAgent(name, replies("one"), memory=[memory]).run(task="a secret")
        return memory.content

    assert asyncio.run(main()) == []


@new
def test_without_a_context_everything_is_sent_again():
    from autogen_agentchat.agents import AssistantAgent

    async def main():
        client = replies(*(f"answer {n}" for n in range(5)))
        agent = AssistantAgent("agent", client, system_message=None)
        for n in range(5):
            await agent.run(task=f"question {n}")
        return len(await agent.model_context.get_messages())

    assert asyncio.run(main()) == 10


def ask(knowledge):
    """How many questions were answered, out of three, and the length of the history after them."""
    from ag2 import Agent, MemoryStream
    from ag2.testing import TestConfig

    async def main():
        agent = Agent("helper", config=TestConfig("one", "two", "three"), knowledge=knowledge)
        stream = MemoryStream()
        for question in ("1", "2", "3"):
            await agent.ask(question, stream=stream)
        return len(list(await stream.history.get_events()))

    return asyncio.run(main())


@ag2
def test_a_compaction_without_trigger_fails():
    from ag2 import KnowledgeConfig
    from ag2.compact import CompactTrigger, TailWindowCompact
    from ag2.knowledge import MemoryKnowledgeStore

    store = MemoryKnowledgeStore
    with pytest.raises(AttributeError, match="max_events"):
        ask(KnowledgeConfig(store(), compact=TailWindowCompact(target=2)))
    grown = ask(KnowledgeConfig(store()))
    assert ask(KnowledgeConfig(store(), compact=TailWindowCompact(target=2), compact_trigger=CompactTrigger())) == grown
    assert ask(KnowledgeConfig(store(), compact_trigger=CompactTrigger(max_events=2))) == grown
    kept = ask(
        KnowledgeConfig(store(), compact=TailWindowCompact(target=2), compact_trigger=CompactTrigger(max_events=2))
    )
    assert kept < grown
