"""Values that become part of a message to a model: only places where AutoGen really sends them."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.model.building.agents import agent_of
from autogen_lint.model.building.builder import Builder, constructed, place_of, within
from autogen_lint.model.entities import Message
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Call,
    Function,
    Known,
    Mapping,
    Sequence,
    Union,
    Value,
    alternatives,
)

CHAT_KEYS = ("message", "messages", "carryover")
PROMPT_KEYS = ("system_message", "prompt", "instruction")
RUN_KEYS = ("task", "msg", "messages")
CONTENT_KEYS = ("content", "text", "body")
METHOD_SINKS = {
    "generate_reply": ("messages",),
    "a_generate_reply": ("messages",),
    "generate_oai_reply": ("messages",),
    "send": ("message",),
    "a_send": ("message",),
    "on_messages": ("messages",),
    "on_messages_stream": ("messages",),
    "create": ("messages",),
    "create_stream": ("messages",),
    "update_system_message": ("system_message",),
    "publish_message": ("message",),
    "send_message": ("message",),
}
CARRIED = "carryover"
MAX_DEPTH = 12


def build(builder: Builder) -> None:
    """Collect the messages of chats, runs, prompts and calls, in this order."""
    program = builder.program
    for chat in program.chats:
        for key in CHAT_KEYS:
            _note(builder, f"{chat.method}({key}=)", chat.arguments, key, chat.event)
    for run in program.runs:
        for key in RUN_KEYS:
            _note(builder, f"{run.method}({key}=)", run.arguments, key, run.event)
    for agent in program.agents:
        for key in PROMPT_KEYS:
            event = builder.creations.get(agent.identity) if _hashable(agent.identity) else None
            _note(builder, key, agent.arguments, key, event)
    for event in program.calls.of(*METHOD_SINKS):
        _method(builder, event)


def _hashable(value: object) -> bool:
    return type(value).__hash__ is not None


def _method(builder: Builder, event: CallEvent) -> None:
    """Methods of agents, model clients and runtimes that take messages."""
    call = event.call
    keys = METHOD_SINKS.get(call.callee)
    if keys is None or call.receiver is None:
        return
    found = builder.method(call)
    if found is not None:
        arguments = builder.bound(call, found[1])
    elif agent_of(builder, call.receiver) is not None or builder.role(call.receiver) is not None:
        arguments = Mapping(call.origin, dict(call.arguments.keywords))
    else:
        return
    for key in keys:
        _note(builder, f"{call.callee}({key}=)", arguments, key, event)


def _note(builder: Builder, sink: str, arguments: Mapping, key: str, event: CallEvent | None) -> None:
    entry = arguments.entries.get(key)
    if entry is None:
        return
    if key == CARRIED and any(_is_open(one) for one in alternatives(entry.value)):
        place = place_of(entry, arguments.origin)  # what is added to it is put together
        builder.program.messages.append(Message(sink, entry.value, place, event))
        return
    for content, place in _contents(builder, entry.value, place_of(entry, arguments.origin), 0):
        inside = within(content.origin, place)
        builder.program.messages.append(Message(sink, content, content.origin if inside else place, event))


def _is_open(value: Value) -> bool:
    """Whether a list has an unknown number of items."""
    return isinstance(value, Sequence) and (value.grown or value.rest is not None)


def _contents(builder: Builder, value: Value, place: Origin, depth: int) -> Iterator[tuple[Value, Origin]]:
    """The texts in a message value with the innermost argument, pair or item that holds them.

    Lists, message objects and ``{"role", "content"}`` dicts are opened.
    """
    if depth > MAX_DEPTH:
        return
    if isinstance(value, Union) and not any(_holds_texts(builder, option) for option in alternatives(value)):
        yield value, place
        return
    for option in alternatives(value):
        if isinstance(option, Sequence):
            for item in (*option.items, *((option.rest,) if option.rest is not None else ())):
                yield from _contents(builder, item, place, depth + 1)
        elif isinstance(option, Mapping):
            content = option.entries.get("content")
            if content is not None:
                yield from _contents(builder, content.value, content.origin, depth + 1)
        elif isinstance(option, Known):
            if isinstance(option.value, (str, bytes)):
                yield option, place
        elif not isinstance(option, (Absent, Function)):
            yield from _object(builder, option, place, depth)


def _holds_texts(builder: Builder, value: Value) -> bool:
    """Whether a value is a list, dict or message object that is opened; texts by branch stay together."""
    return isinstance(value, (Sequence, Mapping)) or builder.role(value) == "message"


def _object(builder: Builder, value: Value, place: Origin, depth: int) -> Iterator[tuple[Value, Origin]]:
    call: Call | None = constructed(value)
    symbol = builder.symbol(call) if call else None
    if call is None or symbol is None or symbol.role != "message":
        yield value, place
        return
    arguments = builder.bound(call, symbol)
    for key in CONTENT_KEYS:
        content = arguments.entries.get(key)
        if content is not None:
            yield from _contents(builder, content.value, place_of(content, call.origin), depth + 1)
            return
    for positional in call.arguments.positional[:1]:
        yield from _contents(builder, positional, call.origin, depth + 1)
