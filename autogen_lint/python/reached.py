"""How a module uses what it imports from some packages, told by its syntax: too much rather than too little."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple, TypeAlias

from autogen_lint.python.nodes import walk
from autogen_lint.source.imported import Path, leads

Bound: TypeAlias = "dict[str, list[tuple[str, Path]]]"
"""What names stand for, as packages and paths."""

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_IMPORTING = "import_module"
_TESTS_OF_TYPES = frozenset({"isinstance", "issubclass"})


class Reached(NamedTuple):
    """`words` are all names and attributes of a module; `asks` says that it may come to others as well, by ``getattr``.

    `used` and `named` are, by package, the paths of all uses of what is imported from it; `named` those that only name
    a type: no call of the type itself, though there may be objects of it.
    """

    words: frozenset[str]
    asks: bool
    used: dict[str, set[Path]]
    named: dict[str, set[Path]]

    def may_hold(self, package: str, path: Path, then: Path = ()) -> bool:
        """Whether a use of a package may come to a path, and from there to some attributes."""
        if not self.asks and not (self.words.issuperset(path) and self.words.issuperset(then)):
            return False
        return any(leads(use, path) for use in self.used.get(package, ())) or any(
            leads(use, path) and (bool(then) or len(use) < len(path)) for use in self.named.get(package, ())
        )


def reached(tree: ast.Module, packages: Collection[str], text: Collection[str] = ()) -> Reached:
    """What a module uses of some packages, by their root names.

    `text` are all words of its text: what ``getattr`` asks some object for, and what ``import_module`` imports, is
    among them. A module that calls the latter may do so for any of the packages.
    """
    nodes = walk(tree)
    words: set[str] = set()
    used: dict[str, set[Path]] = {}
    named: dict[str, set[Path]] = {}
    bound: Bound = {}
    for name, package, path in _imports(nodes):
        words.update(path)
        if package in packages and name == "*":
            used.setdefault(package, set()).add(path[:-1])
        elif package in packages:
            bound.setdefault(name, []).append((package, path))
    types = set(_types(nodes))
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
                (named if node in types else used).setdefault(package, set()).add((*path, *reversed(parts)))
    told, asked = _asked(nodes)
    words |= told
    if asked or _IMPORTING in words:
        words.update(text)
    if _IMPORTING in words:
        used.update((package, {()}) for package in packages)
    return Reached(frozenset(words), any(name is None or name in bound for name in asked), used, named)


def _imports(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, str, Path]]:
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


def _types(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """What stands where a type is named: annotations, and tests of an object's type."""
    for node in nodes:
        named: list[ast.expr | None] = []
        if isinstance(node, (ast.arg, ast.AnnAssign)):
            named.append(node.annotation)
        elif isinstance(node, _FUNCTIONS):
            named.append(node.returns)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TESTS_OF_TYPES:
            named += node.args[1:]
        for one in named:
            inside = walk(one) if one is not None else []
            if not any(isinstance(part, ast.Call) for part in inside):
                yield from inside


def _asked(nodes: Iterable[ast.AST]) -> tuple[set[str], set[str | None]]:
    """The names that ``getattr`` asks for as they are written; and whom it asks for others, None for anything."""
    told: set[str] = set()
    asked: set[str | None] = set()
    called: set[ast.AST] = set()
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr" and node.args:
            called.add(node.func)
            name = node.args[1] if len(node.args) > 1 else None
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                told.add(name.value)
            else:
                asked.add(_root(node.args[0]))
        elif (
            (isinstance(node, ast.Name) and node.id == "getattr" and node not in called)
            or (isinstance(node, ast.alias) and node.name == "getattr")
            or (isinstance(node, ast.Attribute) and node.attr == "getattr")
        ):
            asked.add(None)
    return told, asked


def _root(node: ast.expr) -> str | None:
    """The name that a chain of attributes begins with; None where it begins with something else."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None
