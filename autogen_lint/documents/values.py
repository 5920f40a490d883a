"""Documents as values: the same mappings, sequences and literals that Python code gives."""

from __future__ import annotations

from autogen_lint.documents.node import AliasNode, DocNode, Document, MappingNode, Pair, ScalarNode, SequenceNode
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.values.value import Entry, Known, Mapping, Sequence, Unknown, Value

_STANDARD = "tag:yaml.org,2002:"


def to_value(document: Document, node: DocNode) -> Value:
    """What `node` stands for.

    An alias gives its anchor's value, written at the anchor. Merge keys are merged, so that an entry's origin is where
    the pair was written. `Unknown` are timestamps and application tags (``yaml-tag``) and aliases that can't be
    followed (``recursive-alias``, ``too-many-aliases``).
    """
    return _Reading(document).value(node)


def root_values(document: Document) -> tuple[Value, ...]:
    """The value of every root."""
    reading = _Reading(document)
    return tuple(reading.value(root) for root in document.roots)


class _Reading:
    """Every node has one value, however many aliases lead to it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.done: dict[int, Value] = {}

    def value(self, node: DocNode) -> Value:
        if isinstance(node, AliasNode):
            if node.refusal:
                return Unknown(DocOrigin(self.document, node), node.refusal, node.name)
            node = node.target
        found = self.done.get(id(node))
        if found is None:
            found = self.done[id(node)] = self.read(node)
        return found

    def read(self, node: DocNode) -> Value:
        origin = DocOrigin(self.document, node)
        if isinstance(node, ScalarNode):
            if not node.resolved:
                return Unknown(origin, "yaml-tag", node.tag or str(node.value))
            return Known(origin, node.value)
        if node.tag is not None and node.tag not in (_STANDARD + "map", _STANDARD + "seq"):
            return Unknown(origin, "yaml-tag", node.tag)
        if isinstance(node, MappingNode):
            return self.mapping(node, origin)
        items: list[Value] = []
        if isinstance(node, SequenceNode):
            for item in node.items:
                items.append(self.value(item))  # noqa: PERF401  a comprehension is one more frame on 3.10 and 3.11
        return Sequence(origin, tuple(items))

    def mapping(self, node: MappingNode, origin: DocOrigin) -> Mapping:
        entries: dict[str, Entry] = {}
        rest: Value | None = None
        bases: list[Value] = []
        for pair in node.pairs:
            if pair.merge:
                bases += self.bases(pair)
        for base in reversed(bases):  # of merged mappings the first that has a key counts
            if isinstance(base, Mapping):
                entries.update(base.entries)
                rest = rest or base.rest
            else:
                rest = base if isinstance(base, Unknown) else Unknown(base.origin, "yaml-merge")
        for pair in node.pairs:
            if not pair.merge:
                entry_origin = DocOrigin(self.document, pair.value, pair)
                entries[pair.key] = Entry(pair.key, self.value(pair.value), entry_origin)
        return Mapping(origin, entries, rest, bases[0].origin if len(bases) == 1 else None)

    def bases(self, pair: Pair) -> list[Value]:
        """The values that a merge key merges."""
        value = self.value(pair.value)
        return list(value.items) if isinstance(value, Sequence) else [value]
