"""Removing one name from an import, or the whole statement where it is the only one."""

from __future__ import annotations

import ast

from autogen_lint.python.module import PyModule
from autogen_lint.python.operators import Plan
from autogen_lint.python.skeleton import comments
from autogen_lint.source.span import Span, TextEdit


def plan_remove_import(module: PyModule, alias: ast.alias) -> Plan | None:
    """How to remove a name that a statement imports; None where a comment or the layout forbids it."""
    statement = module.parent(alias)
    if not isinstance(statement, (ast.Import, ast.ImportFrom)):
        return None
    edit = _whole(module, statement) if len(statement.names) == 1 else _one_of(module, statement, alias)
    return None if edit is None else lambda: [edit]


def _whole(module: PyModule, statement: ast.stmt) -> TextEdit | None:
    """The lines of a statement that stands alone on them and is not the only one of its block."""
    parent = module.parent(statement)
    bodies = [body for body in vars(parent).values() if isinstance(body, list)] if parent is not None else []
    block = next((body for body in bodies if statement in body), None)
    text, span = module.text, module.span(statement)
    first, _ = text.line_column(span.start)
    last, _ = text.line_column(span.end)
    end = text.starts[last] if last < len(text.starts) else len(text.text)
    lines = Span(text.starts[first - 1], end)
    around = text.text[lines.start : span.start] + text.text[span.end : lines.end]
    if block is None or len(block) < 2 or around.strip() or comments(text.text[lines.start : lines.end]):
        return None
    return TextEdit(lines, "")


def _one_of(module: PyModule, statement: ast.Import | ast.ImportFrom, alias: ast.alias) -> TextEdit | None:
    """A name with the comma and space to its neighbour."""
    if comments(module.source(statement)):
        return None
    index = statement.names.index(alias)
    if index + 1 < len(statement.names):
        return TextEdit(Span(module.span(alias).start, module.span(statement.names[index + 1]).start), "")
    return TextEdit(Span(module.span(statement.names[index - 1]).end, module.span(alias).end), "")
