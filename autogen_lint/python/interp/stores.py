"""Assignments: to names, attributes, items and patterns of them."""

from __future__ import annotations

import ast
from contextlib import nullcontext
from dataclasses import replace

from autogen_lint.python.events import Growth, Loop
from autogen_lint.python.interp.containers import extend_cell
from autogen_lint.python.interp.heap import Cell, state_of
from autogen_lint.python.interp.items import get_item, iterate
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.objects import ClassObject, ModuleObject
from autogen_lint.python.interp.operators import binary
from autogen_lint.python.origin import PyOrigin
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Arguments,
    Call,
    Entry,
    Instance,
    Known,
    Mapping,
    Sequence,
    Text,
    Unknown,
    Value,
    alternatives,
    union,
)


def assign(machine: Machine, target: ast.expr, value: Value) -> None:
    """Make `target` hold `value`."""
    if isinstance(target, ast.Name):
        machine.bind(target.id, value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        _unpack(machine, target, value)
    elif isinstance(target, ast.Starred):
        assign(machine, target.value, value)
    elif isinstance(target, ast.Attribute):
        _set_attribute(machine, target, value)
    elif isinstance(target, ast.Subscript):
        _set_item(machine, target, value)


def targeted(machine: Machine, target: ast.expr, value: ast.expr) -> Value:
    """The value of an expression that is about to be assigned: its calls know who will hold what they give."""
    outer, machine.target = machine.target, _name_of(machine, target)
    try:
        return machine.evaluate(value)
    finally:
        machine.target = outer


def _name_of(machine: Machine, target: ast.expr) -> str:
    if isinstance(target, ast.Name):
        return target.id
    if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
        return f"{target.value.id}.{target.attr}"
    return machine.scope.module.once(ast.unparse, target)


def _unpack(machine: Machine, target: ast.Tuple | ast.List, value: Value) -> None:
    items, rest = iterate(machine, value, target)
    if rest is None and len(items) == len(target.elts) and not any(isinstance(t, ast.Starred) for t in target.elts):
        for part, item in zip(target.elts, items, strict=True):
            assign(machine, part, item)
        return
    for index, part in enumerate(target.elts):
        if isinstance(part, ast.Starred):
            assign(machine, part, Unknown(machine.origin(part), "unpacked"))
        elif rest is not None and not items:
            index_value = Known(machine.origin(part), index)
            assign(machine, part, get_item(machine, value, index_value, part) if isinstance(value, Call) else rest)
        else:
            assign(machine, part, Unknown(machine.origin(part), "unpacked"))


def _set_attribute(machine: Machine, target: ast.Attribute, value: Value) -> None:
    set_attribute(machine, machine.evaluate(target.value), target.attr, value, target)


def set_attribute(machine: Machine, base: Value, name: str, value: Value, node: ast.AST) -> None:
    """``base.name = value``, written at `node`: kept in project objects, recorded for outside ones."""
    options = list(alternatives(base))
    for option in options:
        state = state_of(option)
        if isinstance(option, Cell) and isinstance(state, Instance):
            old = state.attributes.get(name)
            new = union(value.origin, [old, value]) if len(options) > 1 and old is not None else value
            machine.heap.write(option, state.changed({**state.attributes, name: new}, state.base))
            if state.base is not None:
                _record_attribute(machine, state.base, name, value, node)
        elif isinstance(state, (ClassObject, ModuleObject)) and state.scope is not None:
            state.scope.names[name] = value
        else:
            _record_attribute(machine, option, name, value, node)


def _record_attribute(machine: Machine, base: Value, name: str, value: Value, node: ast.AST) -> None:
    origin = machine.origin(node)
    arguments = Arguments((Known(origin, name), machine.heap.freeze(value)))
    machine.record(Call(origin, "__setattr__", arguments, machine.heap.freeze(base), object()), node)


def _set_item(machine: Machine, target: ast.Subscript, value: Value) -> None:
    base = machine.evaluate(target.value)
    if isinstance(target.slice, ast.Slice):
        open_up(machine, base, target)
        return
    index = state_of(machine.evaluate(target.slice))
    options = list(alternatives(base))
    for option in options:
        if isinstance(option, Cell):
            set_cell_item(machine, option, index, value, AssignedItem(machine.scope.module, target), len(options) > 1)
    if not any(isinstance(option, Cell) for option in options):
        frozen = machine.heap.freeze(value)
        origin = machine.origin(target)
        arguments = Arguments((machine.heap.freeze(index), frozen))
        machine.record(Call(origin, "__setitem__", arguments, machine.heap.freeze(base), object()), target)


class AssignedItem(PyOrigin):
    """The origin of an entry that a later ``x["key"] = value`` gave: the whole assignment target."""

    __slots__ = ()


def set_cell_item(machine: Machine, cell: Cell, index: Value, value: Value, origin: Origin, maybe: bool) -> None:
    """``cell[index] = value``; where `maybe`, the old value may stay."""
    state = cell.state
    if isinstance(state, Mapping):
        if not isinstance(index, Known):
            _set_computed(machine, cell, state, value, origin)
            return
        key = index.value if isinstance(index.value, str) else repr(index.value)
        new = union(origin, [state.get(key), value]) if maybe else value
        machine.heap.write(cell, replace(state, entries={**state.entries, key: Entry(key, new, origin)}))
    elif isinstance(state, Sequence):
        if isinstance(index, Known) and isinstance(index.value, int) and abs(index.value) < len(state.items):
            items = list(state.items)
            items[index.value] = union(origin, [items[index.value], value]) if maybe else value
            machine.heap.write(cell, replace(state, items=tuple(items)))
        else:
            machine.heap.write(cell, replace(state, items=(), rest=union(origin, [*state.items, value])))


def _set_computed(machine: Machine, cell: Cell, state: Mapping, value: Value, origin: Origin) -> None:
    """``cell[name] = value`` with a key that is not known: any further key may hold that."""
    stored = value if state.rest is None else None
    if state.stored is not None:
        stored = union(origin, [state.stored, value])
    machine.heap.write(cell, replace(state, rest=state.rest or Unknown(origin, "computed-key"), stored=stored))


def open_up(machine: Machine, value: Value, node: ast.AST, reason: str = "passed-to-unknown") -> None:
    """Unknown code may have changed an object: nothing certain is left of what it lacks or holds."""
    for option in alternatives(value):
        if not isinstance(option, Cell):
            continue
        state = option.state
        unknown = Unknown(machine.origin(node), reason)
        if isinstance(state, Mapping):
            machine.heap.write(option, replace(state, rest=state.rest or unknown, stored=None))
        elif isinstance(state, Sequence):
            for item in state.items:
                open_up(machine, item, node, reason)
            machine.heap.write(option, replace(state, rest=state.rest or unknown))


def augment(machine: Machine, node: ast.AugAssign) -> None:
    """``target += value`` and its kin."""
    right = machine.evaluate(node.value)
    left = machine.evaluate(machine.scope.module.once(_as_load, node.target))
    if isinstance(node.op, ast.Add):
        note_growth(machine, _name_of(machine, node.target), right, node)
    options = list(alternatives(left))
    if isinstance(node.op, (ast.Add, ast.BitOr)) and all(_is_container(option) for option in options):
        for option in options:
            with machine.heap.perhaps(option) if len(options) > 1 else nullcontext():
                extend_cell(machine, option, right, node)
        return
    assign(machine, node.target, counted(machine, binary(machine, node.op, left, right, node.value)))


def _is_container(value: Value) -> bool:
    return isinstance(value, Cell) and isinstance(value.state, (Mapping, Sequence))


def counted(machine: Machine, value: Value) -> Value:
    """A number or text that was computed from itself: after any number of rounds there may be more of it."""
    if not machine.repeating:
        return value
    more = Unknown(value.origin, "counted")
    options: list[Value] = []
    for one in alternatives(value):
        if isinstance(one, Known):
            options.append(Text(one.origin, (one.value, more)) if isinstance(one.value, str) else more)
        else:
            options.append(one)
    return union(value.origin, options)


def note_growth(machine: Machine, name: str, added: Value, node: ast.AST) -> None:
    """Note that a round of a loop of the running function adds to a name."""
    loop = next((one for one in reversed(machine.around) if isinstance(one, Loop)), None)
    if loop is not None and loop.depth == len(machine.stack) and loop.kind != "comprehension":
        growth = Growth(name, machine.heap.freeze(added), machine.origin(node), loop, tuple(machine.stack))
        machine.trace.growths.append(growth)


def _as_load(target: ast.Name | ast.Attribute | ast.Subscript) -> ast.expr:
    if isinstance(target, ast.Name):
        return ast.copy_location(ast.Name(target.id, ast.Load()), target)
    if isinstance(target, ast.Attribute):
        return ast.copy_location(ast.Attribute(target.value, target.attr, ast.Load()), target)
    return ast.copy_location(ast.Subscript(target.value, target.slice, ast.Load()), target)


def delete(machine: Machine, target: ast.expr) -> None:
    """``del x``, ``del x["key"]``."""
    if isinstance(target, ast.Name):
        machine.scope.names.pop(target.id, None)
    elif isinstance(target, ast.Subscript) and not isinstance(target.slice, ast.Slice):
        index = state_of(machine.evaluate(target.slice))
        for cell in alternatives(machine.evaluate(target.value)):
            if isinstance(cell, Cell) and isinstance(cell.state, Mapping) and isinstance(index, Known):
                kept = {key: entry for key, entry in cell.state.entries.items() if key != index.value}
                machine.heap.write(cell, replace(cell.state, entries=kept))
