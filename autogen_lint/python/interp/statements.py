"""Statements: what each does to the names and objects of a run."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from autogen_lint.python.events import Attempt, Guard, Return
from autogen_lint.python.interp.branches import join_names, narrow, run_branches
from autogen_lint.python.interp.classes import define_class
from autogen_lint.python.interp.filters import Passed, forget, select
from autogen_lint.python.interp.functions import define_function
from autogen_lint.python.interp.heap import Cell, join_states
from autogen_lint.python.interp.imports import run_import, run_import_from
from autogen_lint.python.interp.loops import run_for, run_while
from autogen_lint.python.interp.machine import Flow, Machine, Table, Way
from autogen_lint.python.interp.shapes import grows, note_attempt
from autogen_lint.python.interp.stores import assign, augment, counted, delete, note_growth, targeted
from autogen_lint.python.interp.truth import truth
from autogen_lint.python.nodes import walk
from autogen_lint.values.value import Known, Sequence, Unknown, Value


def _expression(machine: Machine, node: ast.Expr) -> Flow:
    outer = machine.discarded
    machine.discarded = node.value.value if isinstance(node.value, ast.Await) else node.value
    machine.evaluate(node.value)
    machine.discarded = outer
    return Flow.NEXT


def _assign(machine: Machine, node: ast.Assign) -> Flow:
    value = targeted(machine, node.targets[0], node.value)
    for name in grows(node):
        note_growth(machine, name, value, node)
    if machine.repeating and _reads_itself(node):
        value = counted(machine, value)
    for target in node.targets:
        assign(machine, target, value)
    return Flow.NEXT


def _reads_itself(node: ast.Assign) -> bool:
    """``x = x + 1``: the new value is computed from the old one."""
    names = {target.id for target in node.targets if isinstance(target, ast.Name)}
    return isinstance(node.value, ast.BinOp) and any(
        isinstance(part, ast.Name) and part.id in names for part in walk(node.value)
    )


def _annotated(machine: Machine, node: ast.AnnAssign) -> Flow:
    if node.value is not None:
        assign(machine, node.target, targeted(machine, node.target, node.value))
    return Flow.NEXT


def _augmented(machine: Machine, node: ast.AugAssign) -> Flow:
    augment(machine, node)
    return Flow.NEXT


def _delete(machine: Machine, node: ast.Delete) -> Flow:
    for target in node.targets:
        delete(machine, target)
    return Flow.NEXT


def _return(machine: Machine, node: ast.Return) -> Flow:
    outer, machine.target = machine.target, "return"
    value = machine.evaluate(node.value) if node.value is not None else Known(machine.origin(node), None)
    machine.target = outer
    machine.active.returns.append(value)
    if len(machine.stack) == 1:
        place = machine.origin(node.value or node)
        machine.trace.returns.append(Return(machine.heap.freeze(value), place, tuple(machine.stack)))
    machine.active.exits.append(machine.heap.written(machine.active.depth))
    return Flow.RETURN


def _raise(machine: Machine, node: ast.Raise) -> Flow:
    if node.exc is not None:
        machine.evaluate(node.exc)
    return Flow.RAISE


def _if(machine: Machine, node: ast.If) -> Flow:
    test = machine.evaluate(node.test)
    outcome = truth(test)
    taken = node.body if outcome else node.orelse
    if outcome is not None and not _refuses(taken):
        return machine.run_block(taken)
    ends: list[Flow] = []
    passed: list[Passed] = []
    flow = run_branches(
        machine, [partial(_narrowed, machine, node, test, side, ends, passed) for side in (True, False)]
    )
    if flow is Flow.NEXT:
        for changed in passed:
            forget(machine, changed)
    if any(end is not Flow.NEXT for end in ends):
        _note_guard(machine, test, raises=Flow.RAISE in ends)
    return flow


def _note_guard(machine: Machine, test: Value, *, raises: bool) -> None:
    machine.trace.guards.append(Guard(machine.heap.freeze(test), raises, tuple(machine.stack)))


def _refuses(body: list[ast.stmt]) -> bool:
    """Whether a branch only says that the program can't go on: what is checked will be mended, so both sides count."""
    return bool(body) and isinstance(body[-1], ast.Raise)


def _narrowed(machine: Machine, node: ast.If, test: Value, side: bool, ends: list[Flow], passed: list[Passed]) -> Flow:
    narrow(machine, node.test, side)
    passed.append(select(machine, node.test, test, side))
    flow = machine.run_block(node.body if side else node.orelse)
    ends.append(flow)
    return flow


def _with(machine: Machine, node: ast.With | ast.AsyncWith) -> Flow:
    depth = len(machine.bounds)
    for item in node.items:
        context = targeted(machine, item.optional_vars, item.context_expr) if item.optional_vars else None
        context = context if context is not None else machine.evaluate(item.context_expr)
        machine.bounds.append(machine.heap.freeze(context))
        machine.trace.contexts.append((machine.bounds[-1], machine.origin(item.context_expr)))
        if item.optional_vars is not None:
            assign(machine, item.optional_vars, _entered(context))
    try:
        return machine.run_block(node.body)
    finally:
        del machine.bounds[depth:]


def _entered(context: Value) -> Value:
    """What ``with ... as x`` binds: what a generator yields, else the context manager itself."""
    if isinstance(context, Sequence) and context.kind == "generator" and context.rest is not None:
        return context.rest
    return context


