"""Channels of AG2 1.x networks: what closes them.

Sources: ag2 1.0.0, 1.1.2 and 1.2.1, ``network/adapters``, ``network/transitions.py``, ``network/rule.py``; observed
with scripted models: the agents of a conversation or discussion answer each other until the channel is closed or its
time to live (2 hours unless told otherwise) is over, if the hub looks for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.builder import same_object
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Attribute,
    Call,
    Entry,
    Instance,
    Known,
    Mapping,
    Ref,
    Sequence,
    Text,
    Value,
    alternatives,
    is_known,
    number,
    string,
)

NETWORK = "ag2.network."
CONFIG = "ag2.config"
GRAPH = "ag2.network.TransitionGraph"
TALKING = frozenset({"conversation", "discussion"})
_KINDS = {"CONVERSATION_TYPE": "conversation", "DISCUSSION_TYPE": "discussion", "WORKFLOW_TYPE": "workflow"}
_TTL = re.compile(r"-?\d+[smhd]?$")
_HANDLERS = frozenset(
    {"on_envelope", "add_envelope_callback", "set_handler", "register_human", "LimitsBlock", "register_adapter"}
)
"""Calls that change who answers, or how long a channel lives."""
_ENDS = frozenset({"close", "unregister", "aclose"})
_DRIVERS = frozenset({"run_until_complete", "asyncio.run", "anyio.run", "trio.run"})
_ENDLESS = frozenset({"serve_forever", "run_forever", "serve"})
_CLOSED = re.compile(r"\b(?:clos|channels\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class OpenChannel:
    """A channel whose agents answer each other and that nothing closes; `swept` says that its time to live counts."""

    kind: str
    place: Origin
    swept: bool


@dataclass(frozen=True, slots=True, eq=False)
class EndlessGraph:
    """A workflow graph without a turn limit that comes round; `certain` if it runs and no tool may end it."""

    place: Origin
    call: Call
    swept: bool
    certain: bool


@dataclass(frozen=True, slots=True, eq=False)
class BadTime:
    """A time to live that can't be read, with the exception that it raises."""

    entry: Entry
    shown: str
    error: str


def _opens(program: Program) -> Iterator[CallEvent]:
    """The calls that open a channel."""
    for event in program.calls.of("open"):
        call = event.call
        if {"type", "target"} <= call.arguments.keywords.keys() and call.receiver is not None:
            yield event


def _is_network(program: Program) -> bool:
    return any(_canonical(program, name).startswith(NETWORK) for name in program.calls.of_autogen)


def _name(program: Program, call: Call) -> str:
    """The canonical name of what is called, methods of classes included."""
    return _canonical(program, call.callee) if call.receiver is None else ""


def _canonical(program: Program, name: str) -> str:
    known = program.catalog.canonical(name)
    if known is not None:
        return known
    owner, _, method = name.rpartition(".")
    return f"{program.catalog.canonical(owner) or _beta(owner)}.{method}"


def _beta(name: str) -> str:
    return "ag2" + name.removeprefix("autogen.beta") if name.startswith("autogen.beta.") else name


def open_channels(program: Program) -> Iterator[OpenChannel]:
    """Conversations and discussions in which something is said and that nothing closes."""
    if not program.once(_is_network) or program.calls.ending(*_HANDLERS):
        return
    if any(_is_silenced(event.call) for event in program.trace.calls) or _is_over(program):
        return
    for event in _opens(program):
        kind = _kind(event.call.arguments.get("type"))
        if kind not in TALKING or not _is_spoken_in(program, event.call):
            continue
        if not _lives_briefly(program, event.call) and not _is_closed(program, event.call):
            yield OpenChannel(kind, event.call.origin, _is_swept(program) and not _has_no_end(event.call))


