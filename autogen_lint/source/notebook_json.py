"""The JSON of a notebook, read so far that the places of the cells' sources are kept.

The standard library's own scanner reads all values and tells where each one ends.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Literal:
    """A JSON string: its decoded text and the offsets of its quotes' inside in the file's text."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class RawCell:
    """What is read of a cell: its strings with places, and the decoded values of its other keys."""

    literals: tuple[Literal, ...]
    is_list: bool
    values: dict[str, object]


class NotANotebookError(Exception):
    """The text is JSON, but not that of a notebook."""


class Reader:
    """Reads the top of a notebook's JSON, and keeps the places of the cells' sources."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.metadata: object = None
        self.cells: list[RawCell] = []

    def read(self) -> None:
        """Read everything.

        Raises:
            json.JSONDecodeError: The text is no JSON.
            RecursionError: Values are nested too deeply.
            NotANotebookError: It is JSON, but not of a notebook.
        """
        at = self._skip(0)
        if not self._text.startswith("{", at):
            self._value(at)
            raise NotANotebookError("not a notebook: the JSON is no object")
        keys = set()
        for key, start in self._members(at):
            keys.add(key)
            if key == "cells" and self._text.startswith("[", start):
                self.cells, self._end = self._cells(start)
            elif key == "worksheets" and self._text.startswith("[", start):
                self._end = self._worksheets(start)
            else:
                value, self._end = self._value(start)
                if key == "metadata":
                    self.metadata = value
        rest = self._skip(self._end)
        if rest != len(self._text):
            raise json.JSONDecodeError("Extra data", self._text, rest)
        if not keys & {"cells", "worksheets"}:
            raise NotANotebookError("not a notebook: the JSON has no `cells`")

    _end = 0
    """Where the value that a caller of `_members` or `_items` has read ends."""

    def _skip(self, at: int) -> int:
        match = _SPACE.match(self._text, at)
        return match.end() if match else at

    def _value(self, at: int) -> tuple[object, int]:
        return _DECODER.raw_decode(self._text, at)

    def _string(self, at: int) -> tuple[str, int]:
        value, end = self._value(at)
        if not isinstance(value, str):
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", self._text, at)
        return value, end

    def _members(self, at: int) -> Iterator[tuple[str, int]]:
        """Keys of an object and where their values start; the consumer leaves the value's end in `_end`."""
        at = self._skip(at + 1)
        if self._text.startswith("}", at):
            self._end = at + 1
            return
        while True:
            key, at = self._string(at)
            at = self._expect(at, ":")
            yield key, at
            at, done = self._next(self._end, "}")
            if done:
                return

    def _items(self, at: int) -> Iterator[int]:
        """Where the items of an array start; the consumer leaves each item's end in `_end`."""
        at = self._skip(at + 1)
        if self._text.startswith("]", at):
            self._end = at + 1
            return
        while True:
            yield at
            at, done = self._next(self._end, "]")
            if done:
                return

    def _next(self, at: int, close: str) -> tuple[int, bool]:
        at = self._skip(at)
        if self._text.startswith(close, at):
            self._end = at + 1
            return at, True
        return self._expect(at, ","), False

    def _expect(self, at: int, sign: str) -> int:
        at = self._skip(at)
        if not self._text.startswith(sign, at):
            raise json.JSONDecodeError(f"Expecting '{sign}' delimiter", self._text, at)
        return self._skip(at + 1)

    def _worksheets(self, at: int) -> int:
        for sheet in self._items(at):
            if not self._text.startswith("{", sheet):
                self._end = self._value(sheet)[1]
                continue
            for key, start in self._members(sheet):
                if key == "cells" and self._text.startswith("[", start):
                    cells, self._end = self._cells(start)
                    self.cells += cells
                else:
                    self._end = self._value(start)[1]
        return self._end

    def _cells(self, at: int) -> tuple[list[RawCell], int]:
        cells = []
        for start in self._items(at):
            if self._text.startswith("{", start):
                cells.append(self._cell(start))
            else:
                self._end = self._value(start)[1]
        return cells, self._end

    def _cell(self, at: int) -> RawCell:
        cell = RawCell((), False, {})
        for key, start in self._members(at):
            if key not in {"source", "input"}:
                value, self._end = self._value(start)
                if key != "outputs":
                    cell.values[key] = value
            elif self._text.startswith("[", start):
                cell.literals, cell.is_list = self._literals(start), True
            elif self._text.startswith('"', start):
                cell.literals, cell.is_list = (self._literal(start),), False
            else:
                self._end = self._value(start)[1]
        return cell

    def _literals(self, at: int) -> tuple[Literal, ...]:
        literals = []
        for start in self._items(at):
            if self._text.startswith('"', start):
                literals.append(self._literal(start))
            else:
                self._end = self._value(start)[1]
        return tuple(literals)

    def _literal(self, at: int) -> Literal:
        text, self._end = self._string(at)
        return Literal(text, at + 1, self._end - 1)
