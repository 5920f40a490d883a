"""Expressions of a concrete run."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from autogen_lint.python.concrete.calls import BUILTINS, TYPES, method_of, regular
from autogen_lint.python.concrete.outcome import Raised, Read, Test, Undecided
from autogen_lint.python.concrete.run import Outside, Run
from autogen_lint.python.interp.objects import Closure
from autogen_lint.values.value import Instance

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_ITEMS = 200
_BINARY: dict[type[ast.operator], Callable[[Any, Any], object]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mod: operator.mod,
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
}
_COMPARE: dict[type[ast.cmpop], Callable[[Any, Any], object]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: lambda a, b: a is b or (isinstance(a, str) and a == b),
    ast.IsNot: lambda a, b: not (a is b or (isinstance(a, str) and a == b)),
    ast.In: lambda a, b: operator.contains(b, a),
    ast.NotIn: lambda a, b: not operator.contains(b, a),
}


def evaluate(run: Run, node: ast.expr) -> object:
    """The value of an expression.

    Raises:
        Undecided: something unknown decides.
        Raised: Python would raise.
    """
    run.step()
    handler = _HANDLERS.get(type(node))
    if handler is None:
        raise Undecided
    return handler(run, node)


def guarded(run: Run, subject: object, node: ast.expr, compute: Callable[[], object]) -> object:
    """The result of one of Python's own operations on `subject`, which is the value of `node`."""
    try:
        return compute()
    except (TypeError, ValueError, AttributeError, LookupError, ArithmeticError) as error:
        fail(run, Raised(type(error).__name__, subject), node)
        raise AssertionError from error


def fail(run: Run, raised: Raised, node: ast.expr) -> None:
    """Leave the run with an exception and remember the operand at fault.

    Raises:
        Raised: always.
    """
    run.outcome.subject, run.outcome.subject_origin = raised.subject, run.origin(node)
    raise raised


def _constant(run: Run, node: ast.Constant) -> object:
    return node.value


def _name(run: Run, node: ast.Name) -> object:
    return run.lookup(node.id)


def _attribute(run: Run, node: ast.Attribute) -> object:
    base = evaluate(run, node.value)
    if isinstance(base, Outside):
        return Outside(f"{base.name}.{node.attr}")
    if isinstance(base, Instance):
        return run.attribute_of(base, node.attr)
    if isinstance(base, Closure):
        raise Undecided
    try:
        return method_of(base, node.attr)
    except Raised as raised:
        fail(run, raised, node.value)
        raise


def _subscript(run: Run, node: ast.Subscript) -> object:
    base = _plain(evaluate(run, node.value))
    if isinstance(node.slice, ast.Slice):
        parts = [
            evaluate(run, p) if p is not None else None for p in (node.slice.lower, node.slice.upper, node.slice.step)
        ]
        index: object = slice(*parts)
    else:
        index = evaluate(run, node.slice)
    found = guarded(run, base, node.value, lambda: operator.getitem(cast("dict[object, object]", base), index))
    return _read(run, node, base, index, found)


def _read(run: Run, node: ast.expr, holder: object, key: object, value: object) -> object:
    """Note what is read of a dict; None is ``""`` at places that are taken as mended."""
    if isinstance(holder, dict) and isinstance(key, str):
        origin = run.origin(node)
        if value is None and origin.key in run.mended:
            value = ""
        run.outcome.reads.append(Read(origin, holder, key, value))
    return value


def _plain(value: object) -> object:
    if isinstance(value, (Outside, Instance, Closure)):
        raise Undecided
    return value


def _call(run: Run, node: ast.Call) -> object:
    function = evaluate(run, node.func)
    given = [evaluate(run, arg) for arg in node.args]
    if any(isinstance(arg, ast.Starred) for arg in node.args) or any(k.arg is None for k in node.keywords):
        raise Undecided
    named = {str(keyword.arg): evaluate(run, keyword.value) for keyword in node.keywords}
    if isinstance(function, Closure):
        return run.call(function, given, named)
    called, subject, place = _callable(run, node, function, given)
    arguments = [_as_type(argument) for argument in given]
    result = guarded(run, subject, place, lambda: called(*arguments, **named))
    if isinstance(node.func, ast.Attribute) and node.func.attr == "get" and given:
        return _read(run, node, getattr(function, "__self__", None), given[0], result)
    return list(result) if isinstance(result, Iterator) else result


def _callable(
    run: Run, node: ast.Call, function: object, given: Sequence[object]
) -> tuple[Callable[..., object], object, ast.expr]:
    """What is called, the object that it works on, and that object's expression."""
    if isinstance(function, Outside):
        found = run.known.get(function.name) or BUILTINS.get(function.name) or regular(function.name)
        if found is None:
            raise Undecided
        return found, given[-1] if given else None, node.args[-1] if node.args else node
    if isinstance(function, Instance) or not callable(function):
        raise Undecided
    if isinstance(node.func, ast.Attribute):
        return (
            function,
            given[0] if given else getattr(function, "__self__", None),
            node.args[0] if given else node.func.value,
        )
    return function, None, node


def _as_type(value: object) -> object:
    """``str`` and its like as arguments (of ``isinstance``)."""
    if isinstance(value, Outside):
        if value.name in TYPES:
            return TYPES[value.name]
        raise Undecided
    return tuple(_as_type(one) for one in value) if isinstance(value, tuple) else value


def _boolean(run: Run, node: ast.BoolOp) -> object:
    value: object = None
    for part in node.values:
        value = _plain(evaluate(run, part))
        if bool(value) is isinstance(node.op, ast.Or):
            break
    return value


