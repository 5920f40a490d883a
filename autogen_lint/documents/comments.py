"""Comments of a document, with the line they stand on; suppressions are read from them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

_HASH = re.compile(r"#[^\r\n\x85\u2028\u2029]*")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with its marks (``# ...``, ``// ...``, ``/* ... */``).

    `line` is where it begins, from 1; `alone` says that nothing but space stands before it on that line.
    """

    span: Span
    text: str
    line: int
    alone: bool


def comment_at(text: Text, span: Span) -> Comment:
    """The comment that covers `span`."""
    line, _ = text.line_column(span.start)
    before = text.text[text.starts[line - 1] : span.start]
    return Comment(span, text.text[span.start : span.end], line, not before.strip())


def hash_comments(text: Text, opaque: Iterable[Span], end: int) -> list[Comment]:
    """Every ``#`` comment before `end` that does not begin inside one of the `opaque` spans (in order)."""
    found: list[Comment] = []
    at = 0
    for span in [*opaque, Span(end, end)]:
        while at < span.start:
            match = _HASH.search(text.text, at, end)
            if match is None or match.start() >= span.start:
                break
            found.append(comment_at(text, Span(*match.span())))
            at = match.end()
        at = max(at, span.end)
    return found
