"""What decorators make of a function. Those from outside are taken to leave it what it is.

Those of the project are called: they may put the function into a list or register it. A wrapper that gives back what
the function gives stands for the function; one that makes something else of it takes its place.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.objects import Closure
from autogen_lint.python.nodes import walk
from autogen_lint.values.value import Arguments, Call, Value

_WRAPS = "functools.wraps"


def decorated(machine: Machine, closure: Closure, decorators: list[Value], written: Sequence[ast.expr]) -> Closure:
    """The function that a decorated name holds."""
    made = closure
    for decorator, node in zip(reversed(decorators), reversed(written), strict=True):
        wrapped = _wrapped(decorator)
        if wrapped is not None:
            made = wrapped if _gives_back(closure, wrapped) else closure.standing_for(wrapped)
        elif isinstance(decorator, Closure):
            result = machine.call(decorator, Arguments((made,)), node)
            if isinstance(result, Closure) and result.identity != made.identity and not _gives_back(result, made):
                made = result
    return made


def _wrapped(decorator: Value) -> Closure | None:
    """The function of ``@functools.wraps(function)``."""
    if not isinstance(decorator, Call) or decorator.callee != _WRAPS or not decorator.arguments.positional:
        return None
    function = decorator.arguments.positional[0]
    return function if isinstance(function, Closure) else None


def _gives_back(wrapper: Closure, wrapped: Closure) -> bool:
    """Whether a wrapper returns what a call of the function returns, as it is."""
    if isinstance(wrapper.node, ast.Lambda) or wrapper.scope is None:
        return False
    results: dict[str, int] = {}
    for part in walk(wrapper.node):
        for target in _targets(part):
            results[target] = results.get(target, 0) + 1
    kept = {
        part.targets[0].id
        for part in walk(wrapper.node)
        if isinstance(part, ast.Assign)
        and isinstance(part.targets[0], ast.Name)
        and results[part.targets[0].id] == 1
        and _calls(wrapper, part.value, wrapped)
    }
    returned = [part.value for part in walk(wrapper.node) if isinstance(part, ast.Return) and part.value is not None]
    return any(_calls(wrapper, one, wrapped) or (isinstance(one, ast.Name) and one.id in kept) for one in returned)


def _targets(part: ast.AST) -> list[str]:
    return [part.id] if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store) else []


def _calls(wrapper: Closure, expression: ast.expr, wrapped: Closure) -> bool:
    value = expression.value if isinstance(expression, ast.Await) else expression
    if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Name) or wrapper.scope is None:
        return False
    called = wrapper.scope.lookup(value.func.id)
    return isinstance(called, Closure) and called.identity == wrapped.identity
