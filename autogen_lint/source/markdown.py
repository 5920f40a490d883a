"""The Python blocks of a Markdown file."""

from __future__ import annotations

import re
from itertools import pairwise

from autogen_lint.source.embedded import EmbeddedText
from autogen_lint.source.text import SourceFile

_FENCE = re.compile(r"(?P<indent>[ \t]*(?:> ?)*[ \t]*)(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^`\r\n]*)(?:\r\n|\r|\n|\Z)")
_PYTHON = re.compile(r"\{?\.?(?:python3?|py3?)\b(?!-)", re.IGNORECASE)


def python_blocks(file: SourceFile) -> tuple[EmbeddedText, ...]:
    """The fenced blocks marked as Python, without the indentation of their fence; a block that is never closed counts.

    An edit of a block is written with the fence's indentation before each new line.
    """
    blocks: list[EmbeddedText] = []
    starts = [*file.starts, len(file.text)]
    line = 0
    while line < len(starts) - 1:
        opening = _FENCE.fullmatch(file.text, starts[line], starts[line + 1])
        line += 1
        if opening is None:
            continue
        first = line
        while line < len(starts) - 1 and not _closes(file.text, starts[line], starts[line + 1], opening["fence"]):
            line += 1
        if _PYTHON.match(opening["info"].strip()):
            blocks.append(_block(file, starts[first : line + 1], opening["indent"]))
        line += 1
    return tuple(blocks)


def _closes(text: str, start: int, end: int, fence: str) -> bool:
    match = _FENCE.fullmatch(text, start, end)
    return match is not None and not match["info"].strip() and match["fence"].startswith(fence)


def _block(file: SourceFile, starts: list[int], indent: str) -> EmbeddedText:
    """The lines between `starts`, each without as much of `indent` as it has."""
    parts: list[str] = []
    offsets: list[int] = []
    for start, end in pairwise(starts):
        begin = start
        while begin < end and begin - start < len(indent) and file.text[begin] == indent[begin - start]:
            begin += 1
        parts.append(file.text[begin:end])
        offsets += range(begin, end)
    offsets.append(starts[-1])
    return EmbeddedText(file, "".join(parts), offsets, lambda text: text.replace("\n", "\n" + indent))
