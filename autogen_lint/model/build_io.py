"""Calls of I/O libraries, direct, through `functools.partial` or handed to a thread, and the tools that reach them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.catalog.query import IORow
from autogen_lint.model.builder import Builder, FixedOrigin, constructed, objects, qualified, same_object
from autogen_lint.model.entities import IOCall, Tool
from autogen_lint.python.events import CallEvent
from autogen_lint.python.interp import explore
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Arguments,
    Attribute,
    Call,
    Entry,
    Instance,
    Mapping,
    Ref,
    Sequence,
    Unknown,
    Value,
    alternatives,
)

PARTIALS = frozenset({"functools.partial", "functools.partialmethod"})
THREADS = frozenset({"threading.Thread", "threading.Timer", "multiprocessing.Process"})
_THREAD_FUNCTION = {"threading.Timer": ("function", 1)}


@dataclass(frozen=True, slots=True)
class Target:
    """What is called with which arguments; `origin` may take keywords where `open` is True."""

    name: str
    arguments: Arguments
    origin: Origin


def observe(builder: Builder, event: CallEvent) -> None:
    """Note the I/O calls that an event makes."""
    for target in _targets(builder, event.call):
        row = None if builder.catalog.is_autogen(target.name) else builder.catalog.io(target.name)
        if row is not None:
            arguments = bind_row(row, target.arguments, target.origin)
            call = IOCall(row.id, arguments, target.origin, event)
            builder.program.io_calls.append(call)


def _targets(builder: Builder, call: Call) -> Iterator[Target]:
    """What an event calls: itself, and what it hands to a thread or executor."""
    if call.callee == "__call__" and call.receiver is not None:
        for option in alternatives(call.receiver):
            yield from _applied(builder, option, call.arguments, call.origin)
        return
    for name in _names(builder, call):
        yield Target(name, call.arguments, call.origin)
    handed = _handed(builder, call)
    if handed is not None:
        value, arguments, origin = handed
        for option in alternatives(value):
            yield from _applied(builder, option, arguments, origin)


def _names(builder: Builder, call: Call) -> Iterator[str]:
    """The qualified names a call may have: of a function, or of a method with the class of its object."""
    name = qualified(call)
    if name is not None:
        yield name
    elif call.receiver is not None:
        yield from _methods(builder, call.receiver, call.callee)


def _methods(builder: Builder, receiver: Value, method: str) -> Iterator[str]:
    """``requests.Session.get`` for a method of a session; only where every branch has a known class."""
    classes = [io_class(builder, option) for option in objects(receiver)]
    known = {cls: None for cls in classes if cls is not None}
    if None not in classes:
        for cls in known:
            yield f"{cls}.{method}"


def io_class(builder: Builder, value: Value) -> str | None:
    """The outside class of an object, as the I/O rows name it."""
    plain = same_object(value)
    call = constructed(plain)
    if call is not None:
        name = qualified(call)
        return builder.catalog.io_class(name) if name else None
    if isinstance(plain, Call) and plain.receiver is not None:
        owner = io_class(builder, plain.receiver)
        return builder.catalog.io_class(f"{owner}.{plain.callee}") if owner else None
    if isinstance(plain, Unknown):
        return (builder.catalog.io_class(plain.type) or plain.type) if plain.type else None
    if isinstance(plain, Instance) and plain.bases:
        return plain.bases[0]
    return None


def _applied(builder: Builder, function: Value, arguments: Arguments, origin: Origin) -> Iterator[Target]:
    """A call of a function value: a name, a bound method or a partial."""
    function = same_object(function)
    if isinstance(function, Ref):
        yield Target(function.name, arguments, origin)
    elif isinstance(function, Attribute):
        for name in _methods(builder, function.base, function.name):
            yield Target(name, arguments, origin)
    elif isinstance(function, Call) and qualified(function) in PARTIALS and function.arguments.positional:
        inner = function.arguments
        merged = Arguments(
            (*inner.positional[1:], *arguments.positional),
            {**inner.keywords, **arguments.keywords},
            inner.star or arguments.star,
            inner.rest or arguments.rest,
        )
        for option in alternatives(inner.positional[0]):
            yield from _applied(builder, option, merged, origin)


def _handed(builder: Builder, call: Call) -> tuple[Value, Arguments, Origin] | None:
    """The function that a call runs in a thread, its arguments, and where they are written."""
    name = qualified(call)
    arguments = call.arguments
    if name == "asyncio.to_thread":
        return _following(arguments, 0, call.origin, keywords=True)
    if name == "anyio.to_thread.run_sync":
        return _following(arguments, 0, FixedOrigin(call.origin), keywords=False)
    if name in THREADS:
        return _thread(name or "", arguments, call.origin)
    if call.callee == "run_in_executor" and call.receiver is not None:
        return _following(arguments, 1, FixedOrigin(call.origin), keywords=False)
    if call.callee == "submit" and call.receiver is not None and _is_executor(builder, call.receiver):
        return _following(arguments, 0, call.origin, keywords=True)
    return None


def _is_executor(builder: Builder, value: Value) -> bool:
    cls = builder.class_of(value)
    return cls is not None and cls.startswith("concurrent.futures.")


def _following(
    arguments: Arguments, position: int, origin: Origin, *, keywords: bool
) -> tuple[Value, Arguments, Origin] | None:
    if len(arguments.positional) <= position:
        return None
    after = arguments.positional[position + 1 :]
    passed = arguments.keywords if keywords else {}
    rest = arguments.rest if keywords else None
    return arguments.positional[position], Arguments(after, passed, arguments.star, rest), origin


def _thread(name: str, arguments: Arguments, origin: Origin) -> tuple[Value, Arguments, Origin] | None:
    keyword, position = _THREAD_FUNCTION.get(name, ("target", 1))
    function = arguments.get(keyword, position)
    if function is None or arguments.rest is not None or arguments.star is not None:
        return None
    args = arguments.keywords.get("args")
    kwargs = arguments.keywords.get("kwargs")
    passed = args.value if args is not None else None
    named = kwargs.value if kwargs is not None else None
    unseen = None if passed is None or isinstance(passed, Sequence) else passed
    unnamed = None if named is None or isinstance(named, Mapping) else named
    return (
        function,
        Arguments(
            passed.items if isinstance(passed, Sequence) else (),
            named.entries if isinstance(named, Mapping) else {},
            (passed.rest if isinstance(passed, Sequence) else None) or unseen,
            (named.rest if isinstance(named, Mapping) else None) or unnamed,
        ),
        FixedOrigin(origin),
    )


def bind_row(row: IORow, arguments: Arguments, origin: Origin) -> Mapping:
    """Arguments by name; positional ones under their index (``"0"``), the row's own parameter under its name."""
    entries: dict[str, Entry] = {}
    for index, value in enumerate(arguments.positional):
        name = row.parameter if row.parameter is not None and index == row.position else str(index)
        entries[name] = Entry(name, value, value.origin)
    entries.update(arguments.keywords)
    rest = arguments.rest
    if rest is None and arguments.star is not None and row.position is not None:
        rest = Unknown(arguments.star.origin, "star-arguments")
    return Mapping(origin, entries, rest)


def connect_tools(builder: Builder) -> None:
    """Tell each I/O call which tools lead to it, by the functions that were running.

    A tool of another module of the project was not run yet: it is now.
    """
    ran = {frame.identity for event in builder.program.trace.calls for frame in event.stack}
    tools: dict[object, list[Tool]] = {}
    for tool in builder.program.tools:
        if tool.function is None or tool.function.identity is None:
            continue
        own = tool.function.identity
        if own not in ran and own not in tools:
            for event in explore(tool.function).calls:
                observe(builder, event)
        tools.setdefault(own, []).append(tool)
    for call in builder.program.io_calls:
        for index, frame in enumerate(call.event.stack):
            for tool in tools.get(frame.identity, ()):
                call.reached.append((tool, call.event.stack[index + 1 :]))
