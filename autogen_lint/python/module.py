"""A Python text as a syntax tree whose nodes know their place in characters."""

from __future__ import annotations

import ast
import sys
import warnings
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from autogen_lint.python.nodes import children, walk
from autogen_lint.source.guard import Syntax, nesting_problem
from autogen_lint.source.notebook import NotebookText
from autogen_lint.source.span import Span
from autogen_lint.source.text import Text, line_starts

_READER = f"as Python {sys.version_info.major}.{sys.version_info.minor} reads it"
"""Newer releases take more: who reads this may have to run the linter on theirs."""

N = TypeVar("N", bound=ast.AST)
R = TypeVar("R")

_SEARCHES = 32
"""Parents that are looked for one by one; who asks for more gets all."""
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
        self._identity: tuple[str, int, int, int] | None = None
        self._shared: frozenset[str] | None = None
        self._generators: frozenset[ast.AST] | None = None
        self._parents: dict[ast.AST, ast.AST] = {}
        self._searched = 0
        self._facts: dict[tuple[object, ast.AST], object] = {}

    def named(self, name: str | None) -> PyModule:
        """The same module under another name."""
        if name == self.name:
            return self
        other = copy(self)
        other.name = name
        return other

    def once(self, compute: Callable[[N], R], node: N) -> R:
        """``compute(node)``, computed the first time that it is asked for: trees do not change."""
        key = (compute, node)
        if key not in self._facts:
            self._facts[key] = compute(node)
        return cast(R, self._facts[key])

    def fact(self, compute: Callable[[PyModule], R]) -> R:
        """``compute(module)``, computed the first time that it is asked for."""
        key = (compute, self.tree)
        if key not in self._facts:
            self._facts[key] = compute(self)
        return cast(R, self._facts[key])

    @property
    def blocks(self) -> list[list[ast.stmt]]:
        """The statements that run in one go: those of each cell of a notebook, else all. An error ends its block."""
        if not isinstance(self.text, NotebookText):
            return [self.tree.body]
        cells: dict[int, list[ast.stmt]] = {}
        for statement in self.tree.body:
            start = self.offset(statement.lineno, statement.col_offset)
            cells.setdefault(self.text.cell_at(start).index, []).append(statement)
        return list(cells.values())

    @property
    def identity(self) -> tuple[str, int, int, int]:
        """Which text this is: its path, and the cell, line and column where the text begins in the file."""
        if self._identity is None:
            at = self.text.location(Span(0, 0))
            self._identity = (at.path, at.cell, at.line, at.column)
        return self._identity

    @property
    def shared(self) -> frozenset[str]:
        """The names that functions declare ``global`` or ``nonlocal``: who writes to them, and when, is not known."""
        if self._shared is None:
            declared = (node for node in walk(self.tree) if isinstance(node, (ast.Global, ast.Nonlocal)))
            self._shared = frozenset(name for node in declared for name in node.names)
        return self._shared

    @property
    def generators(self) -> frozenset[ast.AST]:
        """The functions that are generators."""
        if self._generators is None:
            nodes = walk(self.tree) if "yield" in self.text.text else ()
            yields = [node for node in nodes if isinstance(node, (ast.Yield, ast.YieldFrom))]
            around = [next(filter(_is_scope, self.ancestors(node)), self.tree) for node in yields]
            self._generators = frozenset(around)
        return self._generators

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
        if node not in self._parents and node is not self.tree:
            self._searched += 1
            if self._searched > _SEARCHES or not self._note_way_to(node):
                self._parents = self.once(_all_parents, self.tree)
        return self._parents.get(node)

    def _note_way_to(self, node: ast.AST) -> bool:
        """Note the parents on the way to a node, told by lines; False where it isn't found so."""
        line: int | None = getattr(node, "lineno", None)
        todo: list[ast.AST] = [self.tree] if line is not None else []
        while todo:
            one = todo.pop()
            for child in children(one):
                if not _may_hold(child, line):
                    continue
                self._parents[child] = one
                if child is node:
                    return True
                todo.append(child)
        return False

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The parents of a node, innermost first."""
        parent = self.parent(node)
        while parent is not None:
            yield parent
            parent = self.parent(parent)

    def statement(self, node: ast.AST) -> ast.stmt:
        """The smallest statement that holds a node, or is it; by place for a node that is not of this tree.

        Raises:
            ValueError: the node lies in no statement of this module.
        """
        if isinstance(node, ast.stmt):
            return node
        for parent in self.ancestors(node):
            if isinstance(parent, ast.stmt):
                return parent
        span = self.span(node)
        around = [s for s in walk(self.tree) if isinstance(s, ast.stmt) and self.span(s).contains(span)]
        if not around:
            raise ValueError(f"{type(node).__name__} lies in no statement")
        return min(around, key=lambda statement: self.span(statement).end - self.span(statement).start)


def _all_parents(tree: ast.Module) -> dict[ast.AST, ast.AST]:
    return {child: parent for parent in walk(tree) for child in children(parent)}


def _is_scope(node: ast.AST) -> bool:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef))


def _may_hold(node: ast.AST, line: int | None) -> bool:
    """Whether a line is one of a node's, or the node's place is not known."""
    if line is None or not hasattr(node, "end_lineno"):
        return True
    placed: Any = node
    first = min([placed.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", ()))])
    return bool(first <= line <= placed.end_lineno)


def _ends(node: ast.AST) -> tuple[Any, Any]:
    """The positioned nodes at which a node begins and ends; (None, None) where it has no place of its own."""
    if hasattr(node, "end_lineno"):
        return node, node
    if isinstance(node, ast.Module):
        return None, None
    placed: list[Any] = [child for child in walk(node) if hasattr(child, "end_lineno")]
    if not placed:
        return None, None
    first = min(placed, key=lambda child: (child.lineno, child.col_offset))
    last = max(placed, key=lambda child: (child.end_lineno, child.end_col_offset))
    return first, last


def parse_module(text: Text, name: str | None = None) -> PyModule | ParseProblem:
    """Parse a text; what can't be parsed is a `ParseProblem`, never an exception.

    A notebook's cells that don't parse are taken as blank and told in `PyModule.problems`.
    """
    tree = _parse(text, text.text)
    if isinstance(tree, ast.Module):
        return PyModule(text, tree, name)
    return _parse_cells(text, name) if isinstance(text, NotebookText) else tree


def compiles(source: str) -> bool:
    """Whether Python takes a source that it can parse: its compiler rejects more, such as a keyword given twice."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "<source>", "exec", flags=_FLAGS & ~ast.PyCF_ONLY_AST, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return False
    return True


