"""Where the comments of a text are: real comments, never a ``#`` inside a string."""

from __future__ import annotations

import tokenize
from collections.abc import Iterable, Iterator

from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

MARKERS = ("autogen-lint:", "noqa")


def has_marker(text: str) -> bool:
    """Whether a suppression comment could be in the text; cheap, and true too often rather than too rarely."""
    lowered = text.lower()
    return any(marker in lowered for marker in MARKERS)


def python_comments(text: Text) -> list[Span]:
    """The comments of a Python text, up to the place where it stops being Python."""
    return list(_tokens(text))


def yaml_comments(text: Text) -> list[Span]:
    """The comments of a YAML text, up to the place where it stops being YAML."""
    scalars = list(_scalars(text.text))
    found: list[Span] = []
    at = 0
    for number in range(1, len(text.starts) + 1):
        start = text.starts[number - 1]
        line = text.line_text(number)
        for column, character in enumerate(line):
            if character == "#" and (column == 0 or line[column - 1] in " \t"):
                place = start + column
                while at < len(scalars) and scalars[at].end <= place:
                    at += 1
                if at == len(scalars) or place < scalars[at].start:
                    found.append(Span(place, start + len(line)))
                    break
    return found


def _tokens(text: Text) -> Iterator[Span]:
    try:
        for token in tokenize.generate_tokens(_reader(text)):
            if token.type == tokenize.COMMENT:
                start = text.starts[token.start[0] - 1] + token.start[1]
                yield Span(start, start + len(token.string.rstrip("\r\n")))
    except (tokenize.TokenError, SyntaxError):
        return  # what comes after is no Python; the parser says so


def _reader(text: Text) -> _Lines:
    return _Lines(text)


class _Lines:
    """Hands out lines; every end of line that Python knows is handed out as a line feed."""

    def __init__(self, text: Text) -> None:
        self._lines = iter(range(1, len(text.starts) + 1))
        self._text = text

    def __call__(self) -> str:
        number = next(self._lines, None)
        if number is None:
            return ""
        last = number == len(self._text.starts)
        return self._text.line_text(number) + ("" if last else "\n")


def _scalars(text: str) -> Iterator[Span]:
    """The spans of scalars that may hold a ``#``; of block scalars without the header line."""
    import yaml

    try:
        tokens: Iterable[yaml.Token] = yaml.scan(text, Loader=yaml.SafeLoader)
        for token in tokens:
            if isinstance(token, yaml.ScalarToken):
                start, end = token.start_mark.index, token.end_mark.index
                if token.style in {"|", ">"}:
                    start = min(end, text.find("\n", start) % (len(text) + 1))
                yield Span(start, end)
    except yaml.YAMLError:
        return
