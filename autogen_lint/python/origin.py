"""Places in Python texts, and the way from an intent to a codemod."""

from __future__ import annotations

import ast
import re
from collections.abc import Hashable

from autogen_lint.python.edits import entry_plan, plan
from autogen_lint.python.module import PyModule
from autogen_lint.python.nodes import children, walk
from autogen_lint.python.operators import Plan
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Intent
from autogen_lint.values.origin import Origin

_COLON = re.compile(r"(?:[^:#]|#[^\r\n]*)*:")


class PyOrigin(Origin):
    """A node of a module. Nothing is computed before it is asked for."""

    __slots__ = ("module", "node")

    def __init__(self, module: PyModule, node: ast.AST) -> None:
        self.module = module
        self.node = node

    @property
    def text(self) -> Text:
        return self.module.text

    @property
    def span(self) -> Span:
        return self.module.span(self.node)

    @property
    def key(self) -> Hashable:
        return (self.module.identity, self.span)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, PyOrigin):
            if self.node is other.node:
                return self.module.identity == other.module.identity
            if _starts_apart(self.node, other.node):
                return False
        return super().__eq__(other)

    __hash__ = Origin.__hash__

    def anchor(self) -> Span:
        """The statement's characters from its first decorator; of a compound statement only the header."""
        return _anchor(self.module, self.node)

    def supports(self, intent: Intent) -> bool:
        return self.text.writable and self._plan(intent) is not None

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        plan = self._plan(intent)
        edits = plan() if plan is not None else None
        mapped = [self.text.to_file(edit) for edit in edits or ()]
        certain = tuple(edit for edit in mapped if edit is not None)
        return certain if edits is not None and len(certain) == len(edits) else None

    def _plan(self, intent: Intent) -> Plan | None:
        if isinstance(self.node, ast.keyword):
            call = self.module.parent(self.node)
            if not isinstance(call, ast.Call):
                return None
            return entry_plan(self.module, call, call.keywords.index(self.node), self.node.arg, intent)
        return plan(self.module, self.node, intent)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.location}>"


class ComputedOrigin(PyOrigin):
    """A value that an expression computes or reads from elsewhere: it can be shown but not rewritten."""

    __slots__ = ()

    def supports(self, intent: Intent) -> bool:
        return False

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        return None


class PairOrigin(PyOrigin):
    """``key: value`` in a dict display; ``**value`` where the key is missing. `node` is the dict display."""

    __slots__ = ("index",)

    node: ast.Dict

    def __init__(self, module: PyModule, node: ast.Dict, index: int) -> None:
        super().__init__(module, node)
        self.index = index

    @property
    def span(self) -> Span:
        key, value = self.node.keys[self.index], self.node.values[self.index]
        value_span = self.module.span(value)
        return Span(self.module.span(key).start, value_span.end) if key is not None else value_span

    def _plan(self, intent: Intent) -> Plan | None:
        key = self.node.keys[self.index]
        name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else None
        return entry_plan(self.module, self.node, self.index, name, intent)


def _starts_apart(one: ast.AST, other: ast.AST) -> bool:
    """Whether two nodes surely begin at different places; told without a look at the text."""
    line, column = getattr(one, "lineno", None), getattr(one, "col_offset", None)
    other_line = getattr(other, "lineno", None)
    if line is None or other_line is None:
        return False
    return bool(line != other_line or column != getattr(other, "col_offset", None))


def _anchor(module: PyModule, node: ast.AST) -> Span:
    if isinstance(node, ast.Module):
        return Span(0, 0)
    try:
        statement = module.statement(node)
    except ValueError:
        return module.span(node)
    span = module.span(statement)
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    start = min([span.start, *(module.span(decorator).start - 1 for decorator in decorators)])
    for parent in (node, *module.ancestors(node)):
        if isinstance(parent, (ast.ExceptHandler, ast.match_case)):
            start = module.span(parent).start
            return Span(start, _head_end(module, parent, start))
        if isinstance(parent, ast.stmt):
            break
    return Span(start, _head_end(module, statement, start))


def _head_end(module: PyModule, block: ast.AST, start: int) -> int:
    """The end of the colon that ends the header of a block, or of the statement where there is none."""
    bodies = [getattr(block, name, None) for name in ("body", "cases")]
    first = next((body[0] for body in bodies if isinstance(body, list) and body), None)
    if first is None:
        return module.span(block).end
    parts = children(block)
    head = parts[: parts.index(first)] if first in parts else []
    returns: ast.expr | None = getattr(block, "returns", None)
    head += [returns] if returns is not None else []
    inside = [module.span(node).end for part in head for node in walk(part) if hasattr(node, "end_lineno")]
    match = _COLON.match(module.text.text, max([start, *inside]))
    return match.end() if match else module.span(first).start
