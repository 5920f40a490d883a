"""Tests of a length or size that end a function (or a round) where something is too much."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.catalog import contents as rules
from autogen_lint.python.events import Guard
from autogen_lint.values.value import Attribute, Call, Operation, Sequence, Text, Union, Unknown, Value, number

LEAST_LIMIT = 50
"""A length that is compared with less is tested for being there, not for being too much."""


def measured(guard: Guard) -> frozenset[object]:
    """The places of the values whose length or size a test compares with something that may be a limit."""
    found: set[object] = set()
    for side, other in _compared(guard.test, 0):
        limit = number(other) if other is not None else None
        if limit is None or limit >= LEAST_LIMIT:
            for one in _measures(side, 0):
                _collect(one, found, 0)
    return frozenset(found)


def _compared(value: Value, depth: int) -> Iterator[tuple[Value, Value | None]]:
    """The sides of all comparisons in a test, each with the other one."""
    if depth > 6:
        return
    if isinstance(value, Union):
        for option in value.options:
            yield from _compared(option, depth + 1)
    elif isinstance(value, Operation):
        if value.operator in {"<", "<=", ">", ">="} and len(value.operands) == 2:
            left, right = value.operands
            yield from ((left, right), (right, left))
        elif value.operator == "compare":
            yield from ((operand, None) for operand in value.operands)
        else:
            for operand in value.operands:
                yield from _compared(operand, depth + 1)


def _measures(value: Value, depth: int) -> Iterator[Value]:
    """What ``len(x)``, ``count_tokens(x)`` or ``path.stat().st_size`` in an expression measures."""
    if depth > 6:
        return
    if isinstance(value, Attribute) and value.name == "st_size":
        inner = value.base
        if isinstance(inner, Call):
            yield from [*([inner.receiver] if inner.receiver is not None else []), *inner.arguments.positional]
    elif isinstance(value, Call):
        if rules.measures(value.callee.rpartition(".")[2]):
            yield from value.arguments.positional
        else:
            for argument in value.arguments.positional:
                yield from _measures(argument, depth + 1)
    elif isinstance(value, Operation):
        for operand in value.operands:
            yield from _measures(operand, depth + 1)


def _collect(value: Value, found: set[object], depth: int) -> None:
    if depth > 8:
        return
    named = isinstance(value, Unknown) and value.reason == "parameter"
    if named or isinstance(value, (Call, Text, Operation, Attribute, Union, Sequence)):
        found.add(value.origin.key)
    parts: tuple[Value, ...] = ()
    if isinstance(value, Call):
        parts = (*value.arguments.positional, *((value.receiver,) if value.receiver is not None else ()))
    elif isinstance(value, Attribute):
        parts = (value.base,)
    elif isinstance(value, Operation):
        parts = value.operands
    elif isinstance(value, Union):
        parts = value.options
    for part in parts:
        _collect(part, found, depth + 1)