def _is_over(program: Program) -> bool:
    """Whether something ends the talk of all agents, or may.

    The network is closed, or the program ends; agents are told to close channels (each has a tool for that), or their
    models come from the project.
    """
    if _ends_by_itself(program):
        return True
    for event in program.trace.calls:
        call = event.call
        if call.callee in _ENDS and call.receiver is not None and _is_part(program, call.receiver):
            return True
        is_agent = _name(program, call) == "ag2.Agent"
        if is_agent and any(_CLOSED.search(text) for text in _texts(call.arguments.get("prompt", 1))):
            return True
        config = call.arguments.keywords.get("config") if is_agent else None
        made = same_object(config.value) if config is not None else None
        if isinstance(made, Instance) or (isinstance(made, Call) and _name(program, made).rpartition(".")[0] != CONFIG):
            return True
    return False


def _texts(value: Value | None) -> Iterator[str]:
    for option in alternatives(value) if value is not None else ():
        if isinstance(option, Text):
            yield option.literal()
        elif isinstance(option, Sequence):
            for item in option.items:
                yield from _texts(item)
        else:
            yield string(option) or ""


def _ends_by_itself(program: Program) -> bool:
    """Whether the program runs its coroutine and then ends, and with it all talk: it waits nowhere without an end."""
    if _DRIVERS.isdisjoint(program.trace.attributes):
        return False
    return not any(not event.bounds and _waits_for_ever(event.call) for event in program.trace.calls)


def _waits_for_ever(call: Call) -> bool:
    if call.callee in _ENDLESS:
        return True
    owner = same_object(call.receiver) if call.receiver is not None else None
    return call.callee == "wait" and isinstance(owner, Call) and owner.callee == "asyncio.Event"


def _is_part(program: Program, value: Value) -> bool:
    """Whether closing a value may close the network: a hub, a client, whatever is not known."""
    found = same_object(value)
    if not isinstance(found, Call):
        return True
    return _name(program, found).startswith(NETWORK) or _tail(found) in {"register", "attach"}


def _is_spoken_in(program: Program, opened: Call) -> bool:
    """Whether somebody starts to talk in a channel."""
    for event in program.calls.of("send"):
        call = event.call
        if call.receiver is not None and _is_channel(call.receiver, opened):
            return True
    return False


def _tail(call: Call) -> str:
    return call.callee.rpartition(".")[2]


def _is_silenced(call: Call) -> bool:
    given = call.arguments.keywords.get("attach_default_handler")
    return given is not None and not is_known(given.value, True)


def _kind(value: Value | None) -> str:
    """The type of a channel; empty where it is not known."""
    if isinstance(value, Ref):
        return _KINDS.get(value.name.rpartition(".")[2], "")
    return string(value) or ""


def _lives_briefly(program: Program, call: Call) -> bool:
    """Whether a channel has a time to live of its own that counts, or may have."""
    given = call.arguments.get("ttl")
    if given is None or is_known(given, None) or _has_no_end(call):
        return False
    return _is_swept(program)


def _has_no_end(call: Call) -> bool:
    given = call.arguments.get("ttl")
    return is_known(given, 0) or is_known(given, "")


def _is_swept(program: Program) -> bool:
    """Whether hubs look for channels whose time is over: none is told not to."""
    intervals = (e.call.arguments.keywords.get("ttl_sweep_interval") for e in program.trace.calls)
    return not any(entry is not None and number(entry.value) == 0 for entry in intervals)


def _is_closed(program: Program, opened: Call) -> bool:
    """Whether something closes a channel, or gets it and may."""
    for event in program.trace.calls:
        call = event.call
        if call.callee == "close_channel":
            return True
        if call.callee == "close" and call.receiver is not None and _is_channel(call.receiver, opened):
            return True
        given = [*call.arguments.positional, *(entry.value for entry in call.arguments.keywords.values())]
        if any(_is_channel(value, opened) for value in given):
            return True
    return False


def _is_channel(value: Value, opened: Call) -> bool:
    found = same_object(value)
    return isinstance(found, Call) and found.identity is opened.identity


