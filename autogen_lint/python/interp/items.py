"""``base[index]``: looked up in known mappings and sequences, symbolic elsewhere."""

from __future__ import annotations

import ast
from collections.abc import Sequence as Sequence_

from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.slices import of_slice
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    Known,
    Mapping,
    Operation,
    Ref,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
    alternatives,
    make_operation,
    union,
)

_MAX_OPTIONS = 8


def get_item(machine: Machine, base: Value, index: Value, node: ast.expr) -> Value:
    """The item of a value; `index` is an ``Operation("slice")`` for slices."""
    state = state_of(base)
    if isinstance(state, Union) and len(state.options) <= _MAX_OPTIONS:
        return union(machine.origin(node), [get_item(machine, one, index, node) for one in state.options])
    key = state_of(index)
    if isinstance(state, Mapping):
        return _from_mapping(machine, state, key, node)
    if isinstance(state, Sequence):
        return _from_sequence(machine, state, key, node)
    if isinstance(state, Known) and isinstance(state.value, str):
        cut = _cut(state.value, key)
        if cut is not None:
            return Known(machine.origin(node), cut)
    if isinstance(state, Ref) and state.name == "os.environ":
        return Unknown(machine.origin(node), "environment", str(getattr(key, "value", "")))
    return make_operation(machine.origin(node), "getitem", (machine.heap.freeze(base), machine.heap.freeze(index)))


def _from_mapping(machine: Machine, state: Mapping, key: Value, node: ast.expr) -> Value:
    if isinstance(key, Known):
        name = key.value if isinstance(key.value, str) else repr(key.value)
        options = [one for one in alternatives(state.get(name)) if not isinstance(one, Absent)]
        if options:
            return union(machine.origin(node), options)
        return machine.unknown(node, "missing-key", name)
    values = [entry.value for entry in state.entries.values()]
    if state.stored is not None:
        values.append(state.stored)
    if values and (state.rest is None or state.stored is not None) and len(values) <= _MAX_OPTIONS:
        return union(machine.origin(node), values)
    return machine.unknown(node, "computed-key")


def _from_sequence(machine: Machine, state: Sequence, key: Value, node: ast.expr) -> Value:
    if isinstance(key, Operation) and key.operator == "slice":
        return _sliced(machine, state, key, node)
    if isinstance(key, Known) and isinstance(key.value, int):
        index = key.value
        if 0 <= index < len(state.items) or (index < 0 and state.rest is None and -index <= len(state.items)):
            return state.items[index]
        if state.rest is not None:
            return state.rest
        return machine.unknown(node, "index-out-of-range")
    options = [*state.items, *([state.rest] if state.rest is not None else [])]
    if options and len(options) <= _MAX_OPTIONS:
        return union(machine.origin(node), options)
    return machine.unknown(node, "computed-index")


def _sliced(machine: Machine, state: Sequence, key: Operation, node: ast.expr) -> Value:
    bounds = [state_of(part) for part in key.operands]
    origin = machine.origin(node)
    if state.rest is None and all(isinstance(b, Known) and isinstance(b.value, (int, type(None))) for b in bounds):
        lower, upper, step = (b.value if isinstance(b, Known) and isinstance(b.value, int) else None for b in bounds)
        if step != 0:
            return machine.heap.new(Sequence(origin, state.items[lower:upper:step], None, state.kind))
    options = [*state.items, *([state.rest] if state.rest is not None else [])]
    if not _is_open(bounds):
        options = [of_slice(machine, option, key) for option in options]
    rest = union(origin, options) if options else Unknown(origin, "slice")
    return machine.heap.new(Sequence(origin, (), rest, state.kind))


def _is_open(bounds: list[Value]) -> bool:
    """``[n:]``, ``[:-n]`` and ``[::k]``: what is left has no limit."""
    lower, upper = (bound.value if isinstance(bound, Known) else None for bound in bounds[:2])
    if not all(isinstance(bound, Known) for bound in bounds[:2]):
        return False
    return _is_none_or(upper, below=True) and _is_none_or(lower, below=False)


def _is_none_or(bound: object, *, below: bool) -> bool:
    return bound is None or (isinstance(bound, int) and (bound < 0) is below)


def _cut(text: str, key: Value) -> str | None:
    try:
        if isinstance(key, Known) and isinstance(key.value, int):
            return text[key.value]
        if isinstance(key, Operation) and key.operator == "slice":
            known = [part.value for part in key.operands if isinstance(part, Known)]
            if len(known) == len(key.operands) and all(one is None or isinstance(one, int) for one in known):
                lower, upper, step = (one if isinstance(one, int) else None for one in known)
                return text[lower:upper:step]
    except (IndexError, TypeError, ValueError):
        return None
    return None


def iterate(machine: Machine, value: Value, node: ast.AST) -> tuple[list[Value], Value | None]:
    """The known items of an iterable in order, and what stands for unknown further ones (None: there are none)."""
    state = state_of(value)
    if isinstance(state, Sequence):
        return list(state.items), state.rest
    if isinstance(state, Mapping):
        pairs = [(Known(entry.origin, key), entry.value) for key, entry in state.entries.items()]
        more = None if state.rest is None else Unknown(machine.origin(node), "open-mapping")
        return in_order(machine.origin(node), pairs, [pair[0] for pair in pairs], more)
    if isinstance(state, Known) and isinstance(state.value, str) and len(state.value) < 20:
        return [Known(state.origin, letter) for letter in state.value], None
    if isinstance(state, Union):
        parts = [iterate(machine, option, node) for option in state.options]
        possible = [item for items, rest in parts for item in [*items, *([rest] if rest is not None else [])]]
        return [], union(machine.origin(node), possible) if possible else Unknown(machine.origin(node), "item")
    if isinstance(state, (Call, Attribute, Operation, Text)):
        return [], Operation(machine.origin(node), "item", (machine.heap.freeze(state),))
    return [], Unknown(machine.origin(node), "item")


def in_order(
    origin: Origin, pairs: Sequence_[tuple[Value, Value]], items: Sequence_[Value], more: Value | None
) -> tuple[list[Value], Value | None]:
    """The items for a mapping's pairs; where keys may be absent or further ones there, the order is not known."""
    if more is None and not any(_may_be_absent(value) for _, value in pairs):
        return list(items), None
    return [], union(origin, [*items, *([more] if more is not None else [])])


def _may_be_absent(value: Value) -> bool:
    return any(isinstance(option, Absent) for option in alternatives(value))


def present(value: Value) -> Value:
    """A value of a mapping where it is there at all."""
    options = [option for option in alternatives(value) if not isinstance(option, Absent)]
    return union(value.origin, options) if options else value
