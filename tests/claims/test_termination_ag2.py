"""What ends runs and channels of AG2 1.x, and what does not: run against ag2 1.2.1 with scripted models."""

import asyncio
import gc
import logging
import time
import warnings

import pytest

ag2 = pytest.importorskip("ag2", reason="needs ag2 1.x")
pytest.importorskip("ag2.testing", reason="needs ag2 1.x")

from ag2 import Agent, Context  # noqa: E402
from ag2.events import ObserverAlert, Severity, ToolCallEvent  # noqa: E402
from ag2.knowledge import MemoryKnowledgeStore  # noqa: E402
from ag2.network import (  # noqa: E402
    AgentTarget,
    Always,
    FromSpeaker,
    Hub,
    RoundRobinTarget,
    Transition,
    TransitionGraph,
)
from ag2.observers import BaseObserver, LoopDetector, TokenMonitor  # noqa: E402
from ag2.policies import AlertPolicy  # noqa: E402
from ag2.testing import TestConfig  # noqa: E402
from ag2.watch import EventWatch  # noqa: E402

pytestmark = pytest.mark.real

STEPS = 25
CALL = '{"question": "what?"}'


@pytest.fixture(autouse=True)
def _quiet():
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def run(main, seconds=20):
    return asyncio.run(asyncio.wait_for(main, seconds))


def scripted(*events):
    return TestConfig(*events, raise_tool_errors=False, provider="openai", model="m")


# AGL323 --------------------------------------------------------------------------------------------------------------


class Fatal(BaseObserver):
    """Sends a FATAL alert at the first call of a tool."""

    def __init__(self):
        super().__init__("fatal", watch=EventWatch(ToolCallEvent))

    async def process(self, events, ctx):
        return ObserverAlert(source=self.name, severity=Severity.FATAL, message="stop")


def calls_of_a_looping_model(observers=(), assembly=()):
    """How often a model that calls one tool again and again gets to do so, of `STEPS` times."""
    calls = []

    def look(question: str) -> str:
        calls.append(question)
        return "the same"

    script = [*[ToolCallEvent(name="look", arguments=CALL)] * STEPS, "done"]
    agent = Agent("clerk", config=scripted(*script), tools=[look], observers=observers, assembly=assembly)
    run(agent.ask("Go on."))
    return len(calls)


@pytest.mark.parametrize(
    "observers, assembly",
    [
        ([], []),
        ([LoopDetector()], []),
        ([LoopDetector()], [AlertPolicy()]),
        ([TokenMonitor(warn_threshold=1, alert_threshold=2)], [AlertPolicy()]),
        ([Fatal()], []),
    ],
)
def test_guards_that_do_not_stop_a_loop(observers, assembly):
    assert calls_of_a_looping_model(observers, assembly) == STEPS


def test_a_fatal_alert_with_its_policy_does():
    assert calls_of_a_looping_model([Fatal()], [AlertPolicy()]) == 1


# AGL324 --------------------------------------------------------------------------------------------------------------


class Counted(TestConfig):
    """Counts how often a model is asked."""

    asked = 0

    def create(self):
        type(self).asked += 1
        return super().create()


@pytest.fixture
def talk():
    """Opens a channel between two agents and says how often they answered in the next moment, and how it stands."""
    Counted.asked = 0

    async def opened(*, graph=None, sweep=0.1, seconds=1.0, **settings):
        hub = await Hub.open(MemoryKnowledgeStore(), ttl_sweep_interval=sweep)
        names = ("writer", "critic")
        clients = [await hub.register(Agent(n, config=Counted(*["go on"] * 400, model="m"))) for n in names]
        if graph is not None:
            settings["knobs"] = {"graph": graph(*(client.agent_id for client in clients)).to_dict()}
        try:
            channel = await clients[0].open(target=["critic"], **settings)
            await channel.send("Draft a slogan.")
            await asyncio.sleep(seconds)
            state = await hub.get_channel(channel.channel_id)
            return Counted.asked, state.state.value, state.close_reason
        finally:
            await hub.close()

    return lambda **settings: run(opened(**settings))


def ring(*ids, **settings):
    return TransitionGraph.round_robin(list(ids), **settings)


def there_and_back(one, other, **settings):
    steps = [
        Transition(when=FromSpeaker(one), then=AgentTarget(other)),
        Transition(when=FromSpeaker(other), then=AgentTarget(one)),
    ]
    return TransitionGraph(initial_speaker=one, transitions=steps, **settings)


def everybody(one, other):
    return TransitionGraph(one, [Transition(when=Always(), then=RoundRobinTarget())])


@pytest.mark.parametrize(
    "settings",
    [
        {"type": "conversation"},
        {"type": "discussion"},
        {"type": "workflow", "graph": ring},
        {"type": "workflow", "graph": there_and_back},
        {"type": "workflow", "graph": everybody},
        {"type": "conversation", "ttl": 0},
        {"type": "conversation", "ttl": "1s", "sweep": 0, "seconds": 1.6},
    ],
)
def test_channels_that_go_on(talk, settings):
    asked, state, _ = talk(**settings)
    assert asked > 3
    assert state == "active"


