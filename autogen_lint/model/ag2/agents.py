"""AG2 1.x agents: observers that are to stop a run and can't, streams that never end, runs that wait for themselves.

Sources: ag2 1.0.0, 1.1.2 and 1.2.1, ``observers/``, ``policies/alert.py``, ``stream.py`` and ``agent.py`` (one lock a
stream, that is not reentrant); observed with scripted models.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.builder import same_object
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent, Consumption
from autogen_lint.python.interp import explore
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    Function,
    Instance,
    Known,
    Ref,
    Sequence,
    Unknown,
    Value,
    alternatives,
)

RUNS = frozenset({"ask", "run", "resume"})
WARNERS = frozenset({"ag2.observers.LoopDetector", "ag2.observers.TokenMonitor"})
"""Observers of the library that only warn."""
ALERT_POLICY = "ag2.policies.AlertPolicy"
BOUNDS = frozenset(
    {"asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at", "anyio.fail_after", "anyio.move_on_after"}
)
_NO_BOUNDS = frozenset(
    {"ag2.middleware.HistoryLimiter", "ag2.middleware.TokenLimiter", "ag2.middleware.LoggingMiddleware"}
    | {"ag2.middleware.RetryMiddleware", "ag2.middleware.MetricsMiddleware", "ag2.middleware.TelemetryMiddleware"}
)
"""Middleware that ends no run."""
_BACKGROUND = frozenset({"asyncio.create_task", "asyncio.ensure_future", "asyncio.gather"})
_MAKES_TOOLS = ("knowledge", "tasks", "plugins")


@dataclass(frozen=True, slots=True, eq=False)
class Guard:
    """An observer of an agent that stops nothing; `fatal` where it means to."""

    agent: Agent
    name: str
    place: Origin
    fatal: bool


def powerless_guards(program: Program) -> Iterator[Guard]:
    """Observers that only warn where nothing else ends a run, and alerts that no policy turns into a stop."""
    for agent in program.agents:
        if agent.generation == "ag2":
            yield from _warners(program, agent)
            yield from _fatal(program, agent)


def _warners(program: Program, agent: Agent) -> Iterator[Guard]:
    asks = [event for event in agent.updates if event.call.callee in RUNS]
    if not asks or _is_bounded(program, agent, asks) or _is_listened_to(program) or not _may_loop(agent):
        return
    for value in _items(program, agent, "observers", "add_observer", "observers") or ():
        cls = _class(program, value)
        if cls in WARNERS:
            yield Guard(agent, cls.rpartition(".")[2], value.origin, False)


def _fatal(program: Program, agent: Agent) -> Iterator[Guard]:
    policies = _items(program, agent, "assembly", "add_policy")
    if policies is None or any(_class(program, one) in {ALERT_POLICY, None} for one in policies):
        return
    for value in _items(program, agent, "observers", "add_observer", "observers") or ():
        process = value.methods.get("process") if isinstance(value, Instance) else value
        if isinstance(process, Function) and _is_fatal(program, process):
            name = value.class_name if isinstance(value, Instance) else process.name
            yield Guard(agent, name, value.origin, True)


def _is_fatal(program: Program, function: Function) -> bool:
    for event in explore(function).calls:
        severity = event.call.arguments.get("severity", 1)
        alert = event.call.receiver is None and event.call.callee.endswith(".ObserverAlert")
        if alert and isinstance(severity, Ref) and severity.name.endswith("Severity.FATAL"):
            return True
    return False


def _items(program: Program, agent: Agent, key: str, method: str, run_key: str = "") -> list[Value] | None:
    """What an agent was given under a key, or by a method later; None where not all of it is known."""
    given = [agent.arguments.get(key)]
    for event in agent.updates:
        if event.call.callee == method and event.call.arguments.positional:
            given.append(Sequence(event.call.origin, event.call.arguments.positional[:1]))
        elif event.call.callee in RUNS and run_key in event.call.arguments.keywords:
            given.append(event.call.arguments.keywords[run_key].value)
    found: list[Value] = []
    for value in given:
        for option in alternatives(value):
            if isinstance(option, Absent) or (isinstance(option, Known) and option.value is None):
                continue
            if not isinstance(option, Sequence) or option.rest is not None:
                return None
            found += [same_object(item) for item in option.items]
    return found


def _class(program: Program, value: Value) -> str | None:
    """The class of the library that an object is of; None for all others."""
    if not isinstance(value, Call) or value.receiver is not None:
        return None
    return program.catalog.canonical(value.callee)


def _is_bounded(program: Program, agent: Agent, asks: list[CallEvent]) -> bool:
    """Whether something else ends a run, or may end it."""
    if any(isinstance(bound, Call) and bound.callee in BOUNDS for ask in asks for bound in ask.bounds):
        return True
    middleware = _items(program, agent, "middleware", "add_middleware", "middleware")
    policies = _items(program, agent, "assembly", "add_policy")
    observers = _items(program, agent, "observers", "add_observer", "observers")
    if middleware is None or policies is None or observers is None or agent.arguments.rest is not None:
        return True
    if any(_class(program, one) not in _NO_BOUNDS for one in middleware):
        return True
    own_policy = any((_class(program, one) or "").partition(".")[0] != "ag2" for one in policies)
    alerts = any(_class(program, one) == ALERT_POLICY for one in policies)
    return own_policy or (alerts and any(_class(program, one) not in WARNERS for one in observers))


def _may_loop(agent: Agent) -> bool:
    """Whether an agent has tools, without which it asks its model once."""
    if agent.tools:
        return True
    return any(not isinstance(agent.arguments.get(key), Absent) for key in ("tools", *_MAKES_TOOLS))


def _is_listened_to(program: Program) -> bool:
    """Whether somebody takes note of alerts, and so may end the run."""
    calls = [event.call for event in program.calls.ending(*_LISTENS)]
    calls += [d.decorator for d in program.trace.decorations if isinstance(d.decorator, Call)]
    given = (value for call in calls for value in call.arguments.positional)
    return any(isinstance(value, Ref) and value.name.endswith(".ObserverAlert") for value in given)


_LISTENS = frozenset({"where", "subscribe", "observer"})


def endless_joins(program: Program) -> Iterator[Consumption]:
    """Loops over a run's stream that nothing ends."""
    for loop in program.trace.consumptions:
        events = same_object(loop.iterable)
        if not isinstance(events, Call) or events.callee != "join" or not _is_stream(program, events.receiver):
            continue
        limit = events.arguments.get("max_events")
        limited = limit is not None and not (isinstance(limit, Known) and limit.value is None)
        ended = any(isinstance(b, Call) and b.callee in BOUNDS | _BACKGROUND for b in loop.bounds)
        if not (limited or ended or loop.exits or loop.raises):
            yield loop


