"""Edits in ``{...}`` and ``[...]``: all of JSON, and YAML's flow style on one line."""

from __future__ import annotations

import re

from autogen_lint.documents.layout import Layout
from autogen_lint.documents.node import MappingNode, Pair, SequenceNode
from autogen_lint.documents.render import Style
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.values.intent import Data

_LEADING_COMMA = re.compile(r"([ \t]*),[ \t]*")
_GAP = re.compile(r"[ \t]*,[ \t]*")


def add_pair(layout: Layout, mapping: MappingNode, key: str, value: Data, style: Style) -> list[TextEdit] | None:
    """Add a pair last in the way the others are laid out; None where comments leave no sure place."""
    if not mapping.pairs:
        inner = _inside(layout, mapping)
        if layout.source[inner.start : inner.end].strip():
            return None
        return [TextEdit(inner, style.key_of(key) + style.colon + style.flow(value))]
    last = mapping.pairs[-1]
    before = layout.before(last.span.start)
    leading = _LEADING_COMMA.fullmatch(before)
    unit = layout.unit(mapping)
    if leading:
        pair = style.key_of(key) + style.colon + style.flow(value, before, unit)
        return [TextEdit(Span(last.span.end, last.span.end), layout.newline + before + pair)]
    if not before.strip(" \t"):
        pair = style.key_of(key) + style.colon + style.flow(value, before, unit)
        return _add_line(layout, mapping, layout.newline + before + pair)
    return _add_inline(layout, mapping, style.key_of(key) + style.colon + style.flow(value), style)


def add_item(layout: Layout, items: SequenceNode, value: Data, style: Style) -> list[TextEdit] | None:
    """Add an item last in the way the others are laid out; None where comments leave no sure place."""
    last = items.items[-1].span
    if layout.source[last.end : items.span.end - 1].strip():
        return None
    before = layout.before(last.start)
    if before.strip(" \t"):
        return [TextEdit(Span(last.end, last.end), style.comma + style.flow(value))]
    written = style.flow(value, before, layout.unit(items))
    return [TextEdit(Span(last.end, last.end), "," + layout.newline + before + written)]


def _inside(layout: Layout, mapping: MappingNode) -> Span:
    return Span(layout.source.index("{", mapping.span.start) + 1, mapping.span.end - 1)


def _comma_after(layout: Layout, mapping: MappingNode) -> int | None:
    """The offset of a trailing comma."""
    rest = Span(mapping.pairs[-1].span.end, mapping.span.end - 1)
    at = layout.without_comments(rest).find(",")
    return None if at < 0 else rest.start + at


def _add_line(layout: Layout, mapping: MappingNode, line: str) -> list[TextEdit]:
    """Put a line behind the last pair, and behind the comment that stands on its line."""
    comma = _comma_after(layout, mapping)
    end = mapping.pairs[-1].span.end
    place = behind = end if comma is None else comma + 1
    for comment in layout.comments(Span(behind, mapping.span.end)):
        if comment.span.start <= layout.line_end(behind):
            place = max(place, comment.span.end)
    if comma is not None:
        return [TextEdit(Span(place, place), line + ",")]
    if place == end:
        return [TextEdit(Span(end, end), "," + line)]
    return [TextEdit(Span(end, end), ","), TextEdit(Span(place, place), line)]


def _add_inline(layout: Layout, mapping: MappingNode, pair: str, style: Style) -> list[TextEdit] | None:
    end = mapping.pairs[-1].span.end
    if layout.comments(Span(end, mapping.span.end)):
        return None
    comma = _comma_after(layout, mapping)
    if comma is not None:
        return [TextEdit(Span(comma + 1, comma + 1), style.comma[1:] + pair + ",")]
    return [TextEdit(Span(end, end), style.comma + pair)]


def comma_of(layout: Layout, mapping: MappingNode) -> str:
    """How the pairs of a mapping are separated on a line."""
    if len(mapping.pairs) > 1:
        between = layout.source[mapping.pairs[-2].span.end : mapping.pairs[-1].span.start]
        if _GAP.fullmatch(between):
            return "," + between.rpartition(",")[2]
    tight = mapping.pairs and layout.colon(mapping.pairs[-1]) == ":"
    return "," if tight else ", "


def remove_pair(layout: Layout, mapping: MappingNode, pair: Pair) -> list[TextEdit] | None:
    """Remove a pair with its comma; None where a comment would be lost or left behind."""
    at = next(i for i, one in enumerate(mapping.pairs) if one is pair)
    if at + 1 < len(mapping.pairs):
        gone = Span(pair.span.start, mapping.pairs[at + 1].span.start)
    elif at > 0:
        gone = Span(mapping.pairs[at - 1].span.end, pair.span.end)
    else:
        gone = _inside(layout, mapping)
    beside = Span(pair.span.start, max(gone.end, min(layout.line_end(pair.span.end), mapping.span.end)))
    if layout.comments(gone) or layout.comments(beside):
        return None
    return [TextEdit(gone, "")]
