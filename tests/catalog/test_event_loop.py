"""Which of AutoGen's callables stop the event loop that they are run on: measured by a clock that ticks on it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

pytestmark = pytest.mark.real

BLOCKED = 0.6
TICK = 0.02


def ticks_during(work: Callable[[], Awaitable[object]]) -> int:
    """How often a task of the same loop runs while `work` is awaited."""

    async def main() -> int:
        count = 0

        async def clock() -> None:
            nonlocal count
            while True:
                await asyncio.sleep(TICK)
                count += 1

        ticking = asyncio.ensure_future(clock())
        await asyncio.sleep(0)
        before = count
        await work()
        after = count
        ticking.cancel()
        return after - before

    return asyncio.run(main())


def slow() -> str:
    """Slow."""
    time.sleep(BLOCKED)
    return "done"


async def slow_on_loop() -> str:
    """Slow."""
    time.sleep(BLOCKED)  # noqa: ASYNC251 - what is measured
    return "done"


@pytest.mark.parametrize("function, stops", [(slow, False), (slow_on_loop, True)])
def test_function_tools_of_agentchat(function: Callable[..., object], stops: bool) -> None:
    from autogen_core import CancellationToken
    from autogen_core.tools import FunctionTool

    tool = FunctionTool(function, description="slow")
    ticks = ticks_during(lambda: tool.run_json({}, CancellationToken()))
    assert (ticks <= 2) is stops


@pytest.mark.parametrize("stops", [False, True])
def test_input_functions_of_agentchat(stops: bool) -> None:
    from autogen_agentchat.agents import UserProxyAgent
    from autogen_agentchat.messages import TextMessage
    from autogen_core import CancellationToken

    async def ask_on_loop(prompt: str, token: object = None) -> str:
        return await slow_on_loop()

    def ask(prompt: str) -> str:
        return slow()

    agent = UserProxyAgent("user", input_func=ask_on_loop if stops else ask)
    messages = [TextMessage(content="hello", source="other")]
    ticks = ticks_during(lambda: agent.on_messages(messages, CancellationToken()))
    assert (ticks <= 2) is stops


def test_selector_functions_of_agentchat_run_on_the_loop() -> None:
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import SelectorGroupChat
    from autogen_ext.models.replay import ReplayChatCompletionClient

    client = ReplayChatCompletionClient(["one", "two", "three"])
    members: list[Any] = [AssistantAgent(name, client) for name in ("a", "b")]
    gaps: list[float] = []

    def choose(messages: object) -> str:
        slow()
        return "a"

    async def main() -> None:
        async def clock() -> None:
            last = time.monotonic()
            while True:
                await asyncio.sleep(TICK)
                now = time.monotonic()
                gaps.append(now - last)
                last = now

        ticking = asyncio.ensure_future(clock())
        team = SelectorGroupChat(members, client, selector_func=choose, termination_condition=MaxMessageTermination(2))
        await team.run(task="go")
        ticking.cancel()

    asyncio.run(main())
    assert max(gaps) >= BLOCKED


@pytest.mark.parametrize("function, stops", [(slow, True), (slow_on_loop, True)])
def test_functions_in_async_chats_of_pyautogen(function: Callable[..., object], stops: bool) -> None:
    autogen = pytest.importorskip("autogen")
    agent = autogen.ConversableAgent("a", llm_config=False)
    agent.register_function({"slow": function})
    ticks = ticks_during(lambda: agent.a_execute_function({"name": "slow", "arguments": "{}"}))
    assert (ticks <= 2) is stops


def test_async_functions_in_sync_chats_of_pyautogen_run_on_another_loop() -> None:
    autogen = pytest.importorskip("autogen")
    loops: list[object] = []

    async def where() -> str:
        loops.append(asyncio.get_running_loop())
        return "here"

    agent = autogen.ConversableAgent("a", llm_config=False)
    agent.register_function({"where": where})
    call = {"id": "1", "type": "function", "function": {"name": "where", "arguments": "{}"}}
    done, reply = agent.generate_tool_calls_reply([{"role": "assistant", "content": None, "tool_calls": [call]}])
    assert done
    assert reply["tool_responses"][0]["content"] == "here"
    assert len(loops) == 1


@pytest.mark.parametrize("threads, stops", [(True, False), (False, True)])
def test_sync_tools_of_ag2_run_in_a_thread_unless_told_otherwise(threads: bool, stops: bool) -> None:
    from ag2 import Agent, tool
    from ag2.events import ToolCallEvent
    from ag2.testing import TestConfig

    made = tool(slow, name="slow", sync_to_thread=threads)
    agent = Agent("shop", config=TestConfig(ToolCallEvent(name="slow", arguments="{}"), "done"), tools=[made])
    ticks = ticks_during(lambda: agent.ask("go"))
    assert (ticks < BLOCKED / TICK / 3) is stops


def test_a_deadline_does_not_end_a_blocking_tool() -> None:
    async def main() -> float:
        begun = time.monotonic()
        await asyncio.wait_for(slow_on_loop(), 0.1)
        return time.monotonic() - begun

    assert asyncio.run(main()) >= BLOCKED
