"""Items of a part of a list: of a slice of a list that was made of it, and those that a test lets through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from autogen_lint.python.interp.heap import Cell
from autogen_lint.python.interp.machine import Machine
from autogen_lint.values.value import (
    Attribute,
    Call,
    Entry,
    Mapping,
    Operation,
    Sequence,
    Text,
    Union,
    Value,
    make_operation,
    make_text,
    union,
)

_MAX_DEPTH = 8


def of_slice(machine: Machine, value: Value, key: Operation) -> Value:
    """An item of ``[f(x) for x in xs]`` as one of ``[f(x) for x in xs][key]``: no more are taken of ``xs``."""
    frozen = machine.heap.freeze(key)
    return _of_part(machine, value, lambda whole: make_operation(key.origin, "getitem", (whole, frozen)), 0)


def that_pass(machine: Machine, value: Value, test: Value) -> Value:
    """An item as one of those that pass a test."""
    return _of_part(machine, value, lambda whole: make_operation(test.origin, "filter", (whole, test)), 0)


def _of_part(machine: Machine, value: Value, part_of: Callable[[Value], Value], depth: int) -> Value:
    """An item of a list, or what was made of one, as that of a part of the list.

    Objects that calls outside of the project build stay what they are.
    """
    if depth > _MAX_DEPTH:
        return value

    def inner(part: Value) -> Value:
        return _of_part(machine, part, part_of, depth + 1)

    if isinstance(value, Operation):
        if value.operator == "item":
            return make_operation(value.origin, "item", (part_of(value.operands[0]),))
        operands = tuple(map(inner, value.operands))
        changed = any(new is not old for new, old in zip(operands, value.operands, strict=True))
        return make_operation(value.origin, value.operator, operands) if changed else value
    if isinstance(value, Attribute):
        base = inner(value.base)
        return value if base is value.base else replace(value, base=base)
    if isinstance(value, Text):
        parts = tuple(part if isinstance(part, str) else inner(part) for part in value.parts)
        changed = any(new is not old for new, old in zip(parts, value.parts, strict=True))
        return make_text(value.origin, parts) if changed else value
    if isinstance(value, Union):
        return union(value.origin, [inner(option) for option in value.options])
    if isinstance(value, Call):
        return _of_call(value, inner)
    if isinstance(value, Cell):
        return _of_cell(machine, value, inner)
    if isinstance(value, Sequence):
        items = tuple(map(inner, value.items))
        return replace(value, items=items, rest=None if value.rest is None else inner(value.rest))
    return value


def _of_call(call: Call, inner: Callable[[Value], Value]) -> Value:
    """``x.strip()``, ``str(x)``, ``dict(x)``: a method of an item, or a builtin that is given one."""
    if call.receiver is not None:
        receiver = inner(call.receiver)
        return call if receiver is call.receiver else replace(call, receiver=receiver)
    if "." in call.callee:
        return call
    positional = tuple(map(inner, call.arguments.positional))
    if all(new is old for new, old in zip(positional, call.arguments.positional, strict=True)):
        return call
    return replace(call, arguments=replace(call.arguments, positional=positional))


def _of_cell(machine: Machine, cell: Cell, inner: Callable[[Value], Value]) -> Value:
    state = cell.state
    if isinstance(state, Mapping):
        entries = {key: Entry(key, inner(entry.value), entry.origin) for key, entry in state.entries.items()}
        stored = None if state.stored is None else inner(state.stored)
        if stored is not state.stored or any(e.value is not state.entries[key].value for key, e in entries.items()):
            return machine.heap.new(replace(state, entries=entries, stored=stored))
    elif isinstance(state, Sequence):
        items = tuple(map(inner, state.items))
        if any(new is not old for new, old in zip(items, state.items, strict=True)):
            return machine.heap.new(replace(state, items=items))
    return cell
