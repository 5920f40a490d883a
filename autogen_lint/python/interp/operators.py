"""Operators on values: computed where everything is known, kept as an operation elsewhere."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable

from autogen_lint.python.interp.bounds import MAX_ITEMS
from autogen_lint.python.interp.defaults import ComputedDefault, is_default
from autogen_lint.python.interp.heap import merge, state_of
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.truth import is_none, truth
from autogen_lint.values.value import (
    Call,
    Instance,
    Known,
    Mapping,
    Ref,
    Scalar,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
    alternatives,
    make_operation,
    make_text,
    union,
)

_MAX_TEXT = 100_000
_MAX_OPTIONS = 16
_BINARY: dict[type[ast.operator], tuple[str, Callable[..., object]]] = {
    ast.Add: ("+", operator.add),
    ast.Sub: ("-", operator.sub),
    ast.Mult: ("*", operator.mul),
    ast.Div: ("/", operator.truediv),
    ast.FloorDiv: ("//", operator.floordiv),
    ast.Mod: ("%", operator.mod),
    ast.BitOr: ("|", operator.or_),
    ast.BitAnd: ("&", operator.and_),
    ast.Pow: ("**", operator.pow),
    ast.LShift: ("<<", operator.lshift),
    ast.RShift: (">>", operator.rshift),
    ast.BitXor: ("^", operator.xor),
    ast.MatMult: ("@", operator.matmul),
}
_COMPARE: dict[type[ast.cmpop], tuple[str, Callable[..., object]]] = {
    ast.Eq: ("==", operator.eq),
    ast.NotEq: ("!=", operator.ne),
    ast.Lt: ("<", operator.lt),
    ast.LtE: ("<=", operator.le),
    ast.Gt: (">", operator.gt),
    ast.GtE: (">=", operator.ge),
    ast.In: ("in", lambda a, b: a in b),
    ast.NotIn: ("not in", lambda a, b: a not in b),
    ast.Is: ("is", lambda a, b: a is b or a == b),
    ast.IsNot: ("is not", lambda a, b: not (a is b or a == b)),
}


def binary(machine: Machine, op: ast.operator, left: Value, right: Value, node: ast.expr) -> Value:
    """``left op right``; over unions by option, where these are few."""
    if isinstance(left, Union) or isinstance(right, Union):
        pairs = [(a, b) for a in alternatives(left) for b in alternatives(right)]
        if len(pairs) <= _MAX_OPTIONS:
            return union(machine.origin(node), [_binary_one(machine, op, a, b, node) for a, b in pairs])
        return machine.unknown(node, "width")
    return _binary_one(machine, op, left, right, node)


def _binary_one(machine: Machine, op: ast.operator, left: Value, right: Value, node: ast.expr) -> Value:
    symbol, compute = _BINARY[type(op)]
    origin = machine.origin(node)
    a, b = state_of(left), state_of(right)
    if isinstance(a, Known) and isinstance(b, Known):
        computed = _computed(machine, symbol, compute, a.value, b.value, node)
        if computed is not None and (is_default(a) or is_default(b)):
            return Known(ComputedDefault(machine.scope.module, node), computed.value)
        return computed or make_operation(origin, symbol, (a, b))
    if symbol == "|" and isinstance(a, Mapping):
        return machine.heap.new(merge(origin, [left, right]))
    if symbol == "+" and isinstance(a, Sequence) and isinstance(b, Sequence):
        return machine.heap.new(_concatenated(origin_sequence=a, other=b, node_value=Sequence(origin)))
    if symbol == "+" and (_is_text(a) or _is_text(b)):
        return make_text(origin, (*_pieces(left), *_pieces(right)))
    if symbol == "%" and _is_text(a):
        arguments = b.items if isinstance(b, Sequence) else (right,)
        return make_text(origin, (*_pieces(left), *arguments))
    return make_operation(origin, symbol, (left, right))


def _concatenated(origin_sequence: Sequence, other: Sequence, node_value: Sequence) -> Sequence:
    if origin_sequence.rest is None:
        items, rest = origin_sequence.items + other.items, other.rest
        if len(items) > MAX_ITEMS:
            items, rest = items[:MAX_ITEMS], Unknown(node_value.origin, "too-large")
    else:
        items = origin_sequence.items
        rest = union(node_value.origin, [origin_sequence.rest, *other.items, *([other.rest] if other.rest else [])])
    grown = origin_sequence.grown or other.grown
    return Sequence(node_value.origin, items, rest, origin_sequence.kind, grown)


def _computed(
    machine: Machine, symbol: str, compute: Callable[..., object], a: Scalar, b: Scalar, node: ast.expr
) -> Known | None:
    numbers = isinstance(a, (int, float)) and isinstance(b, (int, float))
    if symbol in {"**", "<<"} and not (numbers and abs(float(a or 0)) < 1e4 and abs(float(b or 0)) < 64):  # type: ignore[arg-type]
        return None
    if symbol == "*" and not numbers and len(str(a)) * len(str(b)) > _MAX_TEXT:
        return None
    try:
        result = compute(a, b)
    except (TypeError, ValueError, ArithmeticError, MemoryError):
        return None
    if isinstance(result, (str, bytes)) and len(result) > _MAX_TEXT:
        return None
    return Known(machine.origin(node), result) if isinstance(result, (bool, int, float, complex, str, bytes)) else None


def _is_text(value: Value) -> bool:
    return isinstance(value, Text) or (isinstance(value, Known) and isinstance(value.value, str))


def _pieces(value: Value) -> tuple[str | Value, ...]:
    if isinstance(value, Text):
        return value.parts
    if isinstance(value, Known) and isinstance(value.value, str):
        return (value.value,)
    return (value,)


def unary(machine: Machine, op: ast.unaryop, value: Value, node: ast.expr) -> Value:
    """``op value``."""
    origin = machine.origin(node)
    if isinstance(op, ast.Not):
        certain = truth(value)
        return make_operation(origin, "not", (value,)) if certain is None else Known(origin, not certain)
    if isinstance(value, Known) and isinstance(value.value, (int, float)):
        if isinstance(op, ast.USub):
            return Known(origin, -value.value)
        if isinstance(op, ast.UAdd):
            return Known(origin, +value.value)
        if isinstance(value.value, int):
            return Known(origin, ~value.value)
    return make_operation(origin, type(op).__name__, (value,))


def compare(machine: Machine, left: Value, ops: list[ast.cmpop], values: list[Value], node: ast.expr) -> Value:
    """``left op value op value ...``; computed for a single operator."""
    origin = machine.origin(node)
    if len(ops) > 1:
        return make_operation(origin, "compare", (left, *values))
    symbol, compute = _COMPARE[type(ops[0])]
    a, b = state_of(left), state_of(values[0])
    if is_default(a) or is_default(b):
        return make_operation(origin, symbol, (left, values[0]))
    if isinstance(b, Known) and b.value is None and symbol in {"is", "is not", "==", "!="}:
        certain = is_none(a)
        if certain is not None:
            return Known(origin, certain is (symbol in {"is", "=="}))
    elif isinstance(a, Known) and isinstance(b, Known):
        try:
            return Known(origin, bool(compute(a.value, b.value)))
        except TypeError:
            return make_operation(origin, symbol, (left, values[0]))
    elif symbol in {"in", "not in"} and isinstance(a, Known):
        found = _contains(b, a.value)
        if found is not None:
            return Known(origin, found is (symbol == "in"))
    elif symbol in {"in", "not in"} and isinstance(b, Sequence) and _holds_object(machine, b, a) is not None:
        return Known(origin, _holds_object(machine, b, a) is (symbol == "in"))
    elif symbol in _SAMENESS and _is_one(machine, a, b) is not None:
        return Known(origin, _is_one(machine, a, b) is (symbol in {"is", "=="}))
    elif isinstance(a, Ref) and isinstance(b, Ref) and symbol in {"is", "=="} and a.name == b.name:
        return Known(origin, True)
    return make_operation(origin, symbol, (left, values[0]))


_SAMENESS = frozenset({"is", "is not", "==", "!="})


def _is_one(machine: Machine, a: Value, b: Value) -> bool | None:
    """Whether two values are one outside object; None where one of them is none, or may equal others."""
    one, other = _object_call(a), _object_call(b)
    if one is None or other is None or one.identity is None or other.identity is None:
        return None
    if one.identity is other.identity:
        return True
    return False if machine.hooks.is_unique(one) and machine.hooks.is_unique(other) else None


def _holds_object(machine: Machine, container: Sequence, item: Value) -> bool | None:
    """Whether a sequence certainly holds (or certainly lacks) an outside object."""
    answers = [_is_one(machine, item, state_of(one)) for one in container.items]
    if True in answers:
        return True
    return False if container.rest is None and None not in answers else None


def _object_call(value: Value) -> Call | None:
    call = value.base if isinstance(value, Instance) else value
    return call if isinstance(call, Call) and call.receiver is None else None


def _contains(container: Value, item: Scalar) -> bool | None:
    """Whether a known mapping or sequence certainly has (or certainly lacks) a key or item."""
    if isinstance(container, Mapping) and isinstance(item, str):
        entry = container.entries.get(item)
        if entry is not None:
            return None if isinstance(entry.value, Union) else True
        return None if container.rest is not None else False
    if isinstance(container, Sequence) and all(isinstance(one, Known) for one in container.items):
        if any(isinstance(one, Known) and one.value == item for one in container.items):
            return True
        return None if container.rest is not None else False
    return None


def text_of(machine: Machine, node: ast.expr, parts: list[str | Value]) -> Value:
    """A text from pieces: a literal where all pieces are."""
    if all(isinstance(part, str) for part in parts):
        return Known(machine.origin(node), "".join(str(part) for part in parts))
    return make_text(machine.origin(node), tuple(parts))
