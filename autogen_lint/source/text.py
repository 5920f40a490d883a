"""Decoded texts and the files they come from.

A `Text` is what a parser reads. Most texts are a whole file (`SourceFile`); a notebook's joined code cells or the
Python inside a JSON string are texts of their own that know how to map a span back to the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from autogen_lint.source.span import Location, Span, TextEdit

_NEWLINE = re.compile(r"\r\n|\r|\n")


def line_starts(text: str) -> list[int]:
    r"""The character offset at which each line begins (``\n``, ``\r\n`` and ``\r`` end lines, as in Python)."""
    return [0, *(match.end() for match in _NEWLINE.finditer(text))]


def apply_edits(text: str, edits: Iterable[TextEdit]) -> str:
    """Apply edits that do not overlap; insertions at one place keep the order given."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda e: e.span):
        if edit.span.start < at:
            raise ValueError(f"overlapping edits at offset {edit.span.start}")
        parts += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join(parts) + text[at:]


class Text:
    """A text a parser reads, and the file that holds it."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts: list[int] | None = None

    @property
    def file(self) -> SourceFile:
        """The file that holds this text."""
        raise NotImplementedError

    @property
    def starts(self) -> list[int]:
        if self._starts is None:
            self._starts = line_starts(self.text)
        return self._starts

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of a character offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """The text of line `line` (from 1) without its end."""
        start = self.starts[line - 1]
        end = self.starts[line] if line < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def location(self, span: Span) -> Location:
        """Where `span` of this text lies for a reader of the file."""
        line, column = self.line_column(span.start)
        end_line, end_column = self.line_column(span.end)
        return Location(self.path, 0, line, column, end_line, end_column)

    @property
    def writable(self) -> bool:
        """Whether edits of this text can be written into the file at all."""
        return True

    def shown(self, span: Span) -> tuple[Text, Span]:
        """The text whose lines a reader of the file sees, and where `span` lies in it."""
        return self, span

    def to_file(self, edit: TextEdit) -> TextEdit | None:
        """The same edit in the coordinates of `file.text`; None where it can't be written back exactly."""
        return edit


class SourceFile(Text):
    """A file as read: its bytes, how they were decoded, and its newline style.

    `text` keeps the newlines of the file and has no byte order mark.
    """

    def __init__(self, path: str, data: bytes, text: str, encoding: str, bom: bytes = b"") -> None:
        super().__init__(path, text)
        self.data = data
        self.encoding = encoding
        self.bom = bom

    @property
    def file(self) -> SourceFile:
        return self

    @property
    def newline(self) -> str:
        r"""The newline of the first line; ``\n`` for a text of one line."""
        match = _NEWLINE.search(self.text)
        return match.group() if match else "\n"

    def byte_span(self, span: Span) -> Span:
        """Where the characters of a span lie in the bytes of the file, its byte order mark counted."""
        start = len(self.bom) + len(self.text[: span.start].encode(self.encoding))
        return Span(start, start + len(self.text[span.start : span.end].encode(self.encoding)))

    def encode(self, text: str) -> bytes:
        """Bytes of a changed text, with the file's encoding and byte order mark."""
        return self.bom + text.encode(self.encoding)
