"""What ends a run of an AutoGen 0.4+ team from outside, and what does not: run against autogen-agentchat 0.7.5."""

import asyncio
import gc
import json
import logging
import threading
import time
import warnings
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("autogen_agentchat", reason="needs autogen-agentchat")

from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import (
    ExternalTermination,
    MaxMessageTermination,
    TimeoutTermination,
    TokenUsageTermination,
)
from autogen_agentchat.messages import TextMessage
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_agentchat.ui import Console
from autogen_core import CancellationToken, SingleThreadedAgentRuntime
from autogen_ext.models.openai import OpenAIChatCompletionClient
from autogen_ext.models.replay import ReplayChatCompletionClient

pytestmark = pytest.mark.real

TURN = 0.03
TURNS = 30
LIMIT = 12 * TURN
INFO = {
    "vision": False,
    "function_calling": True,
    "json_output": True,
    "family": "unknown",
    "structured_output": True,
}


@pytest.fixture(autouse=True)
def _quiet():
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


class Slow(ReplayChatCompletionClient):
    """A model that takes its time; `calls` counts how often it was asked."""

    def __init__(self, seconds=TURN):
        super().__init__(["go on"] * 200, model_info=INFO)
        self.seconds = seconds
        self.calls = 0

    async def create(self, *args, **kwargs):
        self.calls += 1
        await asyncio.sleep(self.seconds)
        return await super().create(*args, **kwargs)


class Stalling(Slow):
    """A model whose fifth answer takes longer than the limit, so that the deadline passes while it is waited for.

    One that passes while `Console` prints a message ends the run: it reaches nobody who waits for the team.
    """

    async def create(self, *args, **kwargs):
        self.seconds = 2 * LIMIT if self.calls == 4 else TURN / 10
        return await super().create(*args, **kwargs)


def team(client, **settings):
    return RoundRobinGroupChat([AssistantAgent("writer", client)], **{"max_turns": TURNS, **settings})


def run(main):
    return asyncio.run(asyncio.wait_for(main, 20))


# AGL328 --------------------------------------------------------------------------------------------------------------


async def wait_for(one):
    await asyncio.wait_for(one.run(task="Write."), LIMIT)


async def wait_for_the_shown_stream(one):
    await asyncio.wait_for(Console(one.run_stream(task="Write.")), LIMIT)


async def cancel(one):
    task = asyncio.create_task(one.run(task="Write."))
    await asyncio.sleep(LIMIT)
    task.cancel()
    await task


async def token_that_nobody_cancels(one):
    await asyncio.wait_for(one.run(task="Write.", cancellation_token=CancellationToken()), LIMIT)


@pytest.mark.parametrize("way", [wait_for, wait_for_the_shown_stream, cancel, token_that_nobody_cancels])
def test_a_deadline_waits_until_the_team_has_done_all_its_turns(way, capsys):
    client = Stalling()

    async def main():
        with pytest.raises((asyncio.TimeoutError, asyncio.CancelledError)):
            await way(team(client))

    run(main())
    assert client.calls == TURNS


@pytest.mark.skipif(not hasattr(asyncio, "timeout"), reason="asyncio.timeout came with Python 3.11")
def test_a_timeout_block_waits_too():
    client = Slow()

    async def main():
        with pytest.raises(asyncio.TimeoutError):
            async with asyncio.timeout(LIMIT):
                await team(client).run(task="Write.")

    run(main())
    assert client.calls == TURNS


async def cancelled_token(one):
    token = CancellationToken()
    asyncio.get_running_loop().call_later(LIMIT, token.cancel)
    await one.run(task="Write.", cancellation_token=token)


async def own_runtime(one):
    own = SingleThreadedAgentRuntime()
    own.start()
    try:
        await wait_for(team(one._participants[0]._model_client, runtime=own))
    finally:
        await own.stop()


@pytest.mark.parametrize("way", [cancelled_token, own_runtime])
def test_a_token_or_a_runtime_of_its_own_stops_it(way):
    client = Slow()

    async def main():
        with pytest.raises((asyncio.TimeoutError, asyncio.CancelledError)):
            await way(team(client))

    run(main())
    assert client.calls < TURNS / 2


def test_a_shield_and_anyio_do_not_wait():
    anyio = pytest.importorskip("anyio")
    client, other = Slow(), Slow()

    async def main():
        running = asyncio.ensure_future(team(client).run(task="Write."))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.shield(running), LIMIT)
        assert client.calls < TURNS / 2
        await running
        with anyio.move_on_after(LIMIT):
            await team(other).run(task="Write.")
        assert other.calls < TURNS / 2

    run(main())


def test_a_single_agent_is_stopped_by_a_deadline():
    client = Slow(seconds=5)

    async def main():
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(AssistantAgent("writer", client).run(task="Write."), LIMIT)

    begin = time.monotonic()
    run(main())
    assert time.monotonic() - begin < 4


# AGL329 --------------------------------------------------------------------------------------------------------------


async def leave(one, *, before=None, **settings):
    """Leave the loop over a stream at the agent's first message."""
    async for message in one.run_stream(task="Write.", **settings):
        if isinstance(message, TextMessage) and message.source == "writer":
            if before is not None:
                before()
            break


def test_a_team_that_is_left_goes_on_and_can_not_be_run_again():
    client = Slow()

    async def main():
        one = team(client)
        await leave(one)
        left = client.calls
        await asyncio.sleep(6 * TURN)
        assert client.calls > left + 1
        with pytest.raises(ValueError, match="already running"):
            await one.run(task="Again.")
        await asyncio.sleep(TURNS * TURN)

    run(main())


