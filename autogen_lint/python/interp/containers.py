"""Methods of dicts, lists and strings."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace

from autogen_lint.python.events import Loop
from autogen_lint.python.interp.bounds import MAX_ITEMS
from autogen_lint.python.interp.defaults import ComputedDefault, is_default
from autogen_lint.python.interp.heap import MAX_FREEZE_DEPTH, Cell, merge, state_of
from autogen_lint.python.interp.items import in_order, iterate, present
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.operators import text_of
from autogen_lint.python.interp.texts import stripped
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Entry,
    Known,
    Mapping,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
    alternatives,
    make_text,
    number,
    string,
    union,
)

_PURE_TEXT = frozenset(
    {"strip", "lstrip", "rstrip", "lower", "upper", "title", "replace", "startswith", "endswith", "removeprefix"}
    | {"removesuffix", "capitalize", "casefold", "isdigit", "zfill", "count", "find"}
)
_STRIPPING = frozenset({"strip", "lstrip", "rstrip"})
_Method = Callable[[Machine, Value, Arguments, ast.expr], "Value | None"]


def call_container_method(
    machine: Machine, base: Value, name: str, arguments: Arguments, node: ast.expr
) -> Value | None:
    """The result of a method of a known dict, list or string; None where the method or object is another's."""
    state = state_of(base)
    if isinstance(state, Mapping):
        method = _MAPPING.get(name)
        return method(machine, base, arguments, node) if method is not None else None
    if isinstance(state, Sequence):
        method = _SEQUENCE.get(name)
        return method(machine, base, arguments, node) if method is not None else None
    if isinstance(state, (Known, Text)):
        return _text_method(machine, state, name, arguments, node)
    if isinstance(state, Union) and any(isinstance(state_of(o), (Mapping, Sequence)) for o in state.options):
        results: list[Value | None] = []
        for option in state.options:
            with machine.heap.perhaps(option):
                results.append(call_container_method(machine, option, name, arguments, node))
        return union(machine.origin(node), [r for r in results if r is not None])
    return None


def _none(machine: Machine, node: ast.expr) -> Value:
    return Known(machine.origin(node), None)


# Mappings ------------------------------------------------------------------------------------------------------------


