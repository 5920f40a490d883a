"""The content of a string of a document as a text of its own, each of whose characters knows where it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator

from autogen_lint.documents.node import Document, ScalarNode
from autogen_lint.source.embedded import EmbeddedText
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text

_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8})|([\s\S]))")
_SIMPLE = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_NEWLINE = re.compile(r"\r\n|\r|\n")
_FOLD = re.compile(r"(?:\\(?:\r\n|\r|\n)|[ \t]*(?:\r\n|\r|\n))((?:[ \t]*(?:\r\n|\r|\n))*)[ \t]*")
_HEAD = re.compile(r"[|>](?:[1-9]?[+-]?|[+-][1-9])[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_UNPRINTABLE = re.compile(r"[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd]")


class StringContent(EmbeddedText):
    """The content of a string, with a `prefix` that stands nowhere and in which nothing can be written.

    `layout` is ``"folded"`` where YAML folds its lines, ``"literal"`` for a block scalar, else empty.
    """

    def __init__(
        self,
        parent: Text,
        text: str,
        offsets: list[int],
        escape: Callable[[str], str | None],
        prefix: str = "",
        *,
        layout: str = "",
    ) -> None:
        start = offsets[0]
        super().__init__(parent, prefix + text, [start] * len(prefix) + offsets, escape)
        self._prefix = len(prefix)
        self._layout = layout

    @property
    def writable(self) -> bool:
        return self._escape is not _refuse and super().writable

    def to_file(self, edit: TextEdit) -> TextEdit | None:
        """The edit, escaped; None where it touches the prefix, or white space that YAML gives a meaning."""
        if edit.span.start < self._prefix or not self.writable:
            return None
        if self._layout == "folded" and self._at_fold(self.in_parent(edit.span)):
            return None
        return None if self._layout == "literal" and self._at_edge(edit.span) else super().to_file(edit)

    def _at_edge(self, span: Span) -> bool:
        """Whether an edit reaches what has no indentation, or tells it, or the white space at the end.

        The first character tells it, an empty line has none.
        """
        if self.text.startswith("\n", span.start) and self.text.endswith("\n", 0, span.start):
            return True
        body = self.text[self._prefix :]
        first = self._prefix + len(body) - len(body.lstrip())
        return span.start <= first or span.end > len(self.text.rstrip())

    def _at_fold(self, span: Span) -> bool:
        source = self.parent.text
        before, after = source[: span.start].rstrip(" \t"), source[span.end :].lstrip(" \t")
        inner = source[span.start : span.end]
        return before.endswith(("\n", "\r")) or after.startswith(("\n", "\r", "\\\n", "\\\r")) or "\n" in inner


def string_content(document: Document, node: ScalarNode, prefix: str = "") -> StringContent:
    """The content of a string node.

    Where it is written in a way that is not followed (folded lines, YAML's plain style), all of it lies at the node and
    nothing can be changed.
    """
    text = str(node.value)
    offsets, escape = _written(document, node)
    if offsets is None or len(offsets) != len(text) + 1:
        offsets = [node.span.start] * len(text) + [node.span.end]
        escape = _refuse
    raw = document.text.text[node.span.start : node.span.end]
    layout = "literal" if node.style == "|" else "folded" if _NEWLINE.search(raw) else ""
    return StringContent(document.text, text, offsets, escape, prefix, layout=layout)


def _refuse(text: str) -> str | None:
    return None


def _written(document: Document, node: ScalarNode) -> tuple[list[int] | None, Callable[[str], str | None]]:
    """The offset of each character and of the end, and how new text is written there."""
    raw = document.text.text[node.span.start : node.span.end]
    if node.tag is not None or node.anchor is not None:
        return None, _refuse
    if node.style == '"' and (document.kind == "yaml" or ("\n" not in raw and "\r" not in raw)):
        return _joined(node, raw, _double(raw)), _escape_double
    if node.style == "'" and document.kind == "yaml" and "\n" not in raw and "\r" not in raw:
        return _joined(node, raw, _single(raw)), _escape_single
    if node.style == "|":
        return _literal(document, node)
    return None, _refuse


def _joined(node: ScalarNode, raw: str, pieces: Iterable[tuple[str, int]]) -> list[int] | None:
    """The offsets of decoded pieces, if they are what the node says."""
    offsets: list[int] = []
    parts: list[str] = []
    for piece, at in pieces:
        parts.append(piece)
        offsets += [node.span.start + at] * len(piece)
    return [*offsets, node.span.end - 1] if "".join(parts) == node.value else None


def _double(raw: str) -> Iterator[tuple[str, int]]:
    """The characters between double quotes, each with its place in `raw`; two escapes may be one character.

    YAML folds the lines: a line's end is a space, that of an empty one a line feed, and one that is escaped is nothing.
    """
    at = 1
    while at < len(raw) - 1:
        fold = _FOLD.match(raw, at)
        if fold is not None:
            blank = len(_NEWLINE.findall(fold[1]))
            if not fold[0].startswith("\\"):
                yield "\n" * blank or " ", at
            at = fold.end()
            continue
        if raw[at] != "\\":
            yield raw[at], at
            at += 1
            continue
        match = _ESCAPED.match(raw, at)
        if match is None:
            return
        code = next((int(group, 16) for group in match.groups()[:3] if group), None)
        char = chr(code) if code is not None and code < 0x110000 else _SIMPLE.get(match[4] or "", "")
        begin, at = at, match.end()
        if "\ud800" <= char <= "\udbff" and (low := _ESCAPED.match(raw, at)) and low[1] and low[1][:1] in "dD":
            char = chr(0x10000 + ((ord(char) - 0xD800) << 10) + (int(low[1], 16) - 0xDC00))
            at = low.end()
        yield char, begin


def _single(raw: str) -> Iterator[tuple[str, int]]:
    at = 1
    while at < len(raw) - 1:
        yield raw[at], at
        at += 2 if raw.startswith("''", at) else 1


def _escape_double(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f")


def _escape_single(text: str) -> str | None:
    return None if "\n" in text or "\r" in text or _UNPRINTABLE.search(text) else text.replace("'", "''")


def _literal(document: Document, node: ScalarNode) -> tuple[list[int] | None, Callable[[str], str | None]]:
    """A block scalar: its lines without their indentation."""
    source = document.text.text
    head = _HEAD.match(source, node.span.start)
    if head is None:
        return None, _refuse
    text = str(node.value)
    indent = _indentation(source, head.end())
    offsets: list[int] = []
    parts: list[str] = []
    at = head.end()
    while len("".join(parts)) < len(text) and at < len(source):
        line = _LINE.match(source, at)
        assert line is not None
        begin = at + min(indent, len(line[1]) - len(line[1].lstrip(" ")))
        parts += [source[begin : at + len(line[1])], "\n"]
        offsets += [*range(begin, at + len(line[1])), at + len(line[1])]
        at = line.end()
    found = "".join(parts)
    if not found.startswith(text):
        return None, _refuse
    newline = document.text.file.newline
    offsets = [*offsets[: len(text)], offsets[len(text)] if len(text) < len(offsets) else min(at, len(source))]

    def escape(new: str) -> str | None:
        return None if _UNPRINTABLE.search(new) else new.replace("\n", newline + " " * indent)

    return offsets, escape


def _indentation(source: str, at: int) -> int:
    """How far the lines of a block scalar are indented: as its first line that holds something."""
    while at < len(source):
        line = _LINE.match(source, at)
        assert line is not None
        if line[1].strip():
            return len(line[1]) - len(line[1].lstrip(" "))
        if line.end() == at:
            break
        at = line.end()
    return 0
