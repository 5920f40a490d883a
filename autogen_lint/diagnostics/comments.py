"""Where the comments of a Python text are: real comments, never a ``#`` inside a string."""

from __future__ import annotations

import tokenize
from collections.abc import Iterator

from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

MARKERS = ("autogen-lint:", "noqa")


def has_marker(text: str) -> bool:
    """Whether a suppression comment could be in the text; cheap, and true too often rather than too rarely."""
    lowered = text.lower()
    return any(marker in lowered for marker in MARKERS)


def python_comments(text: Text) -> list[Span]:
    """The comments of a Python text, up to the place where it stops being Python."""
    found: list[Span] = []
    lines = _lines(text)
    try:
        for token in tokenize.generate_tokens(lambda: next(lines, "")):
            if token.type == tokenize.COMMENT:
                start = text.starts[token.start[0] - 1] + token.start[1]
                found.append(Span(start, start + len(token.string.rstrip("\r\n"))))
    except (tokenize.TokenError, SyntaxError):
        return found  # what comes after is no Python; the parser says so
    return found


def _lines(text: Text) -> Iterator[str]:
    """The lines, every end of line that Python knows written as a line feed."""
    last = len(text.starts)
    for number in range(1, last + 1):
        yield text.line_text(number) + ("" if number == last else "\n")
