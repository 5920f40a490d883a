"""Calls of I/O libraries, direct, through `functools.partial` or handed to a thread, and the tools that reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from autogen_lint.catalog.query import IORow
from autogen_lint.model.building.builder import Builder, FixedOrigin, constructed, objects, qualified, same_object
from autogen_lint.model.entities import BlockingCall, IOCall
from autogen_lint.model.tools.io_limits import literal_of, pattern_found
from autogen_lint.model.tools.io_objects import root_identity
from autogen_lint.python.events import CallEvent
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
_HANDING = frozenset({"to_thread", "run_sync", "Thread", "Timer", "Process", "run_in_executor", "submit"})
"""The last parts of the names of all calls that run a function elsewhere."""
_THREAD_FUNCTION = {"threading.Timer": ("function", 1)}


@dataclass(frozen=True, slots=True)
class Target:
    """What is called with which arguments; `handed` where another thread calls it."""

    name: str
    arguments: Arguments
    origin: Origin
    handed: bool = False


def observe(builder: Builder, event: CallEvent, names: tuple[str, ...]) -> None:
    """Note the I/O calls that an event makes; `names` are those of what it calls (`names_of`)."""
    key = root_identity(event.call.receiver) if event.call.receiver is not None else None
    if key is not None:
        builder.program.received_by.setdefault(key, []).append(event)
    for target in _targets(builder, event.call, names):
        blocks = builder.catalog.io_rows.blocks(target.name)
        if blocks is not None and not target.handed and not _is_async_client(event.call.receiver):
            called = target.name if event.call.receiver is None else ".".join(target.name.split(".")[-2:])
            if not blocks.made or _made_with(event.call.receiver, blocks.made):
                builder.program.blocking.append(BlockingCall(called, blocks.instead, target.origin, event))
        row = None if builder.catalog.is_autogen(target.name) else builder.catalog.io(target.name)
        if row is not None:
            arguments = bind_row(row, target.name, target.arguments, target.origin)
            call = IOCall(row.id, arguments, target.origin, event, name=target.name, passed=target.arguments)
            if row.when is None or pattern_found(call, row.when):
                builder.program.io_calls.append(call)


def _targets(builder: Builder, call: Call, names: tuple[str, ...]) -> Iterator[Target]:
    """What an event calls: itself, where there is something to say of it, and what it hands to a thread or executor."""
    if call.callee == "__call__" and call.receiver is not None:
        for option in alternatives(call.receiver):
            yield from _applied(builder, option, call.arguments, call.origin)
        return
    for name in names:
        if builder.catalog.io_rows.speaks_of(name):
            yield Target(name, call.arguments, call.origin)
    handed = _handed(builder, call)
    if handed is not None:
        value, arguments, origin = handed
        for option in alternatives(value):
            for target in _applied(builder, option, arguments, origin):
                yield replace(target, handed=True)


def _is_async_client(receiver: Value | None) -> bool:
    """Whether a method is called on an object whose class says that it is to be awaited (``openai.AsyncOpenAI``)."""
    while isinstance(receiver, Attribute):
        receiver = receiver.base
    made = constructed(receiver)
    return made is not None and made.callee.rpartition(".")[2].startswith("Async")


def _made_with(receiver: Value | None, pattern: str) -> bool:
    """Whether the object at the root of a chain of calls was made with a text that matches (a connection string)."""
    made: Call | None = None
    while receiver is not None and made is None:
        plain = same_object(receiver)
        made = constructed(plain)
        receiver = plain.receiver if isinstance(plain, Call) else None
    texts = [literal_of(value) or "" for value in made.arguments.positional] if made is not None else []
    return any(re.search(pattern, text) for text in texts)


def names_of(builder: Builder, call: Call) -> tuple[str, ...]:
    """The qualified names a call may have: of a function, or of a method with the class of its object."""
    name = qualified(call)
    if name is not None:
        return (name,)
    return _methods(builder, call.receiver, call.callee) if call.receiver is not None else ()


def _methods(builder: Builder, receiver: Value, method: str) -> tuple[str, ...]:
    """``requests.Session.get`` for a method of a session; only where every branch has a known class."""
    classes = dict.fromkeys(io_class(builder, option) for option in objects(receiver))
    return () if None in classes else tuple(f"{cls}.{method}" for cls in classes)


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
    if isinstance(plain, Attribute):
        owner = io_class(builder, plain.base)
        return builder.catalog.io_class(f"{owner}.{plain.name}") if owner else None
    if isinstance(plain, Unknown):
        return (builder.catalog.io_class(plain.type) or plain.type) if plain.type else None
    if isinstance(plain, Instance) and plain.bases:
        return builder.catalog.io_class(plain.bases[0]) or plain.bases[0]
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
    if call.callee.rpartition(".")[2] not in _HANDING:
        return None
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


def bind_row(row: IORow, name: str, arguments: Arguments, origin: Origin) -> Mapping:
    """Arguments by name; positional ones under their index (``"0"``), those of the row under their parameter's name."""
    entries: dict[str, Entry] = {}
    by_position = {position: parameter for parameter, position in row.positions(name).items()}
    argument = row.nonblocking.get("argument")
    if argument is not None and name in row.nonblocking["at"]:
        by_position[row.nonblocking["at"][name]] = argument
    for index, value in enumerate(arguments.positional):
        key = by_position.get(index, str(index))
        entries[key] = Entry(key, value, value.origin)
    entries.update(arguments.keywords)
    rest = arguments.rest
    if rest is None and arguments.star is not None and by_position:
        rest = Unknown(arguments.star.origin, "star-arguments")
    return Mapping(origin, entries, rest)
