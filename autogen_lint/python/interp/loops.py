"""Loops: unrolled over known items, else run once for all that may come."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import partial

from autogen_lint.python.events import Consumption, Exit
from autogen_lint.python.interp.branches import continue_from, join_names, narrow, run_branches
from autogen_lint.python.interp.heap import Cell, join_states, repeated
from autogen_lint.python.interp.items import iterate
from autogen_lint.python.interp.machine import Flow, Machine, Round, Way
from autogen_lint.python.interp.shapes import loop_of, rounds_of
from autogen_lint.python.interp.slices import that_pass
from autogen_lint.python.interp.stores import assign
from autogen_lint.python.interp.truth import truth
from autogen_lint.python.nodes import children, walk
from autogen_lint.values.value import Known, Operation, Unknown, Value, alternatives, union


def run_for(machine: Machine, node: ast.For | ast.AsyncFor) -> Flow:
    """``for target in iterable``."""
    kind = "async for" if isinstance(node, ast.AsyncFor) else "for"
    outer = machine.broken
    machine.loops.append(kind)
    machine.broken = node.iter if isinstance(node, ast.AsyncFor) and leaves_early(node) else None
    iterable = machine.evaluate(node.iter)
    if isinstance(node, ast.AsyncFor):
        note_consumption(machine, node, iterable)
    items, rest = iterate(machine, iterable, node.iter)
    if isinstance(rest, Operation) and rest.operator == "item" and isinstance(node.body[-1], ast.Break):
        rest = Operation(rest.origin, "getitem", (*rest.operands, Known(rest.origin, 0)))  # one round, for one item
    elif rest is not None and _ends_at_a_count(node):
        rest = that_pass(machine, rest, Unknown(machine.origin(node.iter), "counted"))
    machine.around.append(loop_of(machine, node, iterable, rounds_of(items, rest)))
    machine.broken = outer
    if len(items) > machine.limits.unroll:
        items, rest = [], union(machine.origin(node.iter), [*items[:4], *([rest] if rest is not None else [])])
    try:
        return _loop(machine, lambda: _rounds(machine, node, items, rest), node.orelse)
    finally:
        machine.loops.pop()
        machine.around.pop()


_ORDER = (ast.Gt, ast.GtE, ast.Lt, ast.LtE)


def _ends_at_a_count(node: ast.For | ast.AsyncFor) -> bool:
    """``if count >= limit: break``: so many rounds, or until so much was collected."""
    for part in node.body:
        if not isinstance(part, ast.If) or not isinstance(part.body[-1], ast.Break):
            continue
        for test in walk(part.test):
            if isinstance(test, ast.Compare) and isinstance(test.ops[0], _ORDER):
                return True
            if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq):
                limit = test.comparators[0]
                return isinstance(limit, ast.Constant) and isinstance(limit.value, int)
    return False


def _loop(machine: Machine, rounds: Callable[[], Flow], orelse: list[ast.stmt]) -> Flow:
    """Run a loop; behind it meet its end, by way of ``else``, and every ``break``."""
    scope, active = machine.scope, machine.active
    loop = Round(machine.heap.depth)
    active.rounds.append(loop)
    with machine.heap.journal() as log:
        flow = rounds()
        active.rounds.pop()
        if flow is Flow.NEXT:
            flow = machine.run_block(orelse)
    ways = [*loop.left, *([Way(scope.names, log)] if flow is Flow.NEXT else [])]
    if not ways:
        return flow
    continue_from(machine, ways)
    return Flow.NEXT


def _rounds(machine: Machine, node: ast.For | ast.AsyncFor, items: list[Value], rest: Value | None) -> Flow:
    """Run the body for each known item, then for those that may follow."""
    for item in items:
        assign(machine, node.target, item)
        flow = _round(machine, node.body)
        if flow is not Flow.NEXT:
            return flow
    if rest is not None:
        _maybe(machine, node, rest)
    return Flow.NEXT


def _round(machine: Machine, body: list[ast.stmt]) -> Flow:
    """Run a loop's body once: what continues with the next round meets what comes to the end."""
    loop = machine.active.rounds[-1]
    loop.next, loop.round_depth = [], machine.heap.depth
    with machine.heap.journal() as log:
        flow = machine.run_block(body)
    ways = [*loop.next, *([Way(machine.scope.names, log)] if flow is Flow.NEXT else [])]
    if not ways:
        return flow
    continue_from(machine, ways)
    return Flow.NEXT


def _maybe(machine: Machine, node: ast.For | ast.AsyncFor, item: Value) -> None:
    """Run the body for an item that stands for any number, none included.

    What the body does to the item itself it does to each, so that is kept as certain.
    """
    items = [one for one in alternatives(item) if isinstance(one, Cell)]
    states: dict[Cell, Value] = {}

    def body() -> Flow:
        assign(machine, node.target, item)
        flow = _again(machine, node.body)
        states.update({cell: cell.state for cell in items})
        return flow

    run_branches(machine, [body, lambda: Flow.NEXT])
    for cell, state in states.items():
        if state is not cell.state:
            machine.heap.write(cell, state)


def _again(machine: Machine, body: list[ast.stmt]) -> Flow:
    """Run a block for any number of rounds but none: what it adds to a list may be added again.

    Who leaves the loop may have been round before.
    """
    active = machine.active
    loop, returned = active.rounds[-1], len(active.exits)
    machine.repeating += 1
    with machine.heap.journal() as log:
        flow = _round(machine, body)
    machine.repeating -= 1
    before = {cell: cell.state for way in (log, *(w.log for w in loop.left), *active.exits[returned:]) for cell in way}
    for cell, state in log.items():
        machine.heap.write(cell, repeated(before[cell], state))
    if flow is not Flow.NEXT:
        return flow
    for way in loop.left:
        way.names = join_names([way.names, machine.scope.names])
    for left in (*(way.log for way in loop.left), *active.exits[returned:]):
        for cell, state in before.items():
            here = repeated(state, left.get(cell, state))
            left[cell] = join_states([here, cell.state]) if cell in log else here
    return flow


