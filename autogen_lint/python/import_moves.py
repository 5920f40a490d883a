"""Importing a name from where it is now."""

from __future__ import annotations

import ast
import re

from autogen_lint.python.module import PyModule
from autogen_lint.python.operators import Plan
from autogen_lint.source.span import Span, TextEdit

_FROM = re.compile(r"from[ \t]+(?P<module>[\w.]+)(?=[ \t]+import\b)")


def plan_move_import(module: PyModule, alias: ast.alias, new: str) -> Plan | None:
    """How to write another module into the statement that imports a name; None for statements of another shape."""
    statement = module.parent(alias)
    if isinstance(statement, ast.Import):
        return _plan_name(module, alias, new)
    span = module.span(statement) if isinstance(statement, ast.ImportFrom) else None
    found = _FROM.match(module.text.text, span.start, span.end) if span is not None else None
    if found is None:
        return None
    start, end = found.span("module")
    return lambda: [TextEdit(Span(start, end), new)]


def _plan_name(module: PyModule, alias: ast.alias, new: str) -> Plan | None:
    """Only a module that has a name of its own: all other uses say where it was."""
    start = module.span(alias).start
    end = start + len(alias.name)
    if alias.asname is None or module.text.text[start:end] != alias.name:
        return None
    return lambda: [TextEdit(Span(start, end), new)]
