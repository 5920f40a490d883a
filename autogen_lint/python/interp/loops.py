"""Loops: unrolled over known items, else run once for all that may come."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial

from autogen_lint.python.events import Consumption, Exit
from autogen_lint.python.interp.branches import narrow, run_branches
from autogen_lint.python.interp.items import iterate
from autogen_lint.python.interp.machine import Flow, Machine
from autogen_lint.python.interp.shapes import loop_of, rounds_of
from autogen_lint.python.interp.stores import assign
from autogen_lint.python.interp.truth import truth
from autogen_lint.python.nodes import children, walk
from autogen_lint.values.value import Known, Operation, Value, union


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
    machine.around.append(loop_of(machine, node, iterable, rounds_of(items, rest)))
    machine.broken = outer
    if len(items) > machine.limits.unroll:
        items, rest = [], union(machine.origin(node.iter), [*items[:4], *([rest] if rest is not None else [])])
    try:
        for item in items:
            assign(machine, node.target, item)
            flow = machine.run_block(node.body)
            if flow in {Flow.RETURN, Flow.RAISE}:
                return flow
        if rest is not None:
            _maybe(machine, node, rest)
    finally:
        machine.loops.pop()
        machine.around.pop()
    return machine.run_block(node.orelse)


def _maybe(machine: Machine, node: ast.For | ast.AsyncFor, item: Value) -> None:
    """Run the body for an item that stands for any number, none included.

    What the body does to the item itself it does to each, so that is kept as certain.
    """
    before = dict(machine.scope.names)
    assign(machine, node.target, item)
    with machine.maybe():
        machine.run_block(node.body)
    for name, value in before.items():
        now = machine.scope.names.get(name)
        if now is not None and now is not value:
            machine.scope.names[name] = union(value.origin, [value, now])


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
    place = machine.origin(node.iter)
    value = machine.heap.freeze(iterable)
    raises = any(isinstance(part, ast.Raise) for part in _own_parts(node.body))
    stack, bounds = tuple(machine.stack), tuple(machine.bounds)
    machine.trace.consumptions.append(Consumption(value, place, tuple(exits), raises, stack, bounds))


def _note_exits(machine: Machine, body: list[ast.stmt], names: frozenset[str], exits: list[Exit]) -> None:
    """The exits of a block, with the names in the tests that lead to them; after ``if x: continue`` it is ``x``."""
    for part in body:
        if isinstance(part, (ast.Break, ast.Return)):
            exits.append(Exit(machine.origin(part), names))
        elif isinstance(part, (ast.For, ast.AsyncFor, ast.While)):
            exits += [Exit(machine.origin(r), names) for r in _own_parts([part]) if isinstance(r, ast.Return)]
        elif isinstance(part, ast.If):
            tested = names | _names(part.test)
            _note_exits(machine, part.body, tested, exits)
            _note_exits(machine, part.orelse, tested, exits)
            names = tested if isinstance(part.body[-1], _LEAVES) else names
        elif isinstance(part, ast.Match):
            for case in part.cases:
                _note_exits(machine, case.body, names | _names(part.subject) | _names(case.pattern), exits)
        elif not isinstance(part, _FUNCTIONS):
            for block in ("body", "orelse", "finalbody"):
                _note_exits(machine, getattr(part, block, None) or [], names, exits)
            for handler in getattr(part, "handlers", ()):
                _note_exits(machine, handler.body, names, exits)


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


def _names(test: ast.AST) -> frozenset[str]:
    parts = walk(test)
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    texts = {part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}
    return frozenset(names | texts | {part.attr for part in parts if isinstance(part, ast.Attribute)})


def run_while(machine: Machine, node: ast.While) -> Flow:
    """``while test``: the body is run once, as a branch unless the test is certainly true."""
    machine.loops.append("while")
    test = machine.evaluate(node.test)
    machine.around.append(loop_of(machine, node, test, None))
    try:
        outcome = truth(test)
        if outcome is False:
            return machine.run_block(node.orelse)
        if outcome:
            flow = machine.run_block(node.body)
            return flow if flow is Flow.RETURN else Flow.NEXT
        run_branches(machine, [partial(_body, machine, node), lambda: Flow.NEXT])
    finally:
        machine.loops.pop()
        machine.around.pop()
    return machine.run_block(node.orelse)


def _body(machine: Machine, node: ast.While) -> Flow:
    narrow(machine, node.test, True)
    return machine.run_block(node.body)
