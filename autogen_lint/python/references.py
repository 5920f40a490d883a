"""The outside names a module refers to, by its imports: ``import x as y; y.z`` refers to ``x.z``."""

from __future__ import annotations

import ast

from autogen_lint.python.nodes import walk


def references(tree: ast.Module) -> frozenset[str]:
    """Qualified names of all that is imported (anywhere in the module) and of the attributes used of it."""
    found: set[str] = set()
    aliases: dict[str, str] = {}
    nodes = walk(tree)
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                found.add(alias.name)
                aliases[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
            for alias in node.names:
                if alias.name != "*":
                    found.add(f"{node.module}.{alias.name}")
                    aliases[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in nodes:
        if isinstance(node, ast.Attribute):
            name = _dotted(node, aliases)
            if name is not None:
                found.add(name)
    return frozenset(found)


def _dotted(node: ast.expr, aliases: dict[str, str]) -> str | None:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in aliases:
        return None
    return ".".join([aliases[node.id], *reversed(names)])
