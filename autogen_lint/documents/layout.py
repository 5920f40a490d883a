"""How a document is laid out: lines, indentation, newlines, quotes. New text is written in the same way."""

from __future__ import annotations

import re

from autogen_lint.documents.comments import Comment
from autogen_lint.documents.node import Document, MappingNode, Pair, ScalarNode, SequenceNode
from autogen_lint.source.span import Span

_NEWLINE = re.compile(r"\r\n|\r|\n")
_BLANK = re.compile(r"[ \t]*")
_COLON = re.compile(r"[ \t]*:[ \t]*")


class Layout:
    """Questions about the text of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.source = document.text.text
        match = _NEWLINE.search(self.source)
        self.newline = match.group() if match else "\n"

    @property
    def yaml(self) -> bool:
        return self.document.kind == "yaml"

    def line_start(self, offset: int) -> int:
        line, _ = self.document.text.line_column(offset)
        return self.document.text.starts[line - 1]

    def line_end(self, offset: int) -> int:
        """Where the line of `offset` ends, before its newline."""
        match = _NEWLINE.search(self.source, offset)
        return match.start() if match else len(self.source)

    def next_line(self, offset: int) -> int:
        """Where the line after that of `offset` starts; the end of the text where there is none."""
        match = _NEWLINE.search(self.source, offset)
        return match.end() if match else len(self.source)

    def column(self, offset: int) -> int:
        """Characters between the start of the line and `offset`."""
        return offset - self.line_start(offset)

    def before(self, offset: int) -> str:
        """The text of the line in front of `offset`."""
        return self.source[self.line_start(offset) : offset]

    def indent(self, offset: int) -> str:
        """The space that the line of `offset` begins with."""
        match = _BLANK.match(self.source, self.line_start(offset))
        return match.group() if match else ""

    def leads_line(self, offset: int) -> bool:
        return not self.before(offset).strip(" \t")

    def one_line(self, span: Span) -> bool:
        return not _NEWLINE.search(self.source, span.start, span.end)

    def comments(self, span: Span) -> list[Comment]:
        """Comments that begin inside `span`."""
        return [one for one in self.document.comments if span.start <= one.span.start < span.end]

    def without_comments(self, span: Span) -> str:
        """The text of `span`, comments blanked out."""
        text = self.source[span.start : span.end]
        for comment in self.comments(span):
            start, end = comment.span.start - span.start, min(comment.span.end - span.start, len(text))
            text = text[:start] + " " * (end - start) + text[end:]
        return text

    def unit(self, near: MappingNode | SequenceNode) -> str:
        """One step of indentation in flow style: of `near` itself, else of what holds it, else the document's first."""
        node: MappingNode | SequenceNode | None = near
        while node is not None:
            if (step := self._step(node)) is not None:
                return step
            node = node.parent
        for one in self.document.nodes():
            if isinstance(one, (MappingNode, SequenceNode)) and one.flow and (step := self._step(one)) is not None:
                return step
        return "  "

    def _step(self, node: MappingNode | SequenceNode) -> str | None:
        """By how much the first child is indented, where it stands on a line of its own."""
        starts = _child_starts(node)
        outer = self.indent(node.span.start)
        if not starts or not self.leads_line(starts[0]) or not self.before(starts[0]).startswith(outer):
            return None
        return self.before(starts[0])[len(outer) :] or None

    def block_unit(self, near: MappingNode | SequenceNode | None) -> int:
        """Columns by which a block mapping in another is indented: the nearest one, else the document's first."""
        node = near
        while node is not None:
            if (step := self._block_step(node)) is not None:
                return step
            node = node.parent
        for one in self.document.nodes():
            if isinstance(one, MappingNode) and (step := self._block_step(one)) is not None:
                return step
        return 2

    def _block_step(self, node: MappingNode | SequenceNode) -> int | None:
        outer = node.parent
        if not (isinstance(node, MappingNode) and isinstance(outer, MappingNode)) or node.flow or not node.pairs:
            return None
        step = self.column(node.pairs[0].span.start) - self.column(outer.pairs[0].span.start)
        return step if step > 0 and self.leads_line(node.pairs[0].span.start) else None

    def dash_step(self) -> int:
        """Columns between a key and the dashes of its block sequence, as the document's first one has it."""
        for one in self.document.nodes():
            outer = one.parent
            if isinstance(one, SequenceNode) and isinstance(outer, MappingNode) and not one.flow and one.items:
                step = self.column(one.span.start) - self.column(outer.pairs[0].span.start)
                if step >= 0 and self.leads_line(one.span.start):
                    return step
        return 0

    def colon(self, pair: Pair) -> str:
        """What stands between a key and its value on one line; ``": "`` where the value is elsewhere."""
        between = self.source[pair.key_node.span.end : pair.value.span.start]
        if not _COLON.fullmatch(between) or (self.yaml and not between.endswith(" ")):
            return ": "
        return between

    def after_colon(self, pair: Pair) -> int | None:
        """The offset behind the colon of a pair."""
        match = re.compile(r"[ \t]*:").match(self.source, pair.key_node.span.end)
        return match.end() if match else None


def _child_starts(node: MappingNode | SequenceNode) -> list[int]:
    if isinstance(node, MappingNode):
        return [pair.span.start for pair in node.pairs[:1]]
    return [item.span.start for item in node.items[:1]]


def key_quote(mapping: MappingNode, document: Document) -> str:
    """How the mapping's last key is quoted; an empty mapping is quoted as its own key, a root as JSON is."""
    node: MappingNode | SequenceNode | None = mapping
    while node is not None:
        if isinstance(node, MappingNode) and node.pairs and isinstance(node.pairs[-1].key_node, ScalarNode):
            return node.pairs[-1].key_node.style
        node = node.parent
    return "" if document.kind == "yaml" else '"'


def string_quote(mapping: MappingNode | SequenceNode, document: Document) -> str:
    """How the strings of the nearest collection that has some are quoted."""
    node: MappingNode | SequenceNode | None = mapping
    while node is not None:
        for child in node.children():
            if isinstance(child, ScalarNode) and isinstance(child.value, str) and child.style in ("", "'", '"'):
                return child.style
        node = node.parent
    return "" if document.kind == "yaml" else '"'
