"""Calls that stop an event loop: who runs on one, and what does not return there before its work is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autogen_lint.catalog.facts import loop_facts
from autogen_lint.model.building.builder import Builder, given, same_object
from autogen_lint.model.building.tools import function_of
from autogen_lint.model.entities import Agent, BlockingCall, IOCall, OnLoop, Tool
from autogen_lint.model.program import Program
from autogen_lint.model.tools.handlers import handlers, message_handlers
from autogen_lint.model.tools.io_limits import outer_bound
from autogen_lint.model.tools.io_objects import root_identity
from autogen_lint.model.tools.reach import label, paths
from autogen_lint.python.events import CallEvent, Decoration, Frame
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, Function, Known, Mapping, Value, alternatives, number


@dataclass(frozen=True, slots=True, eq=False)
class Stop:
    """A blocking call and who makes it, with the functions that are entered between."""

    blocking: BlockingCall
    by: OnLoop
    frames: tuple[Frame, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Deadline:
    """A deadline (``asyncio.wait_for``) round a call that blocks."""

    name: str
    origin: Origin
    blocking: BlockingCall


def stops(program: Program) -> Iterator[Stop]:
    """The blocking calls that something on an event loop makes, each once."""
    ways = [(one, paths(program.graph, one.identity, same_thread=True)) for one in program.on_loop]
    for blocking in program.blocking:
        if in_thread(blocking.event) or not blocking.event.stack:
            continue
        owner = blocking.event.stack[-1].identity
        found = next(((one, way[owner]) for one, way in ways if owner in way), None)
        if found is not None:
            yield Stop(blocking, *found)


def in_thread(event: CallEvent) -> bool:
    """Whether another thread makes the call."""
    return any(isinstance(bound, Call) and bound.callee == "asyncio.to_thread" for bound in event.bounds)


def blocked_deadlines(program: Program) -> Iterator[Deadline]:
    """The deadlines that a blocking call inside keeps from ending anything."""
    for blocking in program.blocking:
        event = blocking.event
        if in_thread(event) or not any(frame.is_async for frame in event.stack):
            continue
        for bound in event.bounds:
            if not isinstance(bound, Call) or not outer_bound(bound, program) or _is_short(blocking, bound):
                continue
            if not _awaits_inside(program, bound):
                yield Deadline(bound.callee.rpartition(".")[2], bound.origin, blocking)


def _awaits_inside(program: Program, bound: Call) -> bool:
    """Whether something inside a deadline is awaited as well: that it can end."""
    return any(event.awaited and any(one is bound for one in event.bounds) for event in program.trace.calls)


def _is_short(blocking: BlockingCall, bound: Call) -> bool:
    """Whether a sleep is over before the deadline."""
    if blocking.called != "time.sleep":
        return False
    slept = number(blocking.event.call.arguments.get("secs", 0))
    limit = bound.arguments.get("timeout", 0)
    seconds = number(limit) if limit is not None else None
    return slept is None or seconds is None or slept < seconds


# Who runs on a loop --------------------------------------------------------------------------------------------------


def connect(builder: Builder) -> None:
    """Fill the program with what runs on an event loop, and with AutoGen's own calls that block."""
    program = builder.program
    program.blocking = [one for one in program.blocking if not _returns_at_once(one, program)]
    program.blocking += _chats(builder)
    program.handlers = list(handlers(builder))
    found = [*_tools(builder), *message_handlers(builder), *(one for one in program.handlers if one.on_loop)]
    found += [*_methods(builder), *_callbacks(builder)]
    seen: set[object] = set()
    for one in found:
        if one.identity not in seen:
            seen.add(one.identity)
            program.on_loop.append(one)


def _returns_at_once(blocking: BlockingCall, program: Program) -> bool:
    """``queue.get(block=False)``, ``future.result(timeout=0)``."""
    calls = [call for call in program.io_calls if call.event is blocking.event]
    return any(_does_not_wait(call, program) for call in calls)


def _does_not_wait(call: IOCall, program: Program) -> bool:
    row = program.catalog.io_row(call.api)
    if asks_before(call, program):
        return True
    argument = row.nonblocking.get("argument")
    keys = [argument] if argument is not None else []
    for key in [*keys, *(row.limits if row.category == "concurrency" else ())]:
        entry = call.arguments.entries.get(key)
        if entry is not None and isinstance(entry.value, Known) and entry.value.value == 0:
            return True
    return False


