"""Statements: what each does to the names and objects of a run."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial

from autogen_lint.python.interp.branches import Flow, narrow, run_branches
from autogen_lint.python.interp.classes import define_class
from autogen_lint.python.interp.expressions import evaluate
from autogen_lint.python.interp.functions import define_function
from autogen_lint.python.interp.imports import run_import, run_import_from
from autogen_lint.python.interp.loops import run_for, run_while
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.stores import assign, augment, delete
from autogen_lint.python.interp.truth import truth
from autogen_lint.values.value import Unknown, Value


def run_block(machine: Machine, body: list[ast.stmt]) -> Flow:
    """Run statements in order until one leaves the block or the budget is spent."""
    for statement in body:
        if machine.exhausted:
            return Flow.NEXT
        try:
            flow = run_statement(machine, statement)
        except RecursionError:
            machine.unknown(statement, "too-deep")
            flow = Flow.NEXT
        if flow is not Flow.NEXT:
            return flow
    return Flow.NEXT


def run_statement(machine: Machine, statement: ast.stmt) -> Flow:
    run = _RUN.get(type(statement))
    return run(machine, statement) if run is not None else Flow.NEXT


def _expression(machine: Machine, node: ast.Expr) -> Flow:
    evaluate(machine, node.value)
    return Flow.NEXT


def _assign(machine: Machine, node: ast.Assign) -> Flow:
    value = _targeted(machine, node.targets[0], node.value)
    for target in node.targets:
        assign(machine, target, value)
    return Flow.NEXT


def _annotated(machine: Machine, node: ast.AnnAssign) -> Flow:
    if node.value is not None:
        assign(machine, node.target, _targeted(machine, node.target, node.value))
    return Flow.NEXT


def _targeted(machine: Machine, target: ast.expr, value: ast.expr) -> Value:
    outer = machine.target
    machine.target = ast.unparse(target) if isinstance(target, (ast.Name, ast.Attribute)) else None
    try:
        return evaluate(machine, value)
    finally:
        machine.target = outer


def _augmented(machine: Machine, node: ast.AugAssign) -> Flow:
    augment(machine, node)
    return Flow.NEXT


def _delete(machine: Machine, node: ast.Delete) -> Flow:
    for target in node.targets:
        delete(machine, target)
    return Flow.NEXT


def _return(machine: Machine, node: ast.Return) -> Flow:
    if node.value is not None:
        machine.active.returns.append(evaluate(machine, node.value))
    return Flow.RETURN


def _raise(machine: Machine, node: ast.Raise) -> Flow:
    if node.exc is not None:
        evaluate(machine, node.exc)
    return Flow.RAISE


def _if(machine: Machine, node: ast.If) -> Flow:
    outcome = truth(evaluate(machine, node.test))
    if outcome is not None:
        return run_block(machine, node.body if outcome else node.orelse)
    return run_branches(machine, [partial(_narrowed, machine, node, side) for side in (True, False)])


def _narrowed(machine: Machine, node: ast.If, side: bool) -> Flow:
    narrow(machine, node.test, side)
    return run_block(machine, node.body if side else node.orelse)


def _with(machine: Machine, node: ast.With | ast.AsyncWith) -> Flow:
    depth = len(machine.bounds)
    for item in node.items:
        context = _targeted(machine, item.optional_vars, item.context_expr) if item.optional_vars else None
        context = context if context is not None else evaluate(machine, item.context_expr)
        machine.bounds.append(machine.heap.freeze(context))
        if item.optional_vars is not None:
            assign(machine, item.optional_vars, _entered(context))
    try:
        return run_block(machine, node.body)
    finally:
        del machine.bounds[depth:]


def _entered(context: Value) -> Value:
    """What ``with ... as x`` binds: what a generator yields, else the context manager itself."""
    from autogen_lint.values.value import Sequence

    if isinstance(context, Sequence) and context.kind == "generator" and context.rest is not None:
        return context.rest
    return context


def _try(machine: Machine, node: ast.Try) -> Flow:
    branches: list[Callable[[], Flow]] = [lambda: _tried(machine, node)]
    branches += [partial(_handled, machine, node, handler) for handler in node.handlers]
    flow = run_branches(machine, branches) if node.handlers else _tried(machine, node)
    final = run_block(machine, node.finalbody)
    return flow if final is Flow.NEXT else final


def _tried(machine: Machine, node: ast.Try) -> Flow:
    flow = run_block(machine, node.body)
    return run_block(machine, node.orelse) if flow is Flow.NEXT else flow


def _handled(machine: Machine, node: ast.Try, handler: ast.ExceptHandler) -> Flow:
    """A handler starts from what the body may have bound when it broke off: names of the body are kept if new."""
    if _is_import_guard(node, handler):
        return Flow.RAISE
    if handler.name:
        machine.scope.bind(handler.name, Unknown(machine.origin(handler), "exception"))
    return run_block(machine, handler.body)


def _is_import_guard(node: ast.Try, handler: ast.ExceptHandler) -> bool:
    """``try: import x / except ImportError: ...``: the import is taken to work."""
    caught = handler.type
    names = [caught] if not isinstance(caught, ast.Tuple) else caught.elts
    imports = all(isinstance(one, (ast.Import, ast.ImportFrom)) for one in node.body[:1])
    return imports and any(isinstance(n, ast.Name) and n.id in {"ImportError", "ModuleNotFoundError"} for n in names)


def _match(machine: Machine, node: ast.Match) -> Flow:
    evaluate(machine, node.subject)
    branches: list[Callable[[], Flow]] = [partial(_case, machine, case) for case in node.cases]
    last = node.cases[-1].pattern
    if not (isinstance(last, ast.MatchAs) and last.pattern is None):
        branches.append(lambda: Flow.NEXT)
    return run_branches(machine, branches)


def _case(machine: Machine, case: ast.match_case) -> Flow:
    for part in ast.walk(case.pattern):
        name = getattr(part, "name", None) or getattr(part, "rest", None)
        if isinstance(name, str):
            machine.scope.bind(name, Unknown(machine.origin(part), "pattern"))
    return run_block(machine, case.body)


def _global(machine: Machine, node: ast.Global) -> Flow:
    for name in node.names:
        machine.scope.outer[name] = machine.scope.root
    return Flow.NEXT


def _nonlocal(machine: Machine, node: ast.Nonlocal) -> Flow:
    for name in node.names:
        scope = machine.scope.parent
        while scope is not None and name not in scope.names:
            scope = scope.parent
        if scope is not None:
            machine.scope.outer[name] = scope
    return Flow.NEXT


def _assert(machine: Machine, node: ast.Assert) -> Flow:
    evaluate(machine, node.test)
    narrow(machine, node.test, True)
    return Flow.NEXT


def _leave_loop(machine: Machine, node: ast.stmt) -> Flow:
    return Flow.LOOP


_RUN: dict[type[ast.stmt], Callable[[Machine, ast.stmt], Flow]] = {
    ast.Expr: _expression,
    ast.Assign: _assign,
    ast.AnnAssign: _annotated,
    ast.AugAssign: _augmented,
    ast.Delete: _delete,
    ast.Return: _return,
    ast.Raise: _raise,
    ast.If: _if,
    ast.With: _with,
    ast.AsyncWith: _with,
    ast.Try: _try,
    ast.Match: _match,
    ast.Global: _global,
    ast.Nonlocal: _nonlocal,
    ast.Assert: _assert,
    ast.Break: _leave_loop,
    ast.Continue: _leave_loop,
    ast.For: run_for,
    ast.AsyncFor: run_for,
    ast.While: run_while,
    ast.FunctionDef: define_function,
    ast.AsyncFunctionDef: define_function,
    ast.ClassDef: define_class,
    ast.Import: run_import,
    ast.ImportFrom: run_import_from,
}  # type: ignore[dict-item]
if hasattr(ast, "TryStar"):
    _RUN[ast.TryStar] = _try  # type: ignore[assignment]
