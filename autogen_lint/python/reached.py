"""How a module uses what it imports from some packages, told by its syntax: too much rather than too little."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from autogen_lint.python.nodes import walk

_ASKING = frozenset(
    {
        "__dict__",
        "getattr",
        "attrgetter",
        "methodcaller",
        "__getattribute__",
        "globals",
        "locals",
        "vars",
        "eval",
        "exec",
    }
)
"""Ways to come to a name that need not be written out."""


class Reached(NamedTuple):
    """`words` are all names and attributes of a module; `asks` says that it may come to others as well.

    `chains` are, by package, the words of each use of what is imported from it (``Client`` of ``httpx.Client()``), None
    where the package itself is given away.
    """

    words: frozenset[str]
    asks: bool
    chains: dict[str, set[frozenset[str] | None]]

    def may_hold(self, package: str, way: frozenset[str]) -> bool:
        """Whether a use of a package may come to the name whose parts below the package are `way`."""
        if not self.asks and not self.words >= way:
            return False
        return any(chain is None or not chain.isdisjoint(way) for chain in self.chains.get(package, ()))


def reached(tree: ast.Module, packages: Collection[str]) -> Reached:
    """What a module uses of some packages, by their root names."""
    nodes = walk(tree)
    bound: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    chains: dict[str, set[frozenset[str] | None]] = {}
    words: set[str] = set()
    for name, package, path in _imports(nodes):
        words.update(path)
        if package in packages and name == "*":
            chains.setdefault(package, set()).add(None)
        elif package in packages:
            bound.setdefault(name, []).append((package, path))
    told, asks = _asked(nodes)
    words |= told
    inner: set[ast.AST] = set()
    for node in nodes:
        parts: list[str] = []
        base = node
        while isinstance(base, ast.Attribute):
            parts.append(base.attr)
            base = base.value
            inner.add(base)
        words.update(parts)
        if isinstance(base, ast.Name):
            words.add(base.id)
            for package, path in bound.get(base.id, ()) if node not in inner else ():
                chain = frozenset((*path, *parts)) - _ASKING
                chains.setdefault(package, set()).add(chain or None)
    return Reached(frozenset(words), asks, chains)


def _imports(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """What names stand for, anywhere in the module: a package and the path below it."""
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                package, *path = alias.name.split(".")
                yield (alias.asname, package, tuple(path)) if alias.asname else (package, package, ())
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            package, *path = node.module.split(".")
            for alias in node.names:
                yield alias.asname or alias.name, package, (*path, alias.name)


def _asked(nodes: Iterable[ast.AST]) -> tuple[set[str], bool]:
    """The names that are asked for by their text, and whether others may be, too."""
    told: set[str] = set()
    plain: set[ast.AST] = set()
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr":
            name = node.args[1] if len(node.args) > 1 else None
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                told.add(name.value)
                plain.add(node.func)
    return told, any(
        (isinstance(node, ast.Name) and node.id in _ASKING and node not in plain)
        or (isinstance(node, ast.alias) and node.name in _ASKING)
        or (isinstance(node, ast.Attribute) and node.attr in _ASKING)
        for node in nodes
    )
