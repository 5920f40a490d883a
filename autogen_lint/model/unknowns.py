"""What could not be known of a program: the reason why rules are silent about it."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Arguments,
    Attribute,
    Call,
    Mapping,
    Operation,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
)

MAX_DEPTH = 8


def unknowns(program: Program) -> list[tuple[str, Origin]]:
    """Reason and place of every value that is not known: in the entities, and on the way to them; each once."""
    found = [(one.reason, one.origin) for value in _fields(program) for one in _in(value, 0)]
    unique = {(reason, origin.key): (reason, origin) for reason, origin in [*found, *program.trace.unknowns]}
    return sorted(unique.values(), key=lambda one: (one[1].location, one[0]))


def _fields(program: Program) -> Iterator[Value]:
    for model in program.models:
        yield model.settings
        yield from model.entries
        if model.more_entries is not None:
            yield model.more_entries
    groups = (program.agents, program.groups, program.chats, program.teams, program.io_calls)
    for entities in groups:
        for entity in entities:
            yield entity.arguments


def _in(value: Value, depth: int) -> Iterator[Unknown]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, Unknown):
        yield value
    for part in _parts(value):
        yield from _in(part, depth + 1)


def _parts(value: Value) -> Iterator[Value]:
    if isinstance(value, Mapping):
        yield from (entry.value for entry in value.entries.values())
        yield from () if value.rest is None else (value.rest,)
    elif isinstance(value, Sequence):
        yield from value.items
        yield from () if value.rest is None else (value.rest,)
    elif isinstance(value, Union):
        yield from value.options
    elif isinstance(value, Text):
        yield from (part for part in value.parts if not isinstance(part, str))
    elif isinstance(value, Operation):
        yield from value.operands
    elif isinstance(value, Attribute):
        yield value.base
    elif isinstance(value, Call):
        yield from _arguments(value.arguments)
        yield from () if value.receiver is None else (value.receiver,)


def _arguments(arguments: Arguments) -> Iterator[Value]:
    yield from arguments.positional
    yield from (entry.value for entry in arguments.keywords.values())
    yield from (value for value in (arguments.star, arguments.rest) if value is not None)
