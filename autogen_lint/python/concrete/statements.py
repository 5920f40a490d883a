"""Statements and functions of a concrete run."""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Mapping
from enum import Enum

from autogen_lint.python.concrete.expressions import bind, evaluate, items_of
from autogen_lint.python.concrete.outcome import Outcome, Raised, Undecided
from autogen_lint.python.concrete.run import MAX_DEPTH, Frame, Outside, Run
from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.interp.objects import Closure
from autogen_lint.values.value import Function, Instance

_CATCH_ALL = frozenset({"Exception", "BaseException"})


class _End(Enum):
    NEXT = "next"
    BREAK = "break"
    CONTINUE = "continue"


class _Return(Exception):  # noqa: N818 - no error
    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value


def run_on(
    function: Function,
    arguments: list[object],
    known: Mapping[str, Callable[..., object]] | None = None,
    mended: frozenset[Hashable] = frozenset(),
) -> Outcome:
    """Call a project function with Python objects and say what came of it.

    `known` are functions of other packages that may be called, by qualified name. At the places in `mended` (keys of
    origins) a read item that is None counts as an empty text.
    """
    run = Run(known or {}, mended, run_function)
    if not isinstance(function, Closure):
        return run.outcome
    try:
        run.outcome.value = run_function(run, function, arguments, {})
        run.outcome.decided = not isinstance(run.outcome.value, (Outside, Instance, Closure))
    except Undecided:
        pass
    except RecursionError:
        pass
    except Raised as raised:
        run.outcome.error, run.outcome.decided = raised.name, True
    return run.outcome


def run_function(run: Run, closure: Closure, given: list[object], named: dict[str, object]) -> object:
    """The result of a call of a project function.

    Raises:
        Undecided: something unknown decides.
        Raised: the function raises.
    """
    if closure.scope is None or len(run.frames) >= MAX_DEPTH or closure.is_async or closure.is_generator:
        raise Undecided
    frame = Frame(closure.scope, _bound(run, closure, given, dict(named)))
    run.frames.append(frame)
    try:
        if isinstance(closure.node, ast.Lambda):
            return evaluate(run, closure.node.body)
        _block(run, closure.node.body)
    except _Return as result:
        return result.value
    finally:
        run.frames.pop()
    return None


def _bound(run: Run, closure: Closure, given: list[object], named: dict[str, object]) -> dict[str, object]:
    names: dict[str, object] = {}
    if closure.bound is not None:
        first = [*closure.node.args.posonlyargs, *closure.node.args.args][:1]
        names.update({one.arg: state_of(closure.bound) for one in first})
    left = list(given)
    for parameter in closure.parameters:
        if parameter.kind == "var_positional":
            names[parameter.name], left = tuple(left), []
        elif parameter.kind == "var_keyword":
            names[parameter.name], named = dict(named), {}
        elif left and parameter.kind != "keyword_only":
            names[parameter.name] = left.pop(0)
        elif parameter.name in named:
            names[parameter.name] = named.pop(parameter.name)
        elif parameter.default is not None:
            names[parameter.name] = run.concrete(parameter.default)
        else:
            raise Raised("TypeError", closure)
    if left or named:
        raise Raised("TypeError", closure)
    return names


def _block(run: Run, body: list[ast.stmt]) -> _End:
    for statement in body:
        run.step()
        end = _statement(run, statement)
        if end is not _End.NEXT:
            return end
    return _End.NEXT


def _statement(run: Run, node: ast.stmt) -> _End:
    if isinstance(node, ast.Return):
        raise _Return(evaluate(run, node.value) if node.value is not None else None)
    if isinstance(node, ast.If):
        return _block(run, node.body if evaluate(run, node.test) else node.orelse)
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        _assign(run, node)
    elif isinstance(node, ast.Expr):
        _expression(run, node.value)
    elif isinstance(node, ast.For):
        return _for(run, node)
    elif isinstance(node, ast.Try):
        return _try(run, node)
    elif isinstance(node, ast.Raise):
        raise Raised(_name_of(node.exc) or "Exception")
    elif isinstance(node, ast.Break):
        return _End.BREAK
    elif isinstance(node, ast.Continue):
        return _End.CONTINUE
    elif isinstance(node, ast.Import):
        run.frame.names.update({one.asname or one.name: Outside(one.name) for one in node.names if "." not in one.name})
    elif not isinstance(node, (ast.Pass, ast.Global, ast.Nonlocal)):
        raise Undecided
    return _End.NEXT


def _assign(run: Run, node: ast.Assign | ast.AnnAssign) -> None:
    if node.value is None:
        return
    value = evaluate(run, node.value)
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        bind(run, target, value)


def _expression(run: Run, node: ast.expr) -> None:
    """A statement for its effects (a log entry, a counter) does not decide what the function returns."""
    try:
        evaluate(run, node)
    except Undecided:
        if run.steps > 1000:
            raise


def _for(run: Run, node: ast.For) -> _End:
    for item in items_of(run, node.iter):
        bind(run, node.target, item)
        if _block(run, node.body) is _End.BREAK:
            return _End.NEXT
    return _block(run, node.orelse)


def _try(run: Run, node: ast.Try) -> _End:
    try:
        end = _block(run, node.body)
        if end is _End.NEXT:
            end = _block(run, node.orelse)
    except Raised as raised:
        handler = next((one for one in node.handlers if _catches(one, raised.name)), None)
        if handler is None:
            _block(run, node.finalbody)
            raise
        end = _block(run, handler.body)
    final = _block(run, node.finalbody)
    return end if final is _End.NEXT else final


def _catches(handler: ast.ExceptHandler, error: str) -> bool:
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {_name_of(kind) for kind in kinds}
    lookup = "LookupError" in names and error in {"KeyError", "IndexError"}
    return lookup or error in names or bool(names & _CATCH_ALL)


def _name_of(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Call):
        node = node.func
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None