def _parse_cells(text: NotebookText, name: str | None) -> PyModule | ParseProblem:
    """The notebook with the cells blank that don't parse by themselves."""
    problems: dict[int, ParseProblem] = {}
    for cell in text.cells:
        problem = _parse(text, text.cell_text(cell))
        if isinstance(problem, ParseProblem):
            start = cell.span.start
            place = Span(start + problem.span.start, start + problem.span.end)
            problems[cell.index] = ParseProblem(problem.message, place, problem.kind)
    rest = text.blanked(problems)
    tree = _parse(rest, rest.text)
    return PyModule(rest, tree, name, tuple(problems.values())) if isinstance(tree, ast.Module) else tree


def _parse(text: Text, source: str) -> ast.Module | ParseProblem:
    """Parse `source`, which is the text or a cell of it; a problem's span counts from the start of `source`."""
    too_deep = nesting_problem(source, Syntax.PYTHON)
    if too_deep is not None:
        return ParseProblem(too_deep, Span(0, 0), "too-deep")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = compile(source, text.path, "exec", flags=_FLAGS, dont_inherit=True)
    except SyntaxError as error:
        message = f"{error.msg or 'invalid syntax'} ({_READER})"
        return ParseProblem(message, _error_span(source, error), "syntax")
    except (RecursionError, MemoryError, OverflowError):
        return ParseProblem("nested too deeply to be read", Span(0, 0), "too-deep")
    except ValueError as error:
        return ParseProblem(str(error), Span(0, 0), "syntax")
    return cast(ast.Module, tree)


def _error_span(source: str, error: SyntaxError) -> Span:
    """Where a syntax error lies; its columns count characters from 1, and may be missing or beyond the line."""
    starts = [*line_starts(source), len(source)]
    line = min(max(error.lineno or 1, 1), len(starts) - 1)
    start = starts[line - 1]
    end = start + len(source[start : starts[line]].rstrip("\r\n"))
    at = min(start + max((error.offset or 1) - 1, 0), end)
    same = error.end_lineno == error.lineno and error.end_offset
    stop = min(start + error.end_offset - 1, end) if same and error.end_offset else at
    return Span(at, max(at, stop))