def asks_before(call: IOCall, program: Program) -> bool:
    """``while not future.done(): ...``: the same function asked whether there is anything to wait for."""
    asked = program.catalog.io_row(call.api).nonblocking.get("asked", ())
    here = [frame.identity for frame in call.event.stack[-1:]]
    return any(
        event.call.callee in asked and [frame.identity for frame in event.stack[-1:]] == here
        for event in program.received(root_identity(call.event.call.receiver))
    )


def _chats(builder: Builder) -> Iterator[BlockingCall]:
    """``initiate_chat`` and its kin, which return when the chat is over."""
    instead = loop_facts().chats
    events = [(update, update.call.callee) for agent in builder.program.agents for update in agent.updates]
    chats = [chat.event for chat in builder.program.chats if chat.event is not None]
    events += [(event, event.call.callee.rpartition(".")[2]) for event in chats]
    for event, name in {id(event): (event, name) for event, name in events}.values():
        if name in instead:
            yield BlockingCall(name, instead[name], event.call.origin, event)


def _tools(builder: Builder) -> Iterator[OnLoop]:
    """Async tools, and sync ones that are told to stay on the loop."""
    on_loop = _kept_on_loop(builder.program.trace.decorations)
    for tool in builder.program.tools:
        function = tool.function
        if function is None or not (function.is_async or function.identity in on_loop):
            continue
        if _only_sync_chats(builder.program, tool):
            continue
        kind = "async tool" if function.is_async else "tool"
        yield OnLoop(label(tool).replace("tool", kind, 1), function.identity, tool.origin, tool)


def _kept_on_loop(decorations: Iterable[Decoration]) -> set[object]:
    """Functions decorated with ``@tool(sync_to_thread=False)``."""
    found: set[object] = set()
    for decoration in decorations:
        decorator = same_object(decoration.decorator)
        if isinstance(decorator, Call):
            given_value = decorator.arguments.keywords.get("sync_to_thread")
            if given_value is not None and isinstance(given_value.value, Known) and given_value.value.value is False:
                found.add(decoration.function.identity)
    return found


def _only_sync_chats(program: Program, tool: Tool) -> bool:
    """Whether all that is seen of an old program are sync chats: they run async tools on a loop of their own."""
    if not any(agent.generation == "old" for agent in tool.agents) or not program.chats:
        return False
    return not any(chat.method.startswith("a_") for chat in program.chats)


def _methods(builder: Builder) -> Iterator[OnLoop]:
    """Async methods that AutoGen awaits on objects of the project's classes."""
    methods = loop_facts().methods
    for trace in (builder.program.trace, *builder.program.explored):
        for entering in trace.entered.values():
            frame = entering.callee
            if frame.owner is None or not frame.is_async:
                continue
            name = frame.name.rpartition(".")[2]
            for base in frame.owner.bases:
                if any(name in methods.get(ancestor, ()) for ancestor in builder.catalog.ancestors(base)):
                    yield OnLoop(f"`{frame.name}`", frame.identity, frame.origin)


def _callbacks(builder: Builder) -> Iterator[OnLoop]:
    """Functions that agents and teams call on their loop: async ones, and sync ones that are not put in a thread."""
    callbacks = loop_facts().callbacks
    program = builder.program
    holders: list[tuple[str, Mapping | None]] = [(agent.cls, agent.arguments) for agent in program.agents]
    holders += [(team.cls, team.arguments) for team in program.teams]
    holders += [(condition.cls, condition.arguments) for condition in program.conditions]
    for cls, arguments in holders:
        for ancestor in builder.catalog.ancestors(cls) if arguments is not None else ():
            for parameter, kind in callbacks.get(ancestor, {}).items():
                yield from _functions(given(arguments, parameter), parameter, kind == "both")
    for agent in program.agents:
        yield from _registered(agent)


def _registered(agent: Agent) -> Iterator[OnLoop]:
    """Async reply functions and hooks of the old generations."""
    for update in agent.updates:
        if update.call.callee in {"register_reply", "register_hook"}:
            arguments = update.call.arguments
            for value in [*arguments.positional, *(entry.value for entry in arguments.keywords.values())]:
                yield from _functions(value, "reply function", sync=False)


def _functions(value: Value | None, what: str, sync: bool) -> Iterator[OnLoop]:
    for option in alternatives(value) if value is not None else ():
        function = function_of(option) if isinstance(option, Function) else None
        if function is not None and (sync or function.is_async):
            yield OnLoop(f"{what} `{function.name}`", function.identity, function.origin)
