"""Adding names to a ``from ... import`` in its own style, with LibCST."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Sequence

import libcst as cst

from autogen_lint.python.items import NOTHING, Items
from autogen_lint.python.module import PyModule
from autogen_lint.python.skeleton import minimal_edit
from autogen_lint.source.span import TextEdit

_NEWLINE = re.compile(r"\r\n|\r|\n")


def add_names(module: PyModule, statement: ast.ImportFrom, names: Sequence[str]) -> TextEdit | None:
    """Add names to an import: where they sort if the import is sorted, else last.

    None where it can't be read exactly.
    """
    source = module.source(statement)
    match = _NEWLINE.search(source)
    newline = match.group() if match else "\n"
    blank = cst.Module([], default_newline=newline)
    try:
        line = cst.parse_statement(source, cst.PartialParserConfig(default_newline=newline))
        if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
            return None
        node = line.body[0]
        if not isinstance(node, cst.ImportFrom) or blank.code_for_node(node) != source:
            return None
        items = _items(node)
        if items is None:
            return None
        for name in names:
            items.insert(_index(items, name), cst.ImportAlias(cst.Name(name)))
        return minimal_edit(module.span(statement), source, blank.code_for_node(_with_items(node, items)))
    except (cst.ParserSyntaxError, cst.CSTValidationError, RecursionError):
        return None


def _index(items: Items[cst.ImportAlias], name: str) -> int:
    present = [alias.evaluated_name for alias in items.nodes]
    for key in _ORDERS:
        if present == sorted(present, key=key):
            return sum(key(other) <= key(name) for other in present)
    return len(present)


def _by_kind(name: str) -> tuple[int, str]:
    """The default order of isort: constants, classes, the rest."""
    if name.isupper() and len(name) > 1:
        return 0, name
    return (1 if name[:1].isupper() else 2), name


_ORDERS: tuple[Callable[[str], tuple[int, str]], ...] = (
    _by_kind,
    lambda name: (0, name.casefold()),
    lambda name: (0, name),
)


def _items(node: cst.ImportFrom) -> Items[cst.ImportAlias] | None:
    if isinstance(node.names, cst.ImportStar):
        return None
    opening = node.lpar.whitespace_after if node.lpar else NOTHING
    items = Items[cst.ImportAlias](gaps=[opening])
    closing = node.rpar.whitespace_before if node.rpar else NOTHING
    for alias in node.names:
        items.take(alias.with_changes(comma=cst.MaybeSentinel.DEFAULT), alias.comma, closing)
    return items


def _with_items(node: cst.ImportFrom, items: Items[cst.ImportAlias]) -> cst.ImportFrom:
    names = [alias.with_changes(comma=comma) for alias, comma in zip(items.nodes, items.commas(), strict=True)]
    changed = node.with_changes(names=names)
    if node.lpar is not None and node.rpar is not None:
        changed = changed.with_changes(
            lpar=node.lpar.with_changes(whitespace_after=items.gaps[0]),
            rpar=node.rpar.with_changes(whitespace_before=items.gaps[-1]),
        )
    return changed