def _get(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    state, key = state_of(base), string(arguments.get("key", 0))
    default = arguments.get("default", 1) or _none(machine, node)
    if isinstance(state, Mapping) and key is None and state.stored is not None:
        values = [present(entry.value) for entry in state.entries.values()]
        return union(machine.origin(node), [*values, state.stored, default])
    if not isinstance(state, Mapping) or key is None:
        return machine.unknown(node, "computed-key")
    options = [default if isinstance(one, Absent) else one for one in alternatives(state.get(key))]
    return union(machine.origin(node), options)


def _update(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    if isinstance(base, Cell):
        given: list[Value] = list(arguments.positional)
        given.append(Mapping(machine.origin(node), arguments.keywords, arguments.rest))
        for value in given:
            extend_cell(machine, base, value, node)
    return _none(machine, node)


def extend_cell(machine: Machine, cell: Value, value: Value, node: ast.AST) -> None:
    """``cell |= value`` for dicts, ``cell += value`` for lists."""
    state = state_of(cell)
    if not isinstance(cell, Cell):
        return
    if isinstance(state, Mapping):
        merged = merge(state.origin, [state, *alternatives(value)] if not isinstance(value, Union) else [state, value])
        machine.heap.write(cell, replace(merged, base=state.base))
    elif isinstance(state, Sequence):
        items, rest = iterate(machine, value, node)
        grown = state.grown or _in_younger_loop(machine, cell)
        if state.rest is None and len(state.items) + len(items) <= MAX_ITEMS:
            machine.heap.write(cell, replace(state, items=(*state.items, *items), rest=rest, grown=grown))
        else:
            more = [one for one in (state.rest, *items, rest) if one is not None]
            machine.heap.write(cell, replace(state, rest=union(state.origin, more), grown=grown))


def _in_younger_loop(machine: Machine, cell: Cell) -> bool:
    """Whether a loop of any number of rounds is running that began after the object was made."""
    return any(isinstance(one, Loop) and one.rounds is None and cell.born <= one.began for one in machine.around)


def _copy(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    return copied(machine, base, deep=False)


def copied(machine: Machine, value: Value, *, deep: bool, depth: int = 0) -> Value:
    """A new object that begins as what `value` is; a mapping remembers what it was derived from."""
    state = state_of(value)
    if depth > MAX_FREEZE_DEPTH:
        return Unknown(state.origin, "cycle")
    if isinstance(state, Union):
        return union(state.origin, [copied(machine, one, deep=deep, depth=depth + 1) for one in state.options])

    def inner(part: Value) -> Value:
        return copied(machine, part, deep=True, depth=depth + 1) if deep else part

    if isinstance(state, Mapping):
        entries = {key: Entry(key, inner(entry.value), entry.origin) for key, entry in state.entries.items()}
        return machine.heap.new(Mapping(state.origin, entries, state.rest, state.base, state.stored))
    if isinstance(state, Sequence):
        rest = inner(state.rest) if state.rest is not None else None
        return machine.heap.new(Sequence(state.origin, tuple(map(inner, state.items)), rest, state.kind, state.grown))
    return value


def _setdefault(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    state, key = state_of(base), string(arguments.get("key", 0))
    default = arguments.get("default", 1) or _none(machine, node)
    if not isinstance(state, Mapping) or not isinstance(base, Cell) or key is None:
        return machine.unknown(node, "computed-key")
    options = [default if isinstance(one, Absent) else one for one in alternatives(state.get(key))]
    value = union(machine.origin(node), options)
    old = state.entries.get(key)
    entry = Entry(key, value, old.origin if old is not None else machine.origin(node))
    machine.heap.write(base, replace(state, entries={**state.entries, key: entry}))
    return value


def _pop(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    state, key = state_of(base), string(arguments.get("key", 0))
    if isinstance(state, Mapping) and isinstance(base, Cell) and key is not None:
        default = arguments.get("default", 1)
        found = [one for one in alternatives(state.get(key)) if not isinstance(one, Absent)]
        machine.heap.write(base, replace(state, entries={k: e for k, e in state.entries.items() if k != key}))
        return union(machine.origin(node), found) if found else default or machine.unknown(node, "missing-key", key)
    return machine.unknown(node, "computed-key")


def _clear(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    if isinstance(base, Cell):
        state = base.state
        machine.heap.write(base, Mapping(state.origin) if isinstance(state, Mapping) else Sequence(state.origin))
    return _none(machine, node)


def _items(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    state, origin = state_of(base), machine.origin(node)
    assert isinstance(state, Mapping)
    pairs = [(Known(entry.origin, key), entry.value) for key, entry in state.entries.items()]
    tuples = [Sequence(origin, (key, present(value)), None, "tuple") for key, value in pairs]
    more = None
    if state.rest is not None:
        held = state.rest if state.stored is None else state.stored
        more = Sequence(origin, (Unknown(origin, "open-mapping"), held), None, "tuple")
    items, rest = in_order(origin, pairs, tuples, more)
    return Sequence(origin, tuple(items), rest, "list")


def _values(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    state, origin = state_of(base), machine.origin(node)
    assert isinstance(state, Mapping)
    pairs = [(entry.value, entry.value) for entry in state.entries.values()]
    more = state.rest if state.stored is None else state.stored
    items, rest = in_order(origin, pairs, [present(value) for value, _ in pairs], more)
    return Sequence(origin, tuple(items), rest, "list")


def _keys(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    items, rest = iterate(machine, base, node)
    return Sequence(machine.origin(node), tuple(items), rest, "list")


_MAPPING: dict[str, _Method] = {
    "get": _get,
    "update": _update,
    "copy": _copy,
    "setdefault": _setdefault,
    "pop": _pop,
    "clear": _clear,
    "items": _items,
    "values": _values,
    "keys": _keys,
}


# Sequences -----------------------------------------------------------------------------------------------------------


def _append(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    if isinstance(base, Cell) and arguments.positional:
        one = Sequence(machine.origin(node), arguments.positional[-1:])
        extend_cell(machine, base, one, node)
    return _none(machine, node)


def _insert(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    state = state_of(base)
    if isinstance(base, Cell) and isinstance(state, Sequence) and len(arguments.positional) == 2:
        index, item = number(arguments.positional[0]), arguments.positional[1]
        if isinstance(index, int) and 0 <= index <= len(state.items):
            items = (*state.items[:index], item, *state.items[index:])
            machine.heap.write(base, replace(state, items=items))
        else:
            options = [*state.items, item, *([state.rest] if state.rest is not None else [])]
            machine.heap.write(base, replace(state, items=(), rest=union(state.origin, options)))
    return _none(machine, node)


def _extend(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    if isinstance(base, Cell) and arguments.positional:
        extend_cell(machine, base, arguments.positional[0], node)
    return _none(machine, node)


def _list_pop(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    state = state_of(base)
    if isinstance(base, Cell) and isinstance(state, Sequence):
        options = [*state.items, *([state.rest] if state.rest is not None else [])]
        machine.heap.write(base, replace(state, items=(), rest=union(state.origin, options) if options else None))
        if options:
            return union(machine.origin(node), options)
    return machine.unknown(node, "index-out-of-range")


def _reorder(machine: Machine, base: Value, arguments: Arguments, node: ast.expr) -> Value | None:
    return _none(machine, node)


_SEQUENCE: dict[str, _Method] = {
    "append": _append,
    "add": _append,
    "insert": _insert,
    "extend": _extend,
    "update": _extend,
    "copy": _copy,
    "pop": _list_pop,
    "remove": _list_pop,
    "clear": _clear,
    "sort": _reorder,
    "reverse": _reorder,
}


# Texts ---------------------------------------------------------------------------------------------------------------


def _text_method(
    machine: Machine, state: Known | Text, name: str, arguments: Arguments, node: ast.expr
) -> Value | None:
    origin = ComputedDefault(machine.scope.module, node) if is_default(state) else machine.origin(node)
    text = state.value if isinstance(state, Known) and isinstance(state.value, str) else None
    if name == "format":
        pieces = (text,) if text is not None else state.parts if isinstance(state, Text) else ()
        values = [*arguments.positional, *(entry.value for entry in arguments.keywords.values())]
        return make_text(origin, (*pieces, *values)) if pieces else None
    if isinstance(state, Text) and name in _STRIPPING and not arguments.positional and not arguments.keywords:
        return make_text(state.origin, stripped(state.parts, name))
    if text is None:
        return None
    if name == "join":
        return _joined(machine, text, arguments, node)
    known = [value.value for value in arguments.positional if isinstance(value, Known)]
    if name in _PURE_TEXT and len(known) == len(arguments.positional):
        try:
            return Known(origin, getattr(text, name)(*known))
        except (TypeError, ValueError):
            return None
    if name in {"split", "splitlines"} and len(known) == len(arguments.positional) and len(text) < 2000:
        try:
            parts: list[str] = getattr(text, name)(*known)
        except (TypeError, ValueError):
            return None
        return machine.heap.new(Sequence(origin, tuple(Known(origin, part) for part in parts)))
    return None


def _joined(machine: Machine, separator: str, arguments: Arguments, node: ast.expr) -> Value | None:
    state = state_of(arguments.positional[0]) if arguments.positional else None
    if not isinstance(state, Sequence) or state.rest is not None:
        return None
    parts: list[str | Value] = []
    for index, item in enumerate(state.items):
        if index:
            parts.append(separator)
        one = state_of(item)
        parts.append(str(one.value) if isinstance(one, Known) else machine.heap.freeze(item))
    if state.grown:
        parts.append(machine.heap.freeze(state))
    return text_of(machine, node, parts)
