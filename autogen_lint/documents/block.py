"""Edits in YAML's block style, where indentation says what belongs together."""

from __future__ import annotations

from autogen_lint.documents.layout import Layout
from autogen_lint.documents.node import DocNode, MappingNode, Pair, ScalarNode, SequenceNode
from autogen_lint.documents.render import Style
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.values.intent import Data

_SPACE = " \t\r\n"


def add_pair(layout: Layout, mapping: MappingNode, key: str, value: Data, style: Style) -> list[TextEdit]:
    """Add a line (or several) behind the last pair and the comment on its line."""
    column = layout.column(mapping.pairs[0].span.start)
    written = style.key_of(key) + style.block_value(value, column, layout.block_unit(mapping), layout.dash_step())
    end = layout.line_end(mapping.pairs[-1].span.end)
    return [TextEdit(Span(end, end), layout.newline + " " * column + written)]


def add_item(layout: Layout, items: SequenceNode, value: Data, style: Style) -> list[TextEdit]:
    """Add an item behind the last one and the comment on its line."""
    column = layout.column(items.span.start)
    written = "- " + style.block(value, column + 2, layout.block_unit(items), layout.dash_step())
    end = layout.line_end(items.items[-1].span.end)
    return [TextEdit(Span(end, end), layout.newline + " " * column + written)]


def replace_value(layout: Layout, mapping: MappingNode, pair: Pair, value: Data, style: Style) -> list[TextEdit] | None:
    """Put another value behind the key; None where a comment would be lost."""
    colon = layout.after_colon(pair)
    if colon is None:
        return None
    node = pair.value
    beside = layout.one_line(Span(colon, node.span.end))
    if beside and (is_inline(node) or not isinstance(value, (dict, list))):
        space = "" if node.span.start > colon else " "
        return [TextEdit(node.span, space + style.flow(value))]
    gone = Span(colon, max(node.span.end, colon))
    if layout.comments(gone):
        return None
    column = layout.column(mapping.pairs[0].span.start)
    written = style.block_value(value, column, layout.block_unit(mapping), layout.dash_step())
    return [TextEdit(gone, written[1:])]


def is_inline(node: DocNode) -> bool:
    """Whether the node is a collection in flow style."""
    return isinstance(node, (MappingNode, SequenceNode)) and node.flow


def replace_node(layout: Layout, node: DocNode, value: Data, style: Style) -> list[TextEdit] | None:
    """Put another value in the place of an item or a root."""
    if layout.comments(node.span):
        return None
    if is_inline(node) or not isinstance(value, (dict, list)) or isinstance(node, ScalarNode):
        return [TextEdit(node.span, style.flow(value))]
    column = layout.column(node.span.start)
    written = style.block(value, column, layout.block_unit(node.parent), layout.dash_step())
    return [TextEdit(node.span, written)]


def remove_pair(layout: Layout, mapping: MappingNode, pair: Pair) -> list[TextEdit] | None:
    """Remove the lines of a pair; None where a comment would be lost."""
    if len(mapping.pairs) == 1:
        return _empty(layout, mapping)
    if layout.comments(Span(pair.span.start, layout.line_end(pair.span.end))):
        return None
    if layout.leads_line(pair.span.start):
        start, end = layout.line_start(pair.span.start), layout.next_line(pair.span.end)
        if layout.line_end(pair.span.end) == end:  # the last line of a text that ends without a newline
            before = layout.source[:start]
            start -= len(before) - len(before.removesuffix(layout.newline))
        return [TextEdit(Span(start, end), "")]
    following = mapping.pairs[1]
    gone = Span(pair.span.start, following.span.start)
    if pair is not mapping.pairs[0] or layout.comments(gone):
        return None
    return [TextEdit(gone, "")]


def _empty(layout: Layout, mapping: MappingNode) -> list[TextEdit] | None:
    """Take the only pair out of a mapping, which is then written as ``{}``."""
    holder = mapping.pair
    colon = layout.after_colon(holder) if holder else None
    if holder and colon is None:
        return None
    gone = mapping.span if colon is None else Span(colon, mapping.span.end)
    if layout.comments(Span(gone.start, layout.line_end(gone.end))):
        return None
    return [TextEdit(gone, "{}" if colon is None else " {}")]


def wrap(
    layout: Layout, node: MappingNode, outer: dict[str, Data], keys: tuple[str, str], new: Data, style: Style
) -> str:
    """The text of `outer` whose last two keys lead to a list of the node, moved in, and `new`."""
    column = layout.column(node.span.start)
    unit, dash = layout.block_unit(node), layout.dash_step()
    inner = column + unit
    item = layout.newline + " " * (inner + dash) + "- "
    moved = _shifted(layout.source[node.span.start : node.span.end], unit + dash + 2)
    head = layout.newline.join([style.block(outer, column, unit, dash), " " * column + style.key_of(keys[0]) + ":"])
    head += layout.newline + " " * inner + style.key_of(keys[1]) + ":"
    return head + item + moved + item + style.block(new, inner + dash + 2, unit, dash)


def _shifted(text: str, columns: int) -> str:
    """Lines moved to the right, but the first, which stands behind its dash, and empty ones."""
    lines = text.splitlines(keepends=True)
    return lines[0] + "".join(" " * columns + line if line.strip(_SPACE) else line for line in lines[1:])
