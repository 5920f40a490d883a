"""The shape of loops and ``try`` statements: what their bodies do, told from the text alone, once for each."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from autogen_lint.python.events import Attempt, Exit, Handler, Loop
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.nodes import children, walk
from autogen_lint.values.value import Attribute, Call, Operation, Value, alternatives, number

LoopNode: TypeAlias = "ast.For | ast.AsyncFor | ast.While"
_INNER = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_EXITS: dict[type[ast.AST], str] = {ast.Break: "break", ast.Return: "return", ast.Raise: "raise"}
_KEEPING = frozenset({"str", "format", "join", "strip", "dumps", "repr", "list", "dict"})
"""Functions and methods whose results hold all of their arguments, as do objects made of them."""


def note_attempt(machine: Machine, node: ast.Try) -> Attempt:
    """The ``try`` that is about to be run, noted in the trace."""
    handlers = tuple(_handler(machine, handler) for handler in node.handlers)
    first, last = machine.origin(node.body[0]), machine.origin(node.body[-1])
    attempt = Attempt(machine.origin(node), handlers, first, last, len(machine.stack), tuple(machine.stack))
    machine.trace.attempts.append(attempt)
    return attempt


def _handler(machine: Machine, node: ast.ExceptHandler) -> Handler:
    noted = len(machine.trace.unknowns)
    kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type] if node.type is not None else []
    caught = tuple(option for kind in kinds for option in alternatives(machine.evaluate(kind)))
    del machine.trace.unknowns[noted:]
    does, exits, calls, reads = _body(node)
    return Handler(machine.origin(node.type or node), caught, does, exits, calls, reads)


@lru_cache(maxsize=1024)
def _body(node: ast.ExceptHandler) -> tuple[tuple[str, ...], frozenset[str], frozenset[str], bool]:
    parts = list(_own(node.body))
    exits = {kind for part in parts for cls, kind in _EXITS.items() if isinstance(part, cls)}
    reads = any(isinstance(part, ast.Name) and part.id == node.name for part in parts)
    return tuple(_word(part) for part in node.body), frozenset(exits), _called(parts), reads


def _word(node: ast.stmt) -> str:
    """What a statement does, in a word."""
    if isinstance(node, ast.Return):
        plain = node.value is None or (isinstance(node.value, ast.Constant) and node.value.value is None)
        return "return" if plain else "return value"
    if isinstance(node, ast.Expr):
        value = node.value.value if isinstance(node.value, ast.Await) else node.value
        if isinstance(value, ast.Call):
            return f"call {dotted(value.func)}"
        return "pass" if isinstance(value, ast.Constant) else "expression"
    return type(node).__name__.lower()


def dotted(node: ast.expr) -> str:
    """``a.b.c`` as written; only the last name where it hangs on something else; empty where there is none."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return f"{owner}.{node.attr}" if owner else node.attr
    return ""