def test_a_cancelled_token_or_a_set_condition_ends_it():
    client, other = Slow(), Slow()

    async def main():
        token = CancellationToken()
        await leave(team(client), before=token.cancel, cancellation_token=token)
        enough = ExternalTermination()
        await leave(team(other, termination_condition=enough), before=enough.set)
        await asyncio.sleep(8 * TURN)

    run(main())
    assert client.calls <= 2
    assert other.calls <= 2


# AGL313 --------------------------------------------------------------------------------------------------------------


def test_teams_that_run_at_the_same_time_count_together():
    async def main():
        shared = MaxMessageTermination(6)
        teams = [team(Slow(), termination_condition=shared, max_turns=30) for _ in range(2)]
        results = await asyncio.gather(*(one.run(task="Write.") for one in teams), return_exceptions=True)
        return [len(result.messages) for result in results]

    assert sorted(run(main())) == [3, 9]


def test_teams_with_conditions_of_their_own_and_teams_in_turn_do_not():
    async def main():
        own = [team(Slow(), termination_condition=MaxMessageTermination(6)) for _ in range(2)]
        results = await asyncio.gather(*(one.run(task="Write.") for one in own))
        shared = MaxMessageTermination(6)
        for _ in range(2):
            results.append(await team(Slow(), termination_condition=shared).run(task="Write."))
        return [len(result.messages) for result in results]

    assert run(main()) == [6, 6, 6, 6]


# AGL332 --------------------------------------------------------------------------------------------------------------


def test_the_clock_starts_when_the_condition_is_built():
    async def main():
        early = team(Slow(), termination_condition=TimeoutTermination(0.2))
        await asyncio.sleep(0.3)
        stopped = await early.run(task="Write.")
        fresh = await team(Slow(), termination_condition=TimeoutTermination(0.2)).run(task="Write.")
        return len(stopped.messages), len(fresh.messages)

    stopped, fresh = run(main())
    assert stopped == 1
    assert fresh > 2


def test_the_pause_between_two_runs_counts_unless_the_team_is_reset():
    async def main():
        one = team(Slow(), termination_condition=TimeoutTermination(0.2))
        sizes = [len((await one.run(task="Write.")).messages)]
        await asyncio.sleep(0.3)
        sizes.append(len((await one.run(task="Write.")).messages))
        await asyncio.sleep(0.3)
        await one.reset()
        sizes.append(len((await one.run(task="Write.")).messages))
        return sizes

    first, after_a_pause, after_a_reset = run(main())
    assert after_a_pause == 1
    assert min(first, after_a_reset) > 2


def test_a_call_that_hangs_is_not_cut_short():
    client = Slow(seconds=1)

    async def main():
        begin = time.monotonic()
        await team(client, termination_condition=TimeoutTermination(0.1)).run(task="Write.")
        return time.monotonic() - begin

    assert run(main()) >= 1


# AGL333 --------------------------------------------------------------------------------------------------------------


class Answers(BaseHTTPRequestHandler):
    """Answers as the API does: a stream tells its tokens only where that was asked for."""

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        wanted = (asked.get("stream_options") or {}).get("include_usage")
        if not asked.get("stream") and asked.get("stream_options"):
            self.send_error(400, "stream_options is only allowed when stream is enabled")
            return
        head = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4o"}
        choice = {"index": 0, "delta": {"role": "assistant", "content": "go on"}, "finish_reason": None}
        last = {**choice, "delta": {}, "finish_reason": "stop"}
        chunks = [{**head, "choices": [choice]}, {**head, "choices": [last]}]
        if wanted:
            usage = {"prompt_tokens": 20, "completion_tokens": 20, "total_tokens": 40}
            chunks.append({**head, "choices": [], "usage": usage})
        body = "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks) + "data: [DONE]\n\n"
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *args):
        return None


@pytest.fixture
def server():
    one = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=one.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{one.server_port}/v1"
    one.shutdown()
    one.server_close()
    thread.join()


def streaming(server, stream=True, **settings):
    client = OpenAIChatCompletionClient(model="gpt-4o", api_key="none", base_url=server, max_retries=0, **settings)
    writer = AssistantAgent("writer", client, model_client_stream=stream)
    limit = TokenUsageTermination(max_total_token=10)

    async def main():
        try:
            result = await RoundRobinGroupChat([writer], termination_condition=limit, max_turns=4).run(task="Write.")
            return result.stop_reason
        finally:
            await client.close()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return run(main())


def test_a_stream_counts_only_with_the_option(server):
    assert streaming(server) == "Maximum number of turns 4 reached."
    assert streaming(server, stream_options={"include_usage": True}).startswith("Token usage limit reached")


def test_without_a_stream_the_option_is_sent_too_and_refused(server):
    with pytest.raises(RuntimeError, match="400"):
        streaming(server, stream=False, stream_options={"include_usage": True})


# AGL511 --------------------------------------------------------------------------------------------------------------


def test_a_run_that_nobody_awaits_does_nothing():
    client = Slow()

    async def main():
        one = team(client)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            one.run(task="Write.")
            one.run_stream(task="Write.")
            gc.collect()
            await asyncio.sleep(3 * TURN)
        return [str(warning.message) for warning in caught if "never awaited" in str(warning.message)]

    with suppress(RuntimeWarning):
        assert len(run(main())) == 1
    assert client.calls == 0
