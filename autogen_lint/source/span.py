"""Spans, edits and locations: the coordinates every layer shares.

Offsets count characters of a decoded text, lines and columns count from 1.
"""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of character offsets in one text."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """Whether two edits at these spans could disturb each other (shared end points count)."""
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class TextEdit(NamedTuple):
    """Replace the characters of ``span`` by ``text``."""

    span: Span
    text: str


class Location(NamedTuple):
    """Where a span lies for a reader: ``cell`` is 0 outside notebooks, else counted from 1 over all cells."""

    path: str
    cell: int
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        cell = f"cell {self.cell}:" if self.cell else ""
        return f"{self.path}:{cell}{self.line}:{self.column}"