def _own(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """All nodes of a body but those of functions and classes defined in it."""
    todo = list(body)
    while todo:
        part = todo.pop()
        if not isinstance(part, _INNER):
            yield part
            todo += children(part)


def _called(parts: Iterable[ast.AST]) -> frozenset[str]:
    return frozenset(dotted(part.func) for part in parts if isinstance(part, ast.Call)) - {""}


def loop_of(machine: Machine, node: LoopNode, value: Value, rounds: int | None) -> Loop:
    """The loop that is about to be run; `value` is that of its iterable or test."""
    head: ast.expr = node.test if isinstance(node, ast.While) else node.iter
    shape = _loop_shape(node)
    kind = "while" if isinstance(node, ast.While) else "async for" if isinstance(node, ast.AsyncFor) else "for"
    return Loop(
        kind,
        machine.origin(head),
        len(machine.stack),
        rounds,
        isinstance(node, ast.While) and isinstance(head, ast.Constant) and bool(head.value),
        value if isinstance(value, (Call, Attribute, Operation)) else None,
        shape.names,
        shape.counted,
        shape.assigned,
        shape.grown,
        shape.calls,
        tuple(Exit(machine.origin(part), names, kind) for part, names, kind in shape.exits),
        machine.heap.version,
    )


def comprehension_loop(machine: Machine, head: ast.comprehension, value: Value) -> Loop:
    """The loop of one ``for`` of a comprehension."""
    iterable = value if isinstance(value, (Call, Attribute, Operation)) else None
    return Loop("comprehension", machine.origin(head.iter), len(machine.stack), iterable=iterable)


def rounds_of(items: list[Value], rest: Value | None) -> int | None:
    """The certain number of rounds over known items or a ``range``."""
    if rest is None:
        return len(items)
    if items or not (isinstance(rest, Operation) and rest.operator == "range"):
        return None
    bounds = [number(operand) for operand in rest.operands]
    if not all(isinstance(bound, int) for bound in bounds) or not 1 <= len(bounds) <= 3:
        return None
    whole = [int(bound) for bound in bounds if bound is not None]
    return None if len(whole) == 3 and whole[2] == 0 else len(range(*whole))


class _Shape:
    """What the text of a loop says."""

    def __init__(self, node: LoopNode) -> None:
        parts = list(_own(node.body))
        self.names = _names(node.test) if isinstance(node, ast.While) else frozenset()
        self.calls = _called(parts)
        self.counted = frozenset(dotted(p.target) for p in parts if isinstance(p, ast.AugAssign)) - {""}
        self.assigned = frozenset(name for part in parts for name in _targets(part))
        self.grown = _grown(parts)
        self.exits = sorted(_exits(node.body), key=lambda one: (one[0].lineno, one[0].col_offset))


@lru_cache(maxsize=1024)
def _loop_shape(node: LoopNode) -> _Shape:
    return _Shape(node)


def _names(node: ast.AST) -> frozenset[str]:
    names = {part.id for part in walk(node) if isinstance(part, ast.Name)}
    return frozenset(names | {part.attr for part in walk(node) if isinstance(part, ast.Attribute)})


def _targets(part: ast.AST) -> list[str]:
    if isinstance(part, ast.Assign):
        return [name for target in part.targets for name in [dotted(target)] if name]
    if isinstance(part, (ast.AnnAssign, ast.NamedExpr)):
        return [name for name in [dotted(part.target)] if name]
    return []


def _grown(parts: list[ast.AST]) -> dict[str, frozenset[str]]:
    """Names that a round makes longer (``x += y``, ``x = x + y``, ``x = f"{x}..."``) and names made of them.

    Each with those of the former that it is or is made of.
    """
    found = {dotted(part.target) for part in parts if isinstance(part, ast.AugAssign) and isinstance(part.op, ast.Add)}
    found |= {name for part in parts for name in grows(part)}
    grown = {name: frozenset({name}) for name in found if name}
    assignments = [part for part in parts if isinstance(part, ast.Assign)] if grown else []
    for _ in assignments:
        before = dict(grown)
        for part in assignments:
            roots = frozenset().union(*(grown[name] for name in mentioned(part.value) if name in grown))
            for name in _targets(part) if roots else ():
                grown[name] = grown.get(name, frozenset()) | roots
        if grown == before:
            break
    return grown


def grows(part: ast.AST) -> list[str]:
    """The names that an assignment makes longer by what it adds to them."""
    if isinstance(part, ast.Assign) and isinstance(part.value, (ast.BinOp, ast.JoinedStr)):
        return [name for name in _targets(part) if name in mentioned(part.value)]
    return []


def mentioned(node: ast.AST) -> set[str]:
    """The dotted names that an expression holds whole: not those that it cuts or gives to other functions."""
    found: set[str] = set()
    todo = [node]
    while todo:
        part = todo.pop()
        if isinstance(part, (ast.Name, ast.Attribute)):
            found.add(dotted(part))
        elif isinstance(part, ast.Subscript):
            todo += [] if isinstance(part.slice, ast.Slice) else [part.value]
        elif isinstance(part, ast.Call):
            if _keeps(part.func):
                todo += [*part.args, *(keyword.value for keyword in part.keywords)]
                todo += [part.func.value] if isinstance(part.func, ast.Attribute) else []
        else:
            todo += children(part)
    found.discard("")
    return found


def _keeps(function: ast.expr) -> bool:
    name = dotted(function).rpartition(".")[2]
    return name in _KEEPING or name[:1].isupper()


def _exits(body: list[ast.stmt]) -> list[tuple[ast.stmt, frozenset[str], str]]:
    """The ways out of a loop: a ``break`` of an inner loop is none."""
    found: list[tuple[ast.stmt, frozenset[str], str]] = []
    todo: list[tuple[ast.stmt, frozenset[str], bool]] = [(part, frozenset(), False) for part in body]
    while todo:
        part, names, inner = todo.pop()
        kind = _EXITS.get(type(part))
        if kind is not None:
            if not (inner and kind == "break"):
                found.append((part, names, kind))
        elif not isinstance(part, _INNER):
            held = _held(part)
            inside = names | _names(part.test) if held and isinstance(part, (ast.If, ast.While)) else names
            todo += [(child, inside, inner or isinstance(part, _LOOPS)) for child in held]
    return found


def _held(part: ast.stmt) -> list[ast.stmt]:
    """The statements in a statement."""
    blocks: list[list[ast.stmt]] = [getattr(part, name, []) for name in ("body", "orelse", "finalbody")]
    blocks += [one.body for one in (*getattr(part, "handlers", ()), *getattr(part, "cases", ()))]
    return [child for block in blocks for child in block]


def carried(machine: Machine, node: ast.AST) -> frozenset[str]:
    """The names in a call's arguments that a loop of the same function makes longer in each round, by their origin."""
    if not machine.around:
        return frozenset()
    depth = len(machine.stack)
    grown = [one.grown for one in machine.around if isinstance(one, Loop) and one.depth == depth and one.grown]
    if not grown or not isinstance(node, ast.Call):
        return frozenset()
    names = _argument_names(node)
    return frozenset().union(*(roots for one in grown for name, roots in one.items() if name in names))


@lru_cache(maxsize=1024)
def _argument_names(node: ast.Call) -> frozenset[str]:
    arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
    return frozenset(name for argument in arguments for name in mentioned(argument))
