"""Suppressions as they are written: comments of ours, `noqa` comments, and places named in the settings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from autogen_lint.diagnostics.resolve import snippet
from autogen_lint.source.span import Location, Span, TextEdit
from autogen_lint.source.text import Text

_OURS = re.compile(r"#+\s*autogen-lint:\s*(?P<verb>ignore-file|ignore)?(?:\s*\[(?P<codes>[^\[\]]*)\])?", re.IGNORECASE)
_NOQA = re.compile(r"#+\s*noqa\b(?P<colon>\s*:\s*(?P<codes>[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)?)?", re.IGNORECASE)
_OUR_CODE = re.compile(r"AGL\d+$", re.IGNORECASE)
_NEXT_COMMENT = re.compile(r"(?<=\s)#")


class Scope(Enum):
    """What a suppression reaches: the statement it stands in or above, the file, or a place named in the settings."""

    STATEMENT = "ignore"
    FILE = "ignore-file"
    PLACE = "ignore-at"
    NONE = ""
    """A directive that can't be understood; `Directive.fault` says why."""


@dataclass(frozen=True, slots=True)
class Directive:
    """One suppression, as plain data.

    `tokens` are codes and names as written, those of other tools in a `noqa` included; `everything` is a bare `noqa`.
    `above` is the line of code below a comment that stands on a line of its own, else 0.
    `removal` deletes the comment, `listing` are the characters of the list of tokens, both in the file's text; None
    where the medium can't say.
    """

    scope: Scope
    location: Location
    span: Span
    tokens: tuple[str, ...] = ()
    everything: bool = False
    above: int = 0
    noqa: bool = False
    removal: TextEdit | None = None
    listing: Span | None = None
    snippet: tuple[str, ...] = ()
    fault: str = ""

    @property
    def path(self) -> str:
        return self.location.path

    @property
    def own_tokens(self) -> tuple[str, ...]:
        """The tokens that are about this linter."""
        return tuple(token for token in self.tokens if not self.noqa or _OUR_CODE.match(token))

    def without(self, dropped: Iterable[str]) -> tuple[TextEdit, ...] | None:
        """Edits that remove these tokens, and the comment with them where none is left."""
        gone = set(dropped)
        kept = [token for token in self.tokens if token not in gone]
        if not kept:
            return (self.removal,) if self.removal is not None else None
        return (TextEdit(self.listing, ", ".join(kept)),) if self.listing is not None else None


def read_directives(text: Text, comments: Iterable[Span], *, noqa: bool = True) -> list[Directive]:
    """The suppressions in these comments of a text."""
    spans = list(comments)
    starts = {span.start for span in spans}
    return [directive for span in spans for directive in _in_comment(text, span, starts, noqa=noqa)]


def _in_comment(text: Text, comment: Span, comments: set[int], *, noqa: bool) -> Iterator[Directive]:
    written = text.text[comment.start : comment.end]
    for match in _OURS.finditer(written):
        verb = (match["verb"] or "").lower()
        tokens = tuple(token for token in re.split(r"[,\s]+", match["codes"] or "") if token)
        scope = Scope(verb) if tokens else Scope.NONE
        yield _directive(text, comment, comments, match, tokens, scope=scope)
    for match in _NOQA.finditer(written) if noqa else ():
        codes = match["codes"]
        if match["colon"] and not codes:
            continue
        tokens = tuple(re.split(r"[,\s]+", codes)) if codes else ()
        if codes and not any(_OUR_CODE.match(token) for token in tokens):
            continue
        yield _directive(text, comment, comments, match, tokens, noqa=True, everything=not codes)


def _directive(
    text: Text,
    comment: Span,
    comments: set[int],
    match: re.Match[str],
    tokens: tuple[str, ...],
    *,
    scope: Scope = Scope.STATEMENT,
    noqa: bool = False,
    everything: bool = False,
) -> Directive:
    start = comment.start + match.start()
    following = _NEXT_COMMENT.search(text.text, comment.start + match.end(), comment.end)
    end = following.start() if following else comment.end
    own_line = not text.text[text.starts[text.line_column(start)[0] - 1] : comment.start].strip()
    span = Span(start, comment.start + match.end())
    return Directive(
        scope,
        text.location(span),
        span,
        tokens,
        everything=everything,
        above=_code_below(text, comment, comments) if own_line and not noqa else 0,
        noqa=noqa,
        removal=text.to_file(_removal(text, Span(start, end), last=following is None)),
        listing=_listing(text, comment, match),
        snippet=snippet(text, span),
        fault="this suppression names no rule" if scope is Scope.NONE else "",
    )


def _code_below(text: Text, comment: Span, comments: set[int]) -> int:
    """The line (of the cell) of the first code below a comment; 0 where there is none."""
    line, _ = text.line_column(comment.start)
    cell = text.location(comment).cell
    for number in range(line + 1, len(text.starts) + 1):
        content = text.line_text(number)
        place = text.starts[number - 1] + len(content) - len(content.lstrip())
        if content.strip() and place not in comments:
            below = text.location(Span(place, place))
            return below.line if below.cell == cell else 0
    return 0


def _removal(text: Text, region: Span, *, last: bool) -> TextEdit:
    """Delete a directive: with the white space before it at the end of a line, and with its line where it is alone."""
    if not last:
        return TextEdit(region, "")
    line, _ = text.line_column(region.start)
    line_start = text.starts[line - 1]
    before = text.text[line_start : region.start]
    if before.strip():
        return TextEdit(Span(line_start + len(before.rstrip()), region.end), "")
    line_end = text.starts[line] if line < len(text.starts) else len(text.text)
    return TextEdit(Span(line_start, line_end), "")


def _listing(text: Text, comment: Span, match: re.Match[str]) -> Span | None:
    if not match["codes"]:
        return None
    start, end = match.span("codes")
    mapped = text.to_file(TextEdit(Span(comment.start + start, comment.start + end), match["codes"]))
    return mapped.span if mapped is not None else None
