"""What the rules on tools say of AutoGen, shown with the packages: registered replies, replayed models, no network."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

pytestmark = [pytest.mark.real, pytest.mark.filterwarnings("ignore::ResourceWarning")]

INFO = {
    "vision": False,
    "function_calling": True,
    "json_output": True,
    "family": "unknown",
    "structured_output": False,
}


def untyped(x):
    """Doc."""
    return x


def default_untyped(x: str, most=5) -> str:
    """Doc."""
    return x


def many(*items: str) -> str:
    """Doc."""
    return str(items)


def undescribed(x: str) -> str:
    return x


def documented(x: str) -> str:
    """Doc."""
    return x


def no_json(x: str, options: object = object()) -> str:
    """Doc."""
    return x


CANCELLED = """
import asyncio, os
from autogen_agentchat.agents import AssistantAgent
from autogen_core import CancellationToken, FunctionCall
from autogen_core.models import CreateResult, RequestUsage
from autogen_ext.models.replay import ReplayChatCompletionClient

call = FunctionCall(id="1", name="slow", arguments='{"task": "go"}')
first = CreateResult(finish_reason="function_calls", content=[call], usage=RequestUsage(1, 1), cached=False)
info = dict(vision=False, function_calling=True, json_output=True, family="unknown", structured_output=False)

async def main():
    started = asyncio.Event()

    async def slow(task: str) -> str:
        "Slow."
        started.set()
        await asyncio.sleep(60)
        return "done"

    token = CancellationToken()
    agent = AssistantAgent("a", ReplayChatCompletionClient([first, "done"], model_info=info), tools=[slow])
    task = asyncio.create_task(agent.run(task="t", cancellation_token=token))
    await started.wait()
    token.cancel()
    await asyncio.wait({task}, timeout=2)
    print("ended:", task.done(), flush=True)
    os._exit(0)  # nothing else would end it

asyncio.run(main())
"""


def replay(*answers: Any) -> Any:
    from autogen_ext.models.replay import ReplayChatCompletionClient

    return ReplayChatCompletionClient(list(answers), model_info=INFO)  # type: ignore[arg-type]


def calls(*names: str) -> Any:
    """A model's answer that calls tools, all in one message."""
    from autogen_core import FunctionCall
    from autogen_core.models import CreateResult, RequestUsage

    content = [FunctionCall(id=str(i), name=name, arguments='{"task": "go"}') for i, name in enumerate(names)]
    return CreateResult(finish_reason="function_calls", content=content, usage=RequestUsage(1, 1), cached=False)


class TestNew:
    @pytest.mark.parametrize("function", [untyped, default_untyped, lambda x: x])
    def test_a_parameter_without_annotation_fails_when_the_agent_is_built(self, function: Any) -> None:
        from autogen_agentchat.agents import AssistantAgent
        from autogen_core.tools import FunctionTool

        with pytest.raises(KeyError):
            AssistantAgent("a", replay("x"), tools=[function])
        with pytest.raises(KeyError):
            FunctionTool(function, description="d")

    def test_every_call_of_a_tool_with_star_arguments_fails(self) -> None:
        from autogen_core import CancellationToken
        from autogen_core.tools import FunctionTool

        tool = FunctionTool(many, description="d")
        assert list(tool.schema["parameters"]["properties"]) == ["items"]
        with pytest.raises(TypeError, match="unexpected keyword argument 'items'"):
            asyncio.run(tool.run_json({"items": "a"}, CancellationToken()))

    def test_without_docstring_the_description_is_empty(self) -> None:
        from autogen_agentchat.agents import AssistantAgent

        agent = AssistantAgent("a", replay("x"), tools=[undescribed, documented])
        (bench,) = agent._workbench
        schemas = asyncio.run(bench.list_tools())
        assert [schema["description"] for schema in schemas] == ["", "Doc."]

    def test_an_agent_alone_answers_with_what_its_tool_gave(self) -> None:
        from autogen_agentchat.agents import AssistantAgent
        from autogen_agentchat.messages import TextMessage, ToolCallSummaryMessage

        def look(task: str) -> str:
            """Look."""
            return "raw"

        client = replay(calls("look"), "an answer")
        result = asyncio.run(AssistantAgent("a", client, tools=[look]).run(task="t"))
        assert isinstance(result.messages[-1], ToolCallSummaryMessage)
        assert result.messages[-1].content == "raw"
        client = replay(calls("look"), "an answer")
        agent = AssistantAgent("a", client, tools=[look], reflect_on_tool_use=True)
        result = asyncio.run(agent.run(task="t"))
        assert isinstance(result.messages[-1], TextMessage)
        assert result.messages[-1].content == "an answer"

    def test_the_second_call_of_a_team_tool_in_one_message_fails(self) -> None:
        from autogen_agentchat.agents import AssistantAgent
        from autogen_agentchat.messages import ToolCallExecutionEvent
        from autogen_agentchat.teams import RoundRobinGroupChat
        from autogen_agentchat.tools import TeamTool

        inner = RoundRobinGroupChat([AssistantAgent("w", replay("one", "two", "three"))], max_turns=1)
        tool = TeamTool(inner, name="desk", description="d")
        agent = AssistantAgent("a", replay(calls("desk", "desk"), "done"), tools=[tool])
        result = asyncio.run(agent.run(task="t"))
        (event,) = [message for message in result.messages if isinstance(message, ToolCallExecutionEvent)]
        assert sorted(one.is_error for one in event.content) == [False, True]
        assert any("already running" in one.content for one in event.content)

    def test_a_team_runs_once_at_a_time_and_remembers(self) -> None:
        from autogen_agentchat.agents import AssistantAgent
        from autogen_agentchat.teams import RoundRobinGroupChat

        client = replay("one", "two", "three")
        team = RoundRobinGroupChat([AssistantAgent("w", client)], max_turns=1)

        async def main() -> list[Any]:
            return await asyncio.gather(team.run(task="a"), team.run(task="b"), return_exceptions=True)

        results = asyncio.run(main())
        assert [type(one).__name__ for one in results if isinstance(one, ValueError)] == ["ValueError"]
        assert any("already running" in str(one) for one in results)

    def test_closing_a_client_closes_its_connections(self) -> None:
        from autogen_ext.models.openai import OpenAIChatCompletionClient

        client = OpenAIChatCompletionClient(model="gpt-4o", api_key="none")
        assert not client._client.is_closed()
        asyncio.run(client.close())
        assert client._client.is_closed()

    def test_a_run_that_is_cancelled_during_a_tool_call_does_not_end(self) -> None:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", CANCELLED], capture_output=True, text=True, timeout=120, check=True
        )
        assert done.stdout.split() == ["ended:", "False"]


