"""A Python text as a syntax tree whose nodes know their place in characters."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

_FLAGS = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


@dataclass(frozen=True, slots=True)
class ParseProblem:
    """Why a text, or a cell of it, could not be parsed. `kind` is ``syntax`` or ``too-deep``."""

    message: str
    span: Span
    kind: str


class PyModule:
    """A parsed Python text. `name` is its dotted module name, where that is known.

    `problems` are the cells of a notebook that did not parse; the tree is that of the others.
    """

    def __init__(
        self, text: Text, tree: ast.Module, name: str | None = None, problems: tuple[ParseProblem, ...] = ()
    ) -> None:
        self.text = text
        self.tree = tree
        self.name = name
        self.problems = problems
        self._ascii = text.text.isascii()
        self._parents: dict[ast.AST, ast.AST] | None = None
        self._identity: tuple[str, int, int, int] | None = None

    @property
    def identity(self) -> tuple[str, int, int, int]:
        """Which text this is: its path, and the cell, line and column where the text begins in the file."""
        if self._identity is None:
            at = self.text.location(Span(0, 0))
            self._identity = (at.path, at.cell, at.line, at.column)
        return self._identity

    def offset(self, line: int, column: int) -> int:
        """The character offset of a node's line (from 1) and UTF-8 column (from 0)."""
        start = self.text.starts[line - 1]
        if self._ascii or not column:
            return start + column
        head = self.text.text[start : start + column]
        if head.isascii():
            return start + column
        return start + len(head.encode()[:column].decode(errors="ignore"))

    def span(self, node: ast.AST) -> Span:
        """The characters of a node, without parentheses round it; a keyword or pattern as a whole, a module all."""
        first, last = _ends(node)
        if first is None or last is None:
            parent = self.parent(node)
            return self.span(parent) if parent is not None else Span(0, len(self.text.text))
        return Span(
            self.offset(first.lineno, first.col_offset), self.offset(last.end_lineno or 1, last.end_col_offset or 0)
        )

    def source(self, node: ast.AST) -> str:
        """The characters of `span(node)`."""
        span = self.span(node)
        return self.text.text[span.start : span.end]

    def parent(self, node: ast.AST) -> ast.AST | None:
        """The node that has this one as a child; None for the module (and for nodes of other trees)."""
        if self._parents is None:
            self._parents = {child: parent for parent in ast.walk(self.tree) for child in ast.iter_child_nodes(parent)}
        return self._parents.get(node)

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The parents of a node, innermost first."""
        parent = self.parent(node)
        while parent is not None:
            yield parent
            parent = self.parent(parent)

    def statement(self, node: ast.AST) -> ast.stmt:
        """The smallest statement that holds a node, or is it.

        Raises:
            ValueError: the node lies in no statement of this module.
        """
        if isinstance(node, ast.stmt):
            return node
        for parent in self.ancestors(node):
            if isinstance(parent, ast.stmt):
                return parent
        raise ValueError(f"{type(node).__name__} lies in no statement")


def _ends(node: ast.AST) -> tuple[Any, Any]:
    """The positioned nodes at which a node begins and ends; (None, None) where it has no place of its own."""
    if hasattr(node, "end_lineno"):
        return node, node
    if isinstance(node, ast.Module):
        return None, None
    placed: list[Any] = [child for child in ast.walk(node) if hasattr(child, "end_lineno")]
    if not placed:
        return None, None
    first = min(placed, key=lambda child: (child.lineno, child.col_offset))
    last = max(placed, key=lambda child: (child.end_lineno, child.end_col_offset))
    return first, last


def parse_module(text: Text, name: str | None = None) -> PyModule | ParseProblem:
    """Parse a text; what can't be parsed is a `ParseProblem`, never an exception."""
    tree = _parse(text, text.text)
    return PyModule(text, tree, name) if isinstance(tree, ast.Module) else tree


def _parse(text: Text, source: str) -> ast.Module | ParseProblem:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = compile(source, text.path, "exec", flags=_FLAGS, dont_inherit=True)
    except SyntaxError as error:
        return ParseProblem(error.msg or "invalid syntax", _error_span(text, error), "syntax")
    except (RecursionError, MemoryError, OverflowError):
        return ParseProblem("nested too deeply to be read", Span(0, 0), "too-deep")
    except ValueError as error:
        return ParseProblem(str(error), Span(0, 0), "syntax")
    return cast(ast.Module, tree)


def _error_span(text: Text, error: SyntaxError) -> Span:
    """Where a syntax error lies; its columns count characters from 1, and may be missing or beyond the line."""
    line = min(max(error.lineno or 1, 1), len(text.starts))
    start = text.starts[line - 1]
    end = start + len(text.line_text(line))
    at = min(start + max((error.offset or 1) - 1, 0), end)
    same = error.end_lineno == error.lineno and error.end_offset
    stop = min(start + error.end_offset - 1, end) if same and error.end_offset else at
    return Span(at, max(at, stop))
