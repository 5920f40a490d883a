"""Intents as edits of a document, each checked by reading the changed text again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from autogen_lint.documents import block, flow, standard
from autogen_lint.documents.layout import Layout, key_quote, string_quote
from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import AliasNode, DocNode, Document, MappingNode, Pair, ScalarNode, SequenceNode
from autogen_lint.documents.render import CannotRenderError, Style
from autogen_lint.documents.shape import Place, Shape, shape, shape_of, shapes
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import SourceFile, apply_edits
from autogen_lint.values.intent import (
    Combine,
    Data,
    Intent,
    RemoveItem,
    RenameItem,
    Replace,
    SetItem,
    WriteAsJson,
    data,
)

Edits = list[TextEdit] | None


def plan(document: Document, node: DocNode, intent: Intent) -> Edits:
    """Edits for an intent about `node`, not yet checked; None where the place or the intent is not a sure one."""
    if isinstance(intent, WriteAsJson):
        return standard.rewrite(document) if document.kind == "json" else None
    if _shared(document, node) or any(problem.kind in {"python", "assignment"} for problem in document.problems):
        return None
    layout = Layout(document)
    try:
        if isinstance(intent, Replace):
            return _replace(layout, node, data(intent.value))
        if isinstance(intent, Combine):
            return _combine(layout, node, intent)
        if isinstance(intent, (SetItem, RemoveItem, RenameItem)):
            return _change_item(layout, node, intent)
    except CannotRenderError:
        return None
    return None


def check(document: Document, node: DocNode, intent: Intent, edits: Sequence[TextEdit]) -> bool:
    """Whether the changed text reads as before but for exactly the intent, with all its comments."""
    part = _part(document, node, intent, edits)
    before = document if part is None else _alone(document, part)
    after = _changed(document, part, edits)
    if [one.text for one in after.comments] != [one.text for one in before.comments]:
        return False
    left = {one.kind for one in after.problems}
    if left - {one.kind for one in document.problems} or (isinstance(intent, WriteAsJson) and left):
        return False
    return shapes(after) == _expected(before, node, intent)


def _part(document: Document, node: DocNode, intent: Intent, edits: Sequence[TextEdit]) -> DocNode | None:
    """The smallest value that holds all that changes within its brackets: of JSON it reads alone as in its place."""
    if document.kind != "json" or isinstance(intent, WriteAsJson):
        return None
    part = node.parent if isinstance(intent, (Replace, Combine)) else node
    while part is not None and not all(
        part.span.start < edit.span.start and edit.span.end < part.span.end for edit in edits
    ):
        part = part.parent
    return part


def _alone(document: Document, part: DocNode) -> Document:
    inside = tuple(comment for comment in document.comments if part.span.contains(comment.span))
    return replace(document, roots=(part,), comments=inside)


def _changed(document: Document, part: DocNode | None, edits: Sequence[TextEdit]) -> Document:
    """The document, or just the part of it, with the edits made."""
    text = document.text.text
    span = part.span if part is not None else Span(0, len(text))
    moved = [TextEdit(Span(edit.span.start - span.start, edit.span.end - span.start), edit.text) for edit in edits]
    changed = apply_edits(text[span.start : span.end], moved)
    file = SourceFile(document.text.path, b"", changed, document.text.file.encoding)
    return parse_document(file, document.kind, part.depth if part is not None else 0)


def _expected(document: Document, node: DocNode, intent: Intent) -> list[Shape]:
    expected = shapes(document)
    place = Place(document, node, expected)
    if isinstance(intent, SetItem):
        place.set(intent.key, shape_of(data(intent.value)))
    elif isinstance(intent, RemoveItem):
        place.remove(intent.key)
    elif isinstance(intent, RenameItem):
        place.rename(intent.key, intent.to)
    elif isinstance(intent, Replace):
        place.replace(shape_of(data(intent.value)))
    elif isinstance(intent, Combine):
        new = shape_of(data(intent.component))
        joined = _joined(node, intent)
        if joined is not None:
            Place(document, joined, expected).shape.append(new)
        else:
            outer: Shape = shape_of({**_head(intent), "config": {intent.document_key: []}})
            items: Shape = ["sequence", None, None, shape(node), new]
            outer[-1] = ["config", ["mapping", None, None, [intent.document_key, items]]]
            place.replace(outer)
    return [one for one in place.all if isinstance(one, list)]


def _shared(document: Document, node: DocNode) -> bool:
    """Whether the node is an alias, or lies in something that an alias repeats elsewhere."""
    if isinstance(node, AliasNode):
        return True
    targets = {id(alias.target) for alias in document.aliases}
    inside: DocNode | None = node
    while inside is not None:
        if id(inside) in targets:
            return True
        inside = inside.parent
    return False


def _loses_anchor(document: Document, gone: DocNode) -> bool:
    """Whether an anchor that is used outside of `gone` would go with it."""
    return any(
        gone.span.contains(alias.target.span) and not gone.span.contains(alias.span) for alias in document.aliases
    )


def _style(layout: Layout, near: MappingNode | SequenceNode | None, old: DocNode | None = None) -> Style:
    """How to write near other nodes, or in the place of an old scalar."""
    document = layout.document
    plain = "" if layout.yaml else '"'
    key = string = plain
    comma, colon = ", ", ": "
    if near is not None:
        string = string_quote(near, document)
        holder = near if isinstance(near, MappingNode) else near.parent
        key = key_quote(holder, document) if isinstance(holder, MappingNode) else plain
    if isinstance(near, MappingNode):
        comma = flow.comma_of(layout, near)
        colon = layout.colon(near.pairs[-1]) if near.flow and near.pairs else ": "
    if isinstance(old, ScalarNode) and isinstance(old.value, str) and old.style in ("", "'", '"'):
        string = old.style
    if key not in ("", "'", '"'):
        key = plain
    return Style(layout.yaml, layout.newline, key, string, comma, colon, document.text.file.encoding)


def _cramped(layout: Layout, node: MappingNode | SequenceNode) -> bool:
    """YAML's flow style over several lines: too many ways to lay it out."""
    return layout.yaml and node.flow and not layout.one_line(node.span)


