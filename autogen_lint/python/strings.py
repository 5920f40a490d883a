"""Every string literal of a module, with the name that it is given to."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.python.module import PyModule
from autogen_lint.python.nodes import walk
from autogen_lint.python.origin import PyOrigin
from autogen_lint.values.origin import Origin

_BY_NAME = frozenset({"getenv", "get", "setdefault", "putenv", "setenv", "pop"})
"""Calls whose first argument names what the second one is."""


@dataclass(frozen=True, slots=True, eq=False)
class NamedString:
    """A literal and its name: a keyword, a key, a variable, a parameter; empty where it has none."""

    value: str
    name: str
    origin: Origin


def strings(module: PyModule) -> Iterator[NamedString]:
    """The string literals of a module, in order; doc strings and the pieces of f-strings included."""
    nodes = module.once(walk, module.tree)
    names = dict(_names(nodes))
    texts = [node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    for node in sorted(texts, key=lambda node: (node.lineno, node.col_offset)):
        yield NamedString(str(node.value), names.get(node, ""), PyOrigin(module, node))


def _names(nodes: list[ast.AST]) -> Iterator[tuple[ast.AST, str]]:
    for node in nodes:
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    yield value, key.value
        elif isinstance(node, ast.keyword):
            yield node.value, node.arg or ""
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                yield node.value, _target(target)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            yield node.value, _target(node.target)
        elif isinstance(node, ast.Call):
            yield from _by_first(node)
        elif isinstance(node, ast.arguments):
            yield from _defaults(node)


def _target(target: ast.expr) -> str:
    if isinstance(target, ast.Name):
        return target.id
    if isinstance(target, ast.Attribute):
        return target.attr
    if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
        return str(target.slice.value)
    return ""


def _by_first(call: ast.Call) -> Iterator[tuple[ast.AST, str]]:
    """``os.getenv("NAME", "value")``."""
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if function in _BY_NAME and len(call.args) == 2 and isinstance(call.args[0], ast.Constant):
        yield call.args[1], str(call.args[0].value)


def _defaults(arguments: ast.arguments) -> Iterator[tuple[ast.AST, str]]:
    positional = [*arguments.posonlyargs, *arguments.args]
    for parameter, default in zip(reversed(positional), reversed(arguments.defaults), strict=False):
        yield default, parameter.arg
    for parameter, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if value is not None:
            yield value, parameter.arg
