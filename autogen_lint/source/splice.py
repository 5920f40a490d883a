"""Writing an edit of a notebook cell into the JSON strings of its source."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from autogen_lint.source.notebook_json import Literal
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import line_starts

_UNIT = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|(?P<plain>[^\\]+)", re.DOTALL
)


class Splice:
    """The source of one cell: a list of JSON strings, or one string.

    Args:
        file_text: The notebook's JSON.
        literals: The strings.
        is_list: Whether they are the items of a list.
        ascii_only: Whether the file writes other letters as escapes.
    """

    def __init__(self, file_text: str, literals: tuple[Literal, ...], is_list: bool, ascii_only: bool) -> None:
        self._file_text = file_text
        self._literals = literals
        self._is_list = is_list
        self._ascii = ascii_only
        self._starts: list[int] = []
        at = 0
        for literal in literals:
            self._starts.append(at)
            at += len(literal.text)

    def edit(self, start: int, end: int, text: str) -> TextEdit:
        """The edit of the file for replacing ``[start, end)`` of the cell's source by `text`."""
        if not self._is_list:
            return TextEdit(Span(self._raw(0, start), self._raw(0, end)), self._escape(text))
        first = self._item(start)
        last = self._item(end)
        if text.endswith(("\n", "\r")) and start < end == self._starts[last]:
            last = self._item(end - 1)  # the replacement brings its own line end: leave the next item alone
        at_first, at_last = start - self._starts[first], end - self._starts[last]
        head, tail = self._text(first)[:at_first], self._text(last)[at_last:]
        whole_tail_removed = not text and not head and not tail and last == len(self._starts) - 1
        if whole_tail_removed and first > 0 and start < end:
            before, after = self._literals[first - 1].end, self._literals[last].end
            return TextEdit(Span(before, after), "")
        lines = _split_lines(text)
        if text and tail and text.endswith(("\n", "\r")):
            lines.append("")
        if text and head.endswith(("\n", "\r")):
            lines.insert(0, "")
        joined = f'"{self._separator()}"'.join(map(self._escape, lines))
        return TextEdit(Span(self._raw(first, start), self._raw(last, end)), joined)

    def _text(self, item: int) -> str:
        return self._literals[item].text

    def _item(self, at: int) -> int:
        """The item that holds an offset; between two items the later one, at the end the last."""
        return max(bisect_right(self._starts, at) - 1, 0)

    def _raw(self, item: int, at: int) -> int:
        """The offset in the file's text of an offset of the source that lies in an item."""
        literal = self._literals[item]
        count = at - self._starts[item]
        if literal.end - literal.start == len(literal.text):
            return literal.start + count
        at = literal.start
        while count > 0:
            unit = _UNIT.match(self._file_text, at, literal.end)
            if unit is None:
                raise ValueError("an offset beyond the end of a JSON string")
            width = len(unit.group()) if unit.group("plain") is not None else 1
            if width > count:
                return at + count
            at, count = unit.end(), count - width
        return at

    def _escape(self, text: str) -> str:
        return json.dumps(text, ensure_ascii=self._ascii)[1:-1]

    def _separator(self) -> str:
        """What stands between two items of this list, or of a list one would write at its place."""
        literals = self._literals
        if len(literals) > 1:
            return self._file_text[literals[0].end + 1 : literals[1].start - 1]
        before = literals[0].start - 1
        line = self._file_text[self._file_text.rfind("\n", 0, before) + 1 : before]
        newline = "\r\n" if "\r\n" in self._file_text else "\n"
        return f",{newline}{line}" if not line.strip() and "\n" in self._file_text[:before] else ", "


def _split_lines(text: str) -> list[str]:
    starts = line_starts(text)
    lines = [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    return lines[:-1] if len(lines) > 1 and not lines[-1] else lines