def _unary(run: Run, node: ast.UnaryOp) -> object:
    value = _plain(evaluate(run, node.operand))
    if isinstance(node.op, ast.Not):
        return not value
    if isinstance(node.op, ast.USub) and isinstance(value, (int, float)):
        return -value
    raise Undecided


def _binary(run: Run, node: ast.BinOp) -> object:
    left, right = _plain(evaluate(run, node.left)), _plain(evaluate(run, node.right))
    compute = _BINARY.get(type(node.op))
    if compute is None or (isinstance(node.op, ast.Mod) and isinstance(left, str)):
        raise Undecided
    subject, place = (right, node.right) if right is None else (left, node.left)
    return guarded(run, subject, place, lambda: compute(left, right))


def _compare(run: Run, node: ast.Compare) -> object:
    left, left_node = _plain(evaluate(run, node.left)), node.left
    result: object = True
    for op, right_node in zip(node.ops, node.comparators, strict=True):
        right = _plain(evaluate(run, right_node))
        _note_test(run, op, (left, left_node), (right, right_node))
        compute = _COMPARE[type(op)]
        contained = isinstance(op, (ast.In, ast.NotIn)) or right is None
        subject, place = (right, right_node) if contained else (left, left_node)
        one, other = left, right
        result = guarded(run, subject, place, lambda compute=compute, one=one, other=other: compute(one, other))  # type: ignore[misc]
        if not result:
            return result
        left, left_node = right, right_node
    return result


def _note_test(run: Run, op: ast.cmpop, left: tuple[object, ast.expr], right: tuple[object, ast.expr]) -> None:
    pairs = [(right, left)] if isinstance(op, (ast.In, ast.NotIn)) else []
    if isinstance(op, (ast.Eq, ast.NotEq)):
        pairs = [(left, right), (right, left)]
    for (holder, node), (text, _) in pairs:
        if isinstance(holder, dict) and isinstance(text, str):
            run.outcome.tests.append(Test(run.origin(node), holder, text))


def _conditional(run: Run, node: ast.IfExp) -> object:
    return evaluate(run, node.body if _plain(evaluate(run, node.test)) else node.orelse)


def _joined(run: Run, node: ast.JoinedStr) -> object:
    parts: list[str] = []
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            parts.append(str(piece.value))
        elif isinstance(piece, ast.FormattedValue) and piece.format_spec is None and piece.conversion == -1:
            parts.append(str(_plain(evaluate(run, piece.value))))
        else:
            raise Undecided
    return "".join(parts)


def _display(run: Run, node: ast.List | ast.Tuple | ast.Set) -> object:
    items = [evaluate(run, element) for element in node.elts]
    if isinstance(node, ast.Tuple):
        return tuple(items)
    return guarded(run, None, node, lambda: set(items)) if isinstance(node, ast.Set) else items


def _comprehension(run: Run, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> object:
    found: list[object] = []
    outer = dict(run.frame.names)
    _generate(run, node, 0, found)
    run.frame.names = outer
    return guarded(run, None, node, lambda: set(found)) if isinstance(node, ast.SetComp) else found


def _generate(run: Run, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, index: int, found: list[object]) -> None:
    if index == len(node.generators):
        found.append(evaluate(run, node.elt))
        return
    generator = node.generators[index]
    for item in items_of(run, generator.iter):
        bind(run, generator.target, item)
        if all(_plain(evaluate(run, test)) for test in generator.ifs):
            _generate(run, node, index + 1, found)


def items_of(run: Run, node: ast.expr) -> list[object]:
    """The items of an iterable expression."""
    value = _plain(evaluate(run, node))
    items = guarded(run, value, node, lambda: list(cast("Iterable[object]", value)))
    assert isinstance(items, list)
    if len(items) > MAX_ITEMS:
        raise Undecided
    return items


def bind(run: Run, target: ast.expr, value: object) -> None:
    """Assign to a name or to several; other targets are left alone."""
    if isinstance(target, ast.Name):
        run.frame.names[target.id] = value
    elif isinstance(target, (ast.Tuple, ast.List)):
        items = guarded(run, value, target, lambda: list(cast("Iterable[object]", value)))
        assert isinstance(items, list)
        if len(items) != len(target.elts) or any(isinstance(one, ast.Starred) for one in target.elts):
            raise Undecided
        for one, item in zip(target.elts, items, strict=True):
            bind(run, one, item)


def _named(run: Run, node: ast.NamedExpr) -> object:
    value = evaluate(run, node.value)
    bind(run, node.target, value)
    return value


_HANDLERS: dict[type[ast.expr], Callable[[Run, ast.expr], object]] = {
    kind: cast("Callable[[Run, ast.expr], object]", handler)
    for kind, handler in (
        (ast.Constant, _constant),
        (ast.Name, _name),
        (ast.Attribute, _attribute),
        (ast.Subscript, _subscript),
        (ast.Call, _call),
        (ast.BoolOp, _boolean),
        (ast.UnaryOp, _unary),
        (ast.BinOp, _binary),
        (ast.Compare, _compare),
        (ast.IfExp, _conditional),
        (ast.JoinedStr, _joined),
        (ast.List, _display),
        (ast.Tuple, _display),
        (ast.Set, _display),
        (ast.ListComp, _comprehension),
        (ast.SetComp, _comprehension),
        (ast.GeneratorExp, _comprehension),
        (ast.NamedExpr, _named),
    )
}