def _replace(layout: Layout, node: DocNode, value: Data) -> Edits:
    if _loses_anchor(layout.document, node):
        return None
    pair = node.pair
    if pair is not None and isinstance(node.parent, MappingNode):
        return _replace_value(layout, node.parent, pair, value)
    style = _style(layout, node.parent, node)
    if layout.yaml and not (node.parent and node.parent.flow):
        return block.replace_node(layout, node, value, style)
    if layout.comments(node.span):
        return None
    return [TextEdit(node.span, _flow_text(layout, node, value, style))]


def _flow_text(layout: Layout, node: DocNode, value: Data, style: Style) -> str:
    """A value in flow style, over several lines where the place is one that JSON writers lay out so."""
    start = node.pair.span.start if node.pair else node.span.start
    if layout.yaml or (node.parent is not None and not layout.leads_line(start)):
        return style.flow(value)
    holder = node.parent or (node if isinstance(node, (MappingNode, SequenceNode)) else None)
    if holder is None or layout.one_line(holder.span):
        return style.flow(value)
    return style.flow(value, layout.indent(start), layout.unit(holder))


def _replace_value(layout: Layout, mapping: MappingNode, pair: Pair, value: Data) -> Edits:
    style = _style(layout, mapping, pair.value)
    if not mapping.flow:
        return block.replace_value(layout, mapping, pair, value, style)
    if layout.comments(pair.value.span) or (_cramped(layout, mapping) and isinstance(value, (dict, list))):
        return None
    return [TextEdit(pair.value.span, _flow_text(layout, pair.value, value, style))]