def _is_stream(program: Program, value: Value | None) -> bool:
    """Whether a value is the stream of an AG2 1.x run, or a filtered one."""
    for _ in range(12):
        if value is None:
            return False
        value = same_object(value)
        if isinstance(value, Attribute) and value.name == "stream":
            return _is_ag2(program, value.base)
        if isinstance(value, Call) and value.receiver is None:
            return (program.catalog.canonical(value.callee) or "").startswith("ag2.")
        if not isinstance(value, Call) or value.callee not in {"where", "stream"}:
            return False
        value = value.receiver
    return False


def _is_ag2(program: Program, value: Value) -> bool:
    """Whether a value is a run, or something else that AG2 1.x gives."""
    for _ in range(12):
        value = same_object(value)
        if isinstance(value, Unknown):
            return (program.catalog.canonical(value.type or "") or value.type or "").startswith("ag2.")
        if not isinstance(value, Call):
            return False
        if value.receiver is None:
            return (program.catalog.canonical(value.callee) or "").startswith("ag2.")
        value = value.receiver
    return False


@dataclass(frozen=True, slots=True, eq=False)
class Nested:
    """A run that is awaited on the stream of the run that waits for it."""

    method: str
    place: Origin
    function: str


def asks_on_their_own_stream(program: Program) -> Iterator[Nested]:
    """Runs inside a tool or hook that are given the stream of the run which called it."""
    for event in program.calls.of(*RUNS):
        call = event.call
        entry = call.arguments.keywords.get("stream")
        if call.receiver is None or entry is None or not event.stack:
            continue
        if any(isinstance(bound, Call) and bound.callee in BOUNDS | _BACKGROUND for bound in event.bounds):
            continue
        if event.awaited and _is_live(entry.value):
            yield Nested(call.callee, entry.origin, event.stack[-1].name)


def _is_live(value: Value) -> bool:
    """Whether a value is the stream of a context that the library passes in."""
    if not isinstance(value, Attribute) or value.name != "stream" or not isinstance(value.base, Unknown):
        return False
    kind = value.base.type or ""
    return value.base.reason == "parameter" and kind.endswith("Context") and kind.startswith(("ag2.", "autogen.beta."))
