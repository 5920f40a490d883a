"""Comprehensions: item by item over what is known."""

from __future__ import annotations

import ast
from collections.abc import Callable

from autogen_lint.python.interp.filters import select
from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.interp.items import iterate
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.shapes import comprehension_loop
from autogen_lint.python.interp.stores import assign
from autogen_lint.python.interp.truth import truth
from autogen_lint.values.value import Entry, Known, Mapping, Sequence, Unknown, Value, union

_MAX_ITEMS = 64


def comprehension(machine: Machine, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> Value:
    """The sequence of a comprehension; what is not certainly in it goes into its rest."""
    certain: list[Value] = []
    possible: list[Value] = []

    def collect(sure: bool) -> None:
        (certain if sure and not possible else possible).append(machine.evaluate(node.elt))

    grown = _run(machine, node.generators, collect)
    origin = machine.origin(node)
    kind = "set" if isinstance(node, ast.SetComp) else "list"
    rest = union(origin, possible) if possible else None
    return machine.heap.new(Sequence(origin, tuple(certain), rest, kind, grown))


def dict_comprehension(machine: Machine, node: ast.DictComp) -> Value:
    """The mapping of a comprehension."""
    origin = machine.origin(node)
    entries: dict[str, Entry] = {}
    rest: list[Value] = []
    stored: list[Value] = []

    def collect(sure: bool) -> None:
        key, value = machine.evaluate(node.key), machine.evaluate(node.value)
        if sure and isinstance(key, Known):
            name = key.value if isinstance(key.value, str) else repr(key.value)
            entries[name] = Entry(name, value, origin)
        else:
            rest.append(Unknown(origin, "computed-key"))
            stored.append(value)

    _run(machine, node.generators, collect)
    held = union(origin, stored) if stored else None
    return machine.heap.new(Mapping(origin, entries, rest[0] if rest else None, stored=held))


def _run(machine: Machine, generators: list[ast.comprehension], collect: Callable[[bool], None]) -> bool:
    """Whether more items may come than were seen."""
    outer = machine.scope
    machine.scope = machine.new_scope("inner", outer.module, outer)
    machine.loops.append("for")
    try:
        return _generate(machine, generators, collect, True)
    finally:
        machine.loops.pop()
        machine.scope = outer


def _generate(
    machine: Machine, generators: list[ast.comprehension], collect: Callable[[bool], None], sure: bool
) -> bool:
    if not generators:
        collect(sure)
        return False
    head, *tail = generators
    iterable = machine.evaluate(head.iter)
    items, rest = iterate(machine, iterable, head.iter)
    if len(items) > _MAX_ITEMS:
        items, rest = [], union(machine.origin(head.iter), items[:4])
    state = state_of(iterable)
    grown = isinstance(state, Sequence) and state.grown
    machine.around.append(comprehension_loop(machine, head, iterable))
    try:
        for item, certain in [*((item, sure) for item in items), *([(rest, False)] if rest is not None else [])]:
            assign(machine, head.target, item)
            tests = [machine.evaluate(test) for test in head.ifs]
            outcomes = [truth(test) for test in tests]
            if False not in outcomes:
                for written, test, outcome in zip(head.ifs, tests, outcomes, strict=True):
                    if outcome is None:
                        select(machine, written, test, True)
                grown = _generate(machine, tail, collect, certain and None not in outcomes) or grown
    finally:
        machine.around.pop()
    return grown