def _change_item(layout: Layout, node: DocNode, intent: SetItem | RemoveItem | RenameItem) -> Edits:
    if not isinstance(node, MappingNode) or node.tag is not None or any(pair.merge for pair in node.pairs):
        return None
    found = [pair for pair in node.pairs if pair.key == intent.key]
    if len(found) > 1:
        return None
    if isinstance(intent, SetItem):
        if found:
            gone = _loses_anchor(layout.document, found[0].value)
            return None if gone else _replace_value(layout, node, found[0], data(intent.value))
        if _cramped(layout, node):
            return None
        add = flow.add_pair if node.flow else block.add_pair
        return add(layout, node, intent.key, data(intent.value), _style(layout, node))
    if not found:
        return None
    if isinstance(intent, RenameItem):
        return _rename(layout, node, found[0], intent.to)
    if _cramped(layout, node) or _loses_anchor(layout.document, found[0].value):
        return None
    return (flow.remove_pair if node.flow else block.remove_pair)(layout, node, found[0])


def _rename(layout: Layout, mapping: MappingNode, pair: Pair, to: str) -> Edits:
    key = pair.key_node
    if mapping.get(to) is not None or not isinstance(key, ScalarNode) or key.anchor or key.tag:
        return None
    return [TextEdit(key.span, _style(layout, mapping, key).text_of(to, key.style))]


def _head(intent: Combine) -> dict[str, Data]:
    return {"provider": intent.document_component, "component_type": intent.component.kind}


def _combine(layout: Layout, node: DocNode, intent: Combine) -> Edits:
    """Wrap a component and a new one in an outer component; where it is such a one, add the new one to its list."""
    joined = _joined(node, intent)
    if joined is not None:
        return _append(layout, joined, data(intent.component))
    if not isinstance(node, MappingNode) or not node.pairs or not intent.document_component:
        return None
    if node.anchor or node.tag or _cramped(layout, node):
        return None
    new = data(intent.component)
    style = _style(layout, node)
    keys = ("config", intent.document_key)
    if not node.flow:
        return [TextEdit(node.span, block.wrap(layout, node, _head(intent), keys, new, style))]
    old = layout.source[node.span.start : node.span.end]
    head = "{" + style.flow(_head(intent))[1:-1]
    config, items = (style.key_of(key) + style.colon for key in keys)
    if layout.one_line(node.span):
        text = f"{head}{style.comma}{config}{{{items}[{old}{style.comma}{style.flow(new)}]}}}}"
        return [TextEdit(node.span, text)]
    return _combine_lines(layout, node, intent, new, style)


def _joined(node: DocNode, intent: Combine) -> SequenceNode | None:
    """The list of an outer component that the node is already, where it holds something."""
    if not isinstance(node, MappingNode):
        return None
    provider, config = _value(node, "provider"), _value(node, "config")
    if not (isinstance(provider, ScalarNode) and provider.value == intent.document_component):
        return None
    items = _value(config, intent.document_key) if isinstance(config, MappingNode) else None
    return items if isinstance(items, SequenceNode) and items.items else None


def _value(mapping: MappingNode, key: str) -> DocNode | None:
    pair = mapping.get(key)
    return pair.value if pair is not None else None


def _append(layout: Layout, items: SequenceNode, new: Data) -> Edits:
    if items.anchor or items.tag or _cramped(layout, items):
        return None
    style = _style(layout, items)
    return flow.add_item(layout, items, new, style) if items.flow else block.add_item(layout, items, new, style)


def _combine_lines(layout: Layout, node: MappingNode, intent: Combine, new: Data, style: Style) -> Edits:
    """The same for JSON over several lines: the old component moves three steps to the right."""
    base, unit = layout.indent(node.span.start), layout.unit(node)
    lines = layout.source[node.span.start : node.span.end].split(layout.newline)
    moved = [lines[0]]
    for line in lines[1:]:
        if line.strip() and not line.startswith(base):
            return None
        moved.append(base + 3 * unit + line.removeprefix(base) if line.strip() else line)
    inner = base + 3 * unit
    pairs = [base + unit + style.key_of(key) + style.colon + style.flow(value) for key, value in _head(intent).items()]
    parts = [
        "{",
        *(pair + "," for pair in pairs),
        base + unit + style.key_of("config") + style.colon + "{",
        base + 2 * unit + style.key_of(intent.document_key) + style.colon + "[",
        inner + layout.newline.join(moved) + ",",
        inner + style.flow(new, inner, unit),
        base + 2 * unit + "]",
        base + unit + "}",
        base + "}",
    ]
    return [TextEdit(node.span, layout.newline.join(parts))]
