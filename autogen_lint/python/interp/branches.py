"""Running alternatives from one start and joining what they leave."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import cast

from autogen_lint.python.interp.machine import Flow, Machine, Way
from autogen_lint.python.interp.truth import is_none, truth
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Value, alternatives, union

_UNEQUAL = Absent(cast(Origin, None))


def run_branches(machine: Machine, branches: list[Callable[[], Flow]]) -> Flow:
    """Run each branch from the present state; the state afterwards is the join of those that go on."""
    scope = machine.scope
    start = scope.names
    flows: list[Flow] = []
    ends: list[Way] = []
    for branch in branches:
        scope.names = dict(start)
        with machine.heap.journal() as log, machine.maybe():
            flows.append(branch())
        if flows[-1] is Flow.NEXT:
            ends.append(Way(scope.names, log))
    scope.names = start
    if ends:
        continue_from(machine, ends)
        return Flow.NEXT
    order = (Flow.RETURN, Flow.BREAK, Flow.CONTINUE, Flow.RAISE)
    return next(flow for flow in order if flow in flows)


def maybe(machine: Machine, run: Callable[[], object]) -> None:
    """Run something that may or may not happen: what it changes is a branch beside what was."""

    def happens() -> Flow:
        run()
        return Flow.NEXT

    run_branches(machine, [happens, lambda: Flow.NEXT])


def continue_from(machine: Machine, ways: list[Way]) -> None:
    """Go on from what any of several ways left."""
    machine.scope.names = join_names([way.names for way in ways])
    machine.heap.join([way.log for way in ways])


def join_names(ends: list[dict[str, Value]]) -> dict[str, Value]:
    """What each name may hold where several ways meet."""
    if len(ends) == 1:
        return ends[0]
    joined = dict(ends[0])
    others = ends[1:]
    for names in others:
        for name, value in names.items():
            if joined.setdefault(name, value) is not value:
                joined[name] = _UNEQUAL
    for name, value in joined.items():
        if value is _UNEQUAL:
            values = [names[name] for names in ends if name in names]
            joined[name] = union(values[0].origin, values)
    return joined


def narrow(machine: Machine, test: ast.expr, outcome: bool) -> None:
    """Drop those options of the tested name that the outcome of the test rules out."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        narrow(machine, test.operand, not outcome)
    elif isinstance(test, ast.BoolOp):
        if outcome is isinstance(test.op, ast.And):
            for part in test.values:
                narrow(machine, part, outcome)
    elif isinstance(test, ast.Name):
        _keep(machine, test.id, lambda value: truth(value) is not (not outcome))
    elif isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.left, ast.Name):
        _narrow_none(machine, test, test.left.id, outcome)


def _narrow_none(machine: Machine, test: ast.Compare, name: str, outcome: bool) -> None:
    operator, right = test.ops[0], test.comparators[0]
    if not (isinstance(right, ast.Constant) and right.value is None):
        return
    if isinstance(operator, (ast.Is, ast.Eq)):
        wanted = outcome
    elif isinstance(operator, (ast.IsNot, ast.NotEq)):
        wanted = not outcome
    else:
        return
    _keep(machine, name, lambda value: is_none(value) is not (not wanted))


def _keep(machine: Machine, name: str, keep: Callable[[Value], bool]) -> None:
    scope = machine.scope
    value = scope.names.get(name)
    if value is None:
        return
    options = list(alternatives(value))
    kept = [option for option in options if keep(option)]
    if kept and len(kept) < len(options):
        scope.names[name] = union(value.origin, kept)
