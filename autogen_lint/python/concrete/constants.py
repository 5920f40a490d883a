"""The texts that a function knows: its own literals, and those of the names and functions it uses."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import suppress

from autogen_lint.python.concrete.expressions import evaluate
from autogen_lint.python.concrete.outcome import Raised, Undecided
from autogen_lint.python.concrete.run import Frame, Run
from autogen_lint.python.concrete.statements import run_function
from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.interp.objects import Closure
from autogen_lint.python.nodes import walk
from autogen_lint.values.value import Function

MAX_FUNCTIONS = 8


def texts_in(function: Function) -> list[str]:
    """Literals first as written, without duplicates; docstrings do not count."""
    if not isinstance(function, Closure) or function.scope is None:
        return []
    return list(dict.fromkeys(_texts(function, set())))


def _texts(closure: Closure, seen: set[object]) -> Iterator[str]:
    if closure.node in seen or len(seen) >= MAX_FUNCTIONS or closure.scope is None:
        return
    seen.add(closure.node)
    run = Run({}, frozenset(), run_function)
    run.frames.append(Frame(closure.scope))
    if closure.bound is not None:
        first = [*closure.node.args.posonlyargs, *closure.node.args.args][:1]
        run.frame.names.update({one.arg: state_of(closure.bound) for one in first})
    run.frame.names.update(_defaults(run, closure))
    body = [closure.node.body] if isinstance(closure.node, ast.Lambda) else closure.node.body
    defaults = [*closure.node.args.defaults, *(one for one in closure.node.args.kw_defaults if one is not None)]
    for statement in (*body, *defaults):
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue
        for node in walk(statement):
            if isinstance(node, (ast.Constant, ast.Name, ast.Attribute, ast.JoinedStr, ast.BinOp)):
                yield from _of_value(_value(run, node), seen)


def _defaults(run: Run, closure: Closure) -> Iterator[tuple[str, object]]:
    """What parameters hold where they are not given."""
    for parameter in closure.parameters:
        if parameter.default is not None:
            with suppress(Undecided):
                yield parameter.name, run.concrete(parameter.default)


def _value(run: Run, node: ast.expr) -> object:
    try:
        return evaluate(run, node)
    except (Undecided, Raised, RecursionError):
        return None


def _of_value(value: object, seen: set[object]) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple, set)):
        for item in value:
            yield from _of_value(item, seen)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _of_value(item, seen)
    elif isinstance(value, Closure):
        yield from _texts(value, seen)
