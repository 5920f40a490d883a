"""Expressions: what each evaluates to."""

from __future__ import annotations

import ast
import builtins
from dataclasses import replace

from autogen_lint.python.interp.attributes import get_attribute
from autogen_lint.python.interp.branches import narrow
from autogen_lint.python.interp.calls import call
from autogen_lint.python.interp.comprehensions import comprehension, dict_comprehension
from autogen_lint.python.interp.functions import define_lambda
from autogen_lint.python.interp.heap import merge, state_of
from autogen_lint.python.interp.items import get_item, iterate
from autogen_lint.python.interp.machine import Machine, Table
from autogen_lint.python.interp.operators import binary, compare, text_of, unary
from autogen_lint.python.interp.stores import assign, targeted
from autogen_lint.python.interp.truth import truth
from autogen_lint.python.origin import PairOrigin
from autogen_lint.values.value import (
    Call,
    Entry,
    Known,
    Mapping,
    Operation,
    Ref,
    Sequence,
    Unknown,
    Value,
    alternatives,
    make_operation,
    union,
)

_BUILTINS = frozenset(dir(builtins))


def _constant(machine: Machine, node: ast.Constant) -> Value:
    if node.value is Ellipsis:
        return machine.unknown(node, "ellipsis")
    return Known(machine.origin(node), node.value)


def _name(machine: Machine, node: ast.Name) -> Value:
    value = machine.scope.lookup(node.id)
    if value is not None:
        return value
    if node.id in _BUILTINS:
        return Ref(machine.origin(node), node.id)
    stars = machine.scope.root.stars
    if len(stars) == 1:
        return Ref(machine.origin(node), f"{stars[0]}.{node.id}")
    return machine.unknown(node, "unbound-name", node.id)


def _attribute(machine: Machine, node: ast.Attribute) -> Value:
    value = get_attribute(machine, machine.evaluate(node.value), node.attr, node)
    machine.trace.attributes.add(node.attr)
    if isinstance(value, Ref):
        machine.trace.attributes.add(value.name)
    return value


def _subscript(machine: Machine, node: ast.Subscript) -> Value:
    base = machine.evaluate(node.value)
    if isinstance(node.slice, ast.Slice):
        bounds = [_or_none(machine, part, node) for part in (node.slice.lower, node.slice.upper, node.slice.step)]
        return get_item(machine, base, Operation(machine.origin(node), "slice", tuple(bounds)), node)
    return get_item(machine, base, machine.evaluate(node.slice), node)


def _or_none(machine: Machine, node: ast.expr | None, whole: ast.expr) -> Value:
    return Known(machine.origin(whole), None) if node is None else machine.evaluate(node)


def _dict(machine: Machine, node: ast.Dict) -> Value:
    origin = machine.origin(node)
    parts: list[Value] = []
    entries: dict[str, Entry] = {}
    rest: Value | None = None
    stored: Value | None = None
    for index, (key_node, value_node) in enumerate(zip(node.keys, node.values, strict=True)):
        if key_node is None:
            if entries or rest is not None:
                parts.append(Mapping(origin, entries, rest, stored=stored))
            parts.append(machine.evaluate(value_node))
            entries, rest, stored = {}, None, None
            continue
        key = _key(machine.evaluate(key_node))
        value = machine.evaluate(value_node)
        if key is None:
            rest = Unknown(machine.origin(key_node), "computed-key")
            stored = value if stored is None else union(origin, [stored, value])
        else:
            entries[key] = Entry(key, value, PairOrigin(machine.scope.module, node, index))
    if not parts:
        return machine.heap.new(Mapping(origin, entries, rest, stored=stored))
    if entries or rest is not None:
        parts.append(Mapping(origin, entries, rest, stored=stored))
    merged = merge(origin, parts)
    first_is_spread = bool(node.keys) and node.keys[0] is None
    return machine.heap.new(merged if first_is_spread or len(parts) > 1 else replace(merged, base=None))


def _key(value: Value) -> str | None:
    if isinstance(value, Known):
        return value.value if isinstance(value.value, str) else repr(value.value)
    return None


def _sequence(machine: Machine, node: ast.List | ast.Tuple | ast.Set) -> Value:
    kind = type(node).__name__.lower()
    items: list[Value] = []
    rest: list[Value] = []
    grown = False
    for element in node.elts:
        if not isinstance(element, ast.Starred):
            (rest or items).append(machine.evaluate(element))
            continue
        inner = state_of(machine.evaluate(element.value))
        grown = grown or (isinstance(inner, Sequence) and inner.grown)
        if isinstance(inner, Sequence) and not rest:
            items += inner.items
            rest += [inner.rest] if inner.rest is not None else []
        elif isinstance(inner, Sequence):
            rest += [*inner.items, *([inner.rest] if inner.rest is not None else [])]
        else:
            rest.append(Unknown(machine.origin(element), "starred"))
    origin = machine.origin(node)
    return machine.heap.new(Sequence(origin, tuple(items), union(origin, rest) if rest else None, kind, grown))


