"""Functions that frameworks call for each request or message: routes, commands, handlers, tools of MCP servers."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.catalog.facts import loop_facts
from autogen_lint.catalog.io import Handlers
from autogen_lint.model.building.builder import Builder, constructed, qualified, same_object
from autogen_lint.model.entities import OnLoop
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import Attribute, Call, Ref, Value


def handlers(builder: Builder) -> Iterator[OnLoop]:
    """Every decorated handler of the program; message handlers of agents are none."""
    for trace in (builder.program.trace, *builder.program.explored):
        for decoration in trace.decorations:
            entry = _framework(builder, decoration.decorator)
            if entry is not None:
                function = decoration.function
                on_loop = entry.loop and function.is_async
                yield OnLoop(f"{entry.what} `{function.name}`", function.identity, function.origin, on_loop=on_loop)


def message_handlers(builder: Builder) -> Iterator[OnLoop]:
    """Async methods of agents that AutoGen calls for each message, by their decorator."""
    own = loop_facts().decorators
    for trace in (builder.program.trace, *builder.program.explored):
        for decoration in trace.decorations:
            function = decoration.function
            if function.is_async and _decorator_name(builder, decoration.decorator) in own:
                yield OnLoop(f"message handler `{function.name}`", function.identity, function.origin)


def in_handler(event: CallEvent, found: list[OnLoop]) -> OnLoop | None:
    """The handler in which a call is made; None where it is in none."""
    running = {id(frame.identity) for frame in event.stack}
    return next((one for one in found if id(one.identity) in running), None)


def _decorator_name(builder: Builder, decorator: Value) -> str | None:
    """The function that decorates, called or not."""
    decorator = same_object(decorator)
    name = decorator.name if isinstance(decorator, Ref) else None
    if isinstance(decorator, Call):
        name = qualified(decorator)
    return (builder.catalog.canonical(name) or name) if name else None


def _framework(builder: Builder, decorator: Value) -> Handlers | None:
    """What makes a handler of a function; None where its decorator is of no framework."""
    name = _decorator_name(builder, decorator)
    plain = same_object(decorator)
    method, owner = "", None
    if isinstance(plain, Call) and plain.receiver is not None:
        method, owner = plain.callee, _class(plain.receiver)
    elif isinstance(plain, Attribute):
        method, owner = plain.name, _class(plain.base)
    entries = builder.catalog.io_rows.handlers
    return next((one for one in entries if name in one.names or (owner in one.of and method in one.methods)), None)


def _class(value: Value) -> str | None:
    made = constructed(value)
    return qualified(made) if made is not None else None