def endless_graphs(program: Program) -> Iterator[EndlessGraph]:
    """Workflow graphs that certainly come round and have no turn limit."""
    if not program.once(_is_network) or program.calls.ending("register_human") or _is_over(program):
        return
    finishable = any(_name(program, event.call) == "ag2.network.Finish" for event in program.trace.calls)
    for event in program.trace.calls:
        call = event.call
        name = _name(program, call)
        if name not in {GRAPH, f"{GRAPH}.round_robin"} or call.arguments.rest is not None:
            continue
        limit = call.arguments.get("max_turns", 3 if name == GRAPH else None)
        if limit is not None and not is_known(limit, None):
            continue
        if name.endswith("round_robin") or _comes_round(program, call):
            opened = [one.call for one in _opens(program) if _uses(one.call, call)]
            if not any(_lives_briefly(program, one) for one in opened):
                runs = any(_is_spoken_in(program, one) for one in opened)
                yield EndlessGraph(call.origin, call, _is_swept(program), runs and not finishable)


def _uses(opened: Call, graph: Call) -> bool:
    """Whether a channel is opened with a graph."""
    knobs = opened.arguments.get("knobs")
    held = knobs.get("graph") if isinstance(knobs, Mapping) else None
    return isinstance(held, Call) and isinstance(held.receiver, Call) and held.receiver.identity is graph.identity


def _comes_round(program: Program, call: Call) -> bool:
    """Whether the transitions of a graph surely lead back to a speaker."""
    transitions = call.arguments.get("transitions", 1)
    if not isinstance(transitions, Sequence) or transitions.rest is not None or not transitions.items:
        return False
    steps: dict[object, object] = {}
    for item in transitions.items:
        step = _step(program, item)
        if step is None:
            return False
        source, target = step
        if source is True:
            return target is True and not steps
        steps.setdefault(source, target)
    start = _speaker(call.arguments.get("initial_speaker", 0))
    seen: set[object] = set()
    while start in steps and start not in seen:
        seen.add(start)
        start = steps[start]
    return start in seen


def _step(program: Program, value: Value) -> tuple[object, object] | None:
    """After whom a transition holds and to whom it leads; True for everybody and the next one; None for others."""
    if not isinstance(value, Call) or _name(program, value) != "ag2.network.Transition":
        return None
    when, then = value.arguments.get("when", 0), value.arguments.get("then", 1)
    if not isinstance(when, Call) or not isinstance(then, Call) or value.arguments.get("priority", 2) is not None:
        return None
    if _name(program, when) == "ag2.network.Always":
        return (True, True) if _name(program, then) == "ag2.network.RoundRobinTarget" else None
    if _name(program, when) != "ag2.network.FromSpeaker":
        return None
    source = _speaker(when.arguments.get("agent_id", 0))
    if _name(program, then) == "ag2.network.TerminateTarget":
        return (source, None) if source is not None else None
    target = _speaker(then.arguments.get("agent_id", 0)) if _name(program, then) == "ag2.network.AgentTarget" else None
    return (source, target) if source is not None and target is not None else None


def _speaker(value: Value | None) -> object:
    """What tells a speaker from others; None where it is not known."""
    if isinstance(value, Attribute):
        base = same_object(value.base)
        return (base.identity, value.name) if isinstance(base, Call) else None
    return string(value)


def bad_times(program: Program) -> Iterator[BadTime]:
    """Times to live that raise when the channel is opened."""
    for event in _opens(program) if program.once(_is_network) else ():
        entry = event.call.arguments.keywords.get("ttl")
        for option in alternatives(entry.value) if entry is not None else ():
            text = string(option)
            if entry is not None and text and not _TTL.match(text):
                yield BadTime(entry, f'"{text}"', "ValueError")
            elif entry is not None and isinstance(option, Known) and isinstance(option.value, float):
                yield BadTime(entry, f"{option.value:g}", "TypeError")
