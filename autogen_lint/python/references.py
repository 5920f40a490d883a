"""The outside names a module refers to, by its imports: ``import x as y; y.z`` refers to ``x.z``."""

from __future__ import annotations

import ast
from collections.abc import Callable

from autogen_lint.python.module import PyModule
from autogen_lint.python.nodes import walk


def references(module: PyModule, wanted: Callable[[str], bool]) -> frozenset[str]:
    """Qualified names of all that is imported (anywhere in the module) and of the attributes used of it.

    Those of modules that are `wanted`.
    """
    found: set[str] = set()
    aliases: dict[str, str] = {}
    nodes = module.once(walk, module.tree)
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
    aliases = {bound: name for bound, name in aliases.items() if wanted(name)}
    for node in nodes if aliases else ():
        if isinstance(node, ast.Attribute):
            name = _dotted(node, aliases)
            if name is not None:
                found.add(name)
    return frozenset(filter(wanted, found))


def _dotted(node: ast.expr, aliases: dict[str, str]) -> str | None:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in aliases:
        return None
    return ".".join([aliases[node.id], *reversed(names)])