@pytest.mark.classic
class TestOld:
    def agents(self) -> tuple[Any, Any]:
        autogen = pytest.importorskip("autogen")
        config = {"config_list": [{"model": "m", "api_key": "none"}]}
        caller = autogen.ConversableAgent("caller", llm_config=config, human_input_mode="NEVER")
        return caller, autogen.ConversableAgent("executor", llm_config=False, human_input_mode="NEVER")

    def test_a_function_that_nobody_executes_is_not_found(self) -> None:
        _, executor = self.agents()
        done, reply = executor.execute_function({"name": "look_up", "arguments": "{}"})
        assert not done
        assert reply["content"] == "Error: Function look_up not found."

    def test_annotations(self) -> None:
        autogen = pytest.importorskip("autogen")
        caller, executor = self.agents()
        with pytest.raises(TypeError, match="annotations are missing"):
            autogen.register_function(untyped, caller=caller, executor=executor, description="d")
        autogen.register_function(default_untyped, caller=caller, executor=executor, description="d")
        (schema,) = caller.llm_config["tools"]
        assert list(schema["function"]["parameters"]["properties"]) == ["x"]

    def test_star_arguments(self) -> None:
        autogen = pytest.importorskip("autogen")
        caller, executor = self.agents()
        autogen.register_function(many, caller=caller, executor=executor, description="d")
        done, reply = executor.execute_function({"name": "many", "arguments": '{"items": "a"}'})
        assert not done
        assert reply["content"].startswith("Error: ")

    def test_a_default_that_is_no_json(self) -> None:
        autogen = pytest.importorskip("autogen")
        caller, executor = self.agents()
        autogen.register_function(no_json, caller=caller, executor=executor, description="d")
        with pytest.raises(TypeError, match="not JSON serializable"):
            json.dumps(caller.llm_config["tools"])

    def test_the_docstring_is_a_description_in_ag2_alone(self) -> None:
        caller, _ = self.agents()
        if not sys.modules["autogen"].__version__.startswith("0.2."):
            caller.register_for_llm()(documented)
            assert caller.llm_config["tools"][0]["function"]["description"] == "Doc."
            return
        with pytest.raises(ValueError, match="description is required"):
            caller.register_for_llm()(documented)

    def chat(self) -> Callable[..., str]:
        """Asks a pair of agents; the answer is all that the second one sees."""
        caller, executor = self.agents()
        both = threading.Barrier(2)

        def answer(recipient: Any, messages: Any = None, sender: Any = None, config: Any = None) -> tuple[bool, str]:
            if config:
                both.wait(10)
            return True, " | ".join(message["content"] for message in messages)

        def ask(question: str, *, together: bool = False, **keywords: Any) -> str:
            executor.register_reply([type(caller), None], answer, config=together)
            caller.initiate_chat(executor, message=question, max_turns=1, silent=True, **keywords)
            return str(caller.last_message(executor)["content"])

        return ask

    def test_a_chat_clears_the_history_unless_told_otherwise(self) -> None:
        ask = self.chat()
        assert ask("red") == "red"
        assert ask("green") == "green"
        assert ask("blue", clear_history=False) == "green | green | blue"

    def test_two_chats_of_a_pair_at_the_same_time_are_one(self) -> None:
        ask = self.chat()
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(lambda question: ask(question, together=True), ["red", "green"]))
        assert answers != ["red", "green"]

    def test_messages_are_kept_for_each_pair(self) -> None:
        _, executor = self.agents()
        for name in ("red", "green"):
            caller, _ = self.agents()
            caller.send(name, executor, request_reply=False, silent=True)
            assert [message["content"] for message in executor.chat_messages[caller]] == [name]