def _try(machine: Machine, node: ast.Try) -> Flow:
    attempt = note_attempt(machine, node)
    begun = _Begun(dict(machine.scope.names))
    branches: list[Callable[[], Flow]] = [lambda: _tried(machine, node, attempt, begun)]
    branches += [partial(_handled, machine, node, handler, begun) for handler in node.handlers]
    flow = run_branches(machine, branches) if node.handlers else _tried(machine, node, attempt, begun)
    final = machine.run_block(node.finalbody)
    return flow if final is Flow.NEXT else final


@dataclass(slots=True)
class _Begun:
    """What the body of a ``try`` may have done when it broke off."""

    names: dict[str, Value]
    states: dict[Cell, Value] = field(default_factory=dict)

    def note(self, machine: Machine) -> None:
        """Take in what was done after one more statement."""
        self.names = join_names([self.names, machine.scope.names])
        for cell, state in machine.heap.written().items():
            known = self.states.get(cell)
            self.states[cell] = state if known is None or known is state else join_states([known, state])


def _tried(machine: Machine, node: ast.Try, attempt: Attempt, begun: _Begun) -> Flow:
    machine.around.append(attempt)
    try:
        flow = _body_of_try(machine, node, begun)
    finally:
        machine.around.pop()
    return machine.run_block(node.orelse) if flow is Flow.NEXT else flow


def _body_of_try(machine: Machine, node: ast.Try, begun: _Begun) -> Flow:
    for statement in node.body:
        flow = machine.run_block([statement])
        begun.note(machine)
        if flow is not Flow.NEXT:
            return flow
    return Flow.NEXT


def _handled(machine: Machine, node: ast.Try, handler: ast.ExceptHandler, begun: _Begun) -> Flow:
    """A handler starts from anything between nothing and all of what the body does."""
    if _is_import_guard(node, handler):
        return Flow.RAISE
    machine.scope.names = dict(begun.names)
    for cell, state in begun.states.items():
        machine.heap.write(cell, join_states([cell.state, state]))
    if handler.name:
        machine.scope.bind(handler.name, Unknown(machine.origin(handler), "exception"))
    return machine.run_block(handler.body)


def _is_import_guard(node: ast.Try, handler: ast.ExceptHandler) -> bool:
    """``try: import x / except ImportError: ...``: the import is taken to work."""
    caught = handler.type
    names = [caught] if not isinstance(caught, ast.Tuple) else caught.elts
    imports = all(isinstance(one, (ast.Import, ast.ImportFrom)) for one in node.body[:1])
    return imports and any(isinstance(n, ast.Name) and n.id in {"ImportError", "ModuleNotFoundError"} for n in names)


def _match(machine: Machine, node: ast.Match) -> Flow:
    machine.evaluate(node.subject)
    branches: list[Callable[[], Flow]] = [partial(_case, machine, case) for case in node.cases]
    last = node.cases[-1].pattern
    if not (isinstance(last, ast.MatchAs) and last.pattern is None):
        branches.append(lambda: Flow.NEXT)
    return run_branches(machine, branches)


def _case(machine: Machine, case: ast.match_case) -> Flow:
    for part in walk(case.pattern):
        name = getattr(part, "name", None) or getattr(part, "rest", None)
        if isinstance(name, str):
            machine.scope.bind(name, Unknown(machine.origin(part), "pattern"))
    return machine.run_block(case.body)


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
    _note_guard(machine, machine.evaluate(node.test), raises=True)
    narrow(machine, node.test, True)
    return Flow.NEXT


def _break(machine: Machine, node: ast.Break) -> Flow:
    if machine.active.rounds:
        loop = machine.active.rounds[-1]
        loop.left.append(Way(dict(machine.scope.names), machine.heap.written(loop.depth)))
    return Flow.BREAK


def _continue(machine: Machine, node: ast.Continue) -> Flow:
    if machine.active.rounds:
        loop = machine.active.rounds[-1]
        loop.next.append(Way(dict(machine.scope.names), machine.heap.written(loop.round_depth)))
    return Flow.CONTINUE


STATEMENTS: Table[Flow] = Table()
STATEMENTS.register(ast.Expr, _expression)
STATEMENTS.register(ast.Assign, _assign)
STATEMENTS.register(ast.AnnAssign, _annotated)
STATEMENTS.register(ast.AugAssign, _augmented)
STATEMENTS.register(ast.Delete, _delete)
STATEMENTS.register(ast.Return, _return)
STATEMENTS.register(ast.Raise, _raise)
STATEMENTS.register(ast.If, _if)
STATEMENTS.register(ast.With, _with)
STATEMENTS.register(ast.AsyncWith, _with)
STATEMENTS.register(ast.Try, _try)
STATEMENTS.register(ast.Match, _match)
STATEMENTS.register(ast.Global, _global)
STATEMENTS.register(ast.Nonlocal, _nonlocal)
STATEMENTS.register(ast.Assert, _assert)
STATEMENTS.register(ast.Break, _break)
STATEMENTS.register(ast.Continue, _continue)
STATEMENTS.register(ast.For, run_for)
STATEMENTS.register(ast.AsyncFor, run_for)
STATEMENTS.register(ast.While, run_while)
STATEMENTS.register(ast.FunctionDef, define_function)
STATEMENTS.register(ast.AsyncFunctionDef, define_function)
STATEMENTS.register(ast.ClassDef, define_class)
STATEMENTS.register(ast.Import, run_import)
STATEMENTS.register(ast.ImportFrom, run_import_from)
if hasattr(ast, "TryStar"):
    STATEMENTS.register(ast.TryStar, _try)