def _binary(machine: Machine, node: ast.BinOp) -> Value:
    chain: list[ast.BinOp] = [node]
    while isinstance(chain[-1].left, ast.BinOp):
        chain.append(chain[-1].left)
    machine.target = None
    value = machine.evaluate(chain[-1].left)
    for part in reversed(chain):
        machine.steps += 1
        value = binary(machine, part.op, value, machine.evaluate(part.right), part)
    return value


def _boolean(machine: Machine, node: ast.BoolOp) -> Value:
    is_or = isinstance(node.op, ast.Or)
    values = [machine.evaluate(part) for part in node.values]
    origin = machine.origin(node)
    objects = all(isinstance(v, (Call, Operation)) and (isinstance(v, Call) or v.operator in "|&orand") for v in values)
    if objects and not any(id(value) in machine.optional for value in values[:-1]):
        return make_operation(origin, "or" if is_or else "and", tuple(values))
    options: list[Value] = []
    for value in values[:-1]:
        certain = truth(value)
        if certain is is_or:
            return union(origin, [*options, value])
        if certain is None:
            kept = [one for one in alternatives(value) if truth(one) is not (not is_or)]
            options += kept
    return union(origin, [*options, values[-1]])


def _unary(machine: Machine, node: ast.UnaryOp) -> Value:
    return unary(machine, node.op, machine.evaluate(node.operand), node)


def _compare(machine: Machine, node: ast.Compare) -> Value:
    left = machine.evaluate(node.left)
    values = [machine.evaluate(part) for part in node.comparators]
    return compare(machine, left, node.ops, values, node)


def _conditional(machine: Machine, node: ast.IfExp) -> Value:
    outcome = truth(machine.evaluate(node.test))
    if outcome is not None:
        return machine.evaluate(node.body if outcome else node.orelse)
    options: list[Value] = []
    for side, branch in ((True, node.body), (False, node.orelse)):
        start = dict(machine.scope.names)
        narrow(machine, node.test, side)
        options.append(machine.evaluate(branch))
        machine.scope.names = start
    return union(machine.origin(node), options)


def _joined(machine: Machine, node: ast.JoinedStr) -> Value:
    parts: list[str | Value] = []
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            parts.append(str(piece.value))
        elif isinstance(piece, ast.FormattedValue):
            value = machine.evaluate(piece.value)
            plain = piece.conversion == -1 and piece.format_spec is None
            parts.append(str(value.value) if plain and isinstance(value, Known) else value)
    return text_of(machine, node, parts)


def _await(machine: Machine, node: ast.Await) -> Value:
    outer = machine.awaited
    machine.awaited = node.value
    try:
        return machine.evaluate(node.value)
    finally:
        machine.awaited = outer


def _yield(machine: Machine, node: ast.Yield | ast.YieldFrom) -> Value:
    if node.value is not None:
        value = machine.evaluate(node.value)
        if isinstance(node, ast.YieldFrom) and not isinstance(state_of(value), (Ref, Unknown)):
            items, rest = iterate(machine, value, node)
            machine.active.yields += [*items, *([rest] if rest is not None else [])]
        else:
            machine.active.yields.append(value)
    return machine.unknown(node, "yield")


def _named(machine: Machine, node: ast.NamedExpr) -> Value:
    value = targeted(machine, node.target, node.value)
    assign(machine, node.target, value)
    return value


def _starred(machine: Machine, node: ast.Starred) -> Value:
    return machine.evaluate(node.value)


EXPRESSIONS: Table[Value] = Table()
EXPRESSIONS.register(ast.Constant, _constant)
EXPRESSIONS.register(ast.Name, _name)
EXPRESSIONS.register(ast.Attribute, _attribute)
EXPRESSIONS.register(ast.Subscript, _subscript)
EXPRESSIONS.register(ast.Call, call)
EXPRESSIONS.register(ast.Dict, _dict)
EXPRESSIONS.register(ast.List, _sequence)
EXPRESSIONS.register(ast.Tuple, _sequence)
EXPRESSIONS.register(ast.Set, _sequence)
EXPRESSIONS.register(ast.BinOp, _binary)
EXPRESSIONS.register(ast.BoolOp, _boolean)
EXPRESSIONS.register(ast.UnaryOp, _unary)
EXPRESSIONS.register(ast.Compare, _compare)
EXPRESSIONS.register(ast.IfExp, _conditional)
EXPRESSIONS.register(ast.JoinedStr, _joined)
EXPRESSIONS.register(ast.Await, _await)
EXPRESSIONS.register(ast.Yield, _yield)
EXPRESSIONS.register(ast.YieldFrom, _yield)
EXPRESSIONS.register(ast.NamedExpr, _named)
EXPRESSIONS.register(ast.Starred, _starred)
EXPRESSIONS.register(ast.Lambda, define_lambda)
EXPRESSIONS.register(ast.ListComp, comprehension)
EXPRESSIONS.register(ast.SetComp, comprehension)
EXPRESSIONS.register(ast.GeneratorExp, comprehension)
EXPRESSIONS.register(ast.DictComp, dict_comprehension)