def leaves_early(node: ast.AsyncFor) -> bool:
    """Whether a loop's own body has a break or return."""
    todo: list[ast.AST] = list(node.body)
    while todo:
        part = todo.pop()
        if isinstance(part, (ast.Break, ast.Return)):
            return True
        if not isinstance(part, (ast.For, ast.AsyncFor, ast.While, ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            todo += children(part)
    return False


def note_consumption(machine: Machine, node: ast.AsyncFor, iterable: Value) -> None:
    """Record what an ``async for`` reads, and how its body may leave it."""
    exits: list[Exit] = []
    _note_exits(machine, node.body, frozenset(), exits)
    noted = _tests_by_name(node.body)
    exits = [Exit(one.origin, one.names.union(*(noted.get(name, ()) for name in one.names))) for one in exits]
    place = machine.origin(node.iter)
    value = machine.heap.freeze(iterable)
    raises = any(isinstance(part, ast.Raise) for part in _own_parts(node.body))
    stack, bounds = tuple(machine.stack), tuple(machine.bounds)
    machine.trace.consumptions.append(Consumption(value, place, tuple(exits), raises, stack, bounds))


def _note_exits(machine: Machine, body: list[ast.stmt], names: frozenset[str], exits: list[Exit]) -> None:
    """The exits of a block, with the names that the tests on the way there find to be so.

    What comes after ``if not x: continue`` happens where ``x`` is so; what comes after ``if x: continue``, where not.
    """
    for part in body:
        if isinstance(part, (ast.Break, ast.Return)):
            exits.append(Exit(machine.origin(part), names))
        elif isinstance(part, (ast.For, ast.AsyncFor, ast.While)):
            exits += [Exit(machine.origin(r), names) for r in _own_parts([part]) if isinstance(r, ast.Return)]
        elif isinstance(part, ast.If):
            otherwise = names | _found(part.test, False)
            _note_exits(machine, part.body, names | _found(part.test, True), exits)
            _note_exits(machine, part.orelse, otherwise, exits)
            names = otherwise if isinstance(part.body[-1], _LEAVES) else names
        elif isinstance(part, ast.Match):
            for case in part.cases:
                _note_exits(machine, case.body, names | _names(part.subject) | _names(case.pattern), exits)
        elif not isinstance(part, _FUNCTIONS):
            for block in ("body", "orelse", "finalbody"):
                _note_exits(machine, getattr(part, block, None) or [], names, exits)
            for handler in getattr(part, "handlers", ()):
                _note_exits(machine, handler.body, names, exits)


def _found(test: ast.expr, holds: bool) -> frozenset[str]:
    """The names and texts that are found to be so where a test comes out as `holds`."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return _found(test.operand, not holds)
    if isinstance(test, ast.BoolOp):
        return frozenset().union(*(_found(part, holds) for part in test.values))
    if isinstance(test, ast.Compare):
        nothing = isinstance(test.comparators[-1], ast.Constant) and test.comparators[-1].value is None
        denies = isinstance(test.ops[-1], (ast.NotEq, ast.NotIn, ast.IsNot)) is not nothing
        return _names(test) if denies is not holds else frozenset()
    return _names(test) if holds else frozenset()


_LEAVES = (ast.Continue, ast.Break, ast.Return, ast.Raise)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def _own_parts(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """All nodes of a block but those of functions in it, in their order."""
    for part in body:
        todo: list[ast.AST] = [part]
        while todo:
            one = todo.pop()
            if not isinstance(one, _FUNCTIONS):
                yield one
                todo += reversed(children(one))


def _tests_by_name(body: list[ast.stmt]) -> dict[str, frozenset[str]]:
    """What is tested under a name: ``done = isinstance(message, TaskResult)``."""
    parts = [part for part in _own_parts(body) if isinstance(part, ast.Assign)]
    return {name.id: _names(part.value) for part in parts for name in part.targets if isinstance(name, ast.Name)}


def _names(test: ast.AST) -> frozenset[str]:
    """The names and texts in a test, and those of ``hasattr`` with a point before them."""
    parts = walk(test)
    asked = [part.args[-1] for part in parts if isinstance(part, ast.Call) and part.args and _is_hasattr(part.func)]
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    texts = {part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}
    attributes = {f".{part.value!s}" for part in asked if isinstance(part, ast.Constant)}
    return frozenset(names | texts | attributes | {part.attr for part in parts if isinstance(part, ast.Attribute)})


def _is_hasattr(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id == "hasattr"


def run_while(machine: Machine, node: ast.While) -> Flow:
    """``while test``: the body is run once, as a branch unless the test is certainly true."""
    machine.loops.append("while")
    test = machine.evaluate(node.test)
    machine.around.append(loop_of(machine, node, test, None))
    outcome = truth(test)
    try:
        return _loop(machine, lambda: _while(machine, node, outcome), node.orelse)
    finally:
        machine.loops.pop()
        machine.around.pop()


def _while(machine: Machine, node: ast.While, outcome: bool | None) -> Flow:
    if outcome:
        flow = _again(machine, node.body)
        endless = isinstance(node.test, ast.Constant)  # what is behind is reached by ``break`` alone
        return Flow.RETURN if endless and flow is Flow.NEXT else flow
    if outcome is None:
        run_branches(machine, [partial(_body, machine, node), lambda: Flow.NEXT])
    return Flow.NEXT


def _body(machine: Machine, node: ast.While) -> Flow:
    narrow(machine, node.test, True)
    return _again(machine, node.body)