@pytest.mark.parametrize("closes", [True, False])
def test_the_end_of_the_hub_or_of_the_program_ends_all_talk(closes):
    Counted.asked = 0

    async def main():
        hub = await Hub.open(MemoryKnowledgeStore())
        for name in ("writer", "critic"):
            client = await hub.register(Agent(name, config=Counted(*["go on"] * 400, model="m")))
        channel = await client.open(type="conversation", target="writer")
        await channel.send("Draft a slogan.")
        await asyncio.sleep(0.5)
        if closes:
            await hub.close()
            asked = Counted.asked
            await asyncio.sleep(0.5)
            assert Counted.asked == asked

    run(main())
    asked = Counted.asked
    time.sleep(0.5)
    assert Counted.asked == asked > 0


def test_each_agent_of_a_network_has_a_tool_that_closes_channels():
    async def main():
        hub = await Hub.open(MemoryKnowledgeStore())
        close = ToolCallEvent(name="channels", arguments='{"action": "close"}')
        await hub.register(Agent("writer", config=TestConfig(close, ".")))
        critic = await hub.register(Agent("critic", config=TestConfig(*["go on"] * 400)))
        channel = await critic.open(type="conversation", target="writer")
        await channel.send("Draft a slogan.")
        await asyncio.sleep(0.5)
        state = (await hub.get_channel(channel.channel_id)).state.value
        await hub.close()
        return state

    assert run(main()) == "closed"


def test_channels_that_close(talk):
    assert talk(type="consulting") == (1, "closed", "consulting_complete")


def test_a_turn_limit_counts_the_first_message(talk):
    asked, state, reason = talk(type="workflow", graph=lambda *ids: ring(*ids, max_turns=5))
    assert (asked, state, reason) == (4, "closed", "max_turns")


def test_a_time_to_live_ends_it_where_the_hub_looks(talk):
    _, state, reason = talk(type="conversation", ttl="1s", seconds=1.8)
    assert (state, reason) == ("expired", "ttl_expired")


@pytest.mark.parametrize(
    "ttl, error", [("1.5h", ValueError), ("500ms", ValueError), ("2 hours", ValueError), (1.5, TypeError)]
)
def test_times_to_live_that_can_not_be_read(talk, ttl, error):
    with pytest.raises(error):
        talk(type="consulting", ttl=ttl)


@pytest.mark.parametrize("ttl", ["90", "90s", "15m", "2h", "1d", 90])
def test_times_to_live_that_can(talk, ttl):
    assert talk(type="consulting", ttl=ttl, seconds=0.3)[1] == "closed"


# AGL325 --------------------------------------------------------------------------------------------------------------


def events_of_a_run(**limit):
    async def main():
        agent = Agent("helper", config=scripted("hello"))
        async with agent.run("Hi.") as one:
            one.start()
            count = 0
            with one.stream.join(**limit) as events:
                async for _ in events:
                    count += 1
        return count

    return run(main(), seconds=1.5)


def test_a_joined_stream_does_not_end_with_its_run():
    with pytest.raises(asyncio.TimeoutError):
        events_of_a_run()


def test_a_number_of_events_ends_it():
    assert events_of_a_run(max_events=2) == 2


# AGL326 --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("own_stream", [True, False])
def test_a_tool_that_asks_on_the_stream_of_its_run_waits_for_ever(own_stream):
    expert = Agent("expert", config=scripted("yes"))

    async def consult(question: str, context: Context) -> str:
        reply = await (expert.ask(question, stream=context.stream) if own_stream else expert.ask(question))
        return reply.body

    call = ToolCallEvent(name="consult", arguments=CALL)
    clerk = Agent("clerk", config=scripted(call, "done"), tools=[consult])
    if own_stream:
        with pytest.raises(asyncio.TimeoutError):
            run(clerk.ask("Go on."), seconds=1.5)
    else:
        assert run(clerk.ask("Go on.")).body == "done"


# AGL322 --------------------------------------------------------------------------------------------------------------


def test_agents_that_are_each_others_tools_call_each_other_without_end():
    deep = []

    class Counting(TestConfig):
        def create(self):
            deep.append(1)
            if len(deep) > STEPS:
                raise RuntimeError("enough")
            return super().create()

    def config(tool):
        return Counting(ToolCallEvent(name=tool, arguments='{"objective": "go on"}'), "done", model="m")

    writer = Agent("writer", config=config("task_critic"))
    critic = Agent("critic", config=config("task_writer"), tools=[writer.as_tool(description="Writes.")])
    writer.add_tool(critic.as_tool(description="Finds fault."))
    run(writer.ask("Go on."))
    assert len(deep) > STEPS


# AGL511 --------------------------------------------------------------------------------------------------------------


def test_runs_that_nobody_drives_do_nothing():
    calls = []

    def look(question: str) -> str:
        calls.append(question)
        return "seen"

    async def main():
        script = (ToolCallEvent(name="look", arguments=CALL), "done")
        agent = Agent("clerk", config=scripted(*script), tools=[look])
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            agent.run("Go on.")
            agent.ask("Go on.")
            gc.collect()
            await asyncio.sleep(0.2)
        with pytest.raises(TypeError, match="AgentRun can't be used in 'await' expression"):
            await agent.run("Go on.")
        assert sum("never awaited" in str(one.message) for one in caught) == 1
        assert not calls
        await agent.ask("Go on.")
        assert len(calls) == 1

    run(main())
