"""Tests that let some items of a list through: ``if "ERROR" in line``."""

from __future__ import annotations

import ast

from autogen_lint.python.interp.heap import Cell
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.slices import that_pass
from autogen_lint.python.nodes import walk
from autogen_lint.values.value import Value, alternatives

Passed = dict[str, tuple[Value, Value]]
"""Names of items: what each held before a test, and after it."""
_CHOOSING = (ast.In, ast.Eq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_NOT_CHOOSING = (ast.NotIn, ast.NotEq)
_MATCHES = frozenset({"startswith", "endswith", "search", "match", "fullmatch", "fnmatch", "any"})


def select(machine: Machine, test: ast.expr, value: Value, outcome: bool) -> Passed:
    """Note of the items that a test asks about that they passed it."""
    if not _chooses(test, outcome):
        return {}
    changed: Passed = {}
    frozen: Value | None = None
    for name in {part.id for part in walk(test) if isinstance(part, ast.Name)}:
        old = machine.scope.names.get(name)
        if old is None or any(isinstance(option, Cell) for option in alternatives(old)):
            continue
        frozen = frozen or machine.heap.freeze(value)
        new = that_pass(machine, old, frozen)
        if new is not old:
            machine.scope.names[name] = new
            changed[name] = (old, new)
    return changed


def forget(machine: Machine, changed: Passed) -> None:
    """After an ``if`` that both ways lead on from, an item is any of the list again."""
    for name, (old, new) in changed.items():
        now = machine.scope.names.get(name)
        if now is None:
            continue
        options = {id(option) for option in alternatives(now)}
        before, passed = ({id(option) for option in alternatives(one)} for one in (old, new))
        if options & before and options & passed and options <= before | passed:
            machine.scope.names[name] = old


def _chooses(test: ast.expr, outcome: bool) -> bool:
    """Whether few may pass: not where only the empty ones, or one kind, are left out."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return _chooses(test.operand, not outcome)
    if isinstance(test, ast.BoolOp):
        every = isinstance(test.op, ast.And) is outcome
        return (any if every else all)(_chooses(part, outcome) for part in test.values)
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        sides = (test.left, test.comparators[0])
        if any(_is_size(side) or _is_nothing(side) for side in sides):
            return False
        return isinstance(test.ops[0], _CHOOSING if outcome else _NOT_CHOOSING)
    if isinstance(test, ast.Call) and outcome:
        called = test.func.attr if isinstance(test.func, ast.Attribute) else getattr(test.func, "id", "")
        return called in _MATCHES
    return False


def _is_size(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len"


def _is_nothing(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value
