"""Walking syntax trees: `ast.walk` and `ast.iter_child_nodes` in half the time, without contexts and operators."""

from __future__ import annotations

import ast

_NO_NODES = frozenset({
    "arg", "asname", "attr", "conversion", "ctx", "id", "is_async", "kind", "level", "module", "n", "op", "ops", "rest",
    "s", "simple", "type_comment", "type_ignores",
})  # fmt: skip
"""Fields that hold names, flags, contexts or operators in all nodes that have them."""
_known: dict[type[ast.AST], tuple[str, ...]] = {}


def children(node: ast.AST) -> list[ast.AST]:
    """The direct children of a node, in the order of its fields."""
    found: list[ast.AST] = []
    kind = node.__class__
    for field in _known[kind] if kind in _known else _fields(kind):
        value = getattr(node, field, None)
        if value.__class__ is list:
            found += [item for item in value if isinstance(item, ast.AST)]
        elif isinstance(value, ast.AST):
            found.append(value)
    return found


def walk(node: ast.AST) -> list[ast.AST]:
    """A node and all below it, level by level."""
    found = [node]
    for one in found:  # grows while it is read
        kind = one.__class__
        for field in _known[kind] if kind in _known else _fields(kind):
            value = getattr(one, field, None)
            if value.__class__ is list:
                found += [item for item in value if isinstance(item, ast.AST)]
            elif isinstance(value, ast.AST):
                found.append(value)
    return found


def _fields(kind: type[ast.AST]) -> tuple[str, ...]:
    fields = tuple(field for field in kind._fields if field not in _NO_NODES)
    _known[kind] = fields
    return fields
