"""What a document says, apart from how it is written: to check that an edit changed just what it should."""

from __future__ import annotations

from typing import TypeAlias

from autogen_lint.documents.node import AliasNode, DocNode, Document, MappingNode, ScalarNode
from autogen_lint.values.intent import Data

Shape: TypeAlias = "list[object]"
"""``["scalar", tag, anchor, type, text]``, ``["alias", name]``, or ``[kind, tag, anchor, child, ...]`` where a child
is a shape, or ``[key, shape]`` in a mapping."""


def shapes(document: Document) -> list[Shape]:
    """The shape of every root."""
    return [shape(root) for root in document.roots]


def shape(node: DocNode) -> Shape:
    """The shape of a node; scalars are told apart by type, repeated keys are kept."""
    if isinstance(node, AliasNode):
        return ["alias", node.name]
    if isinstance(node, ScalarNode):
        return ["scalar", node.tag, node.anchor, type(node.value).__name__, repr(node.value)]
    if isinstance(node, MappingNode):
        mapping: Shape = ["mapping", node.tag, node.anchor]
        for pair in node.pairs:
            key: object = pair.key
            if not isinstance(pair.key_node, ScalarNode) or not isinstance(pair.key_node.value, str) or pair.merge:
                key = shape(pair.key_node)
            mapping.append([key, shape(pair.value)])
        return mapping
    sequence: Shape = ["sequence", node.tag, node.anchor]
    for child in node.children():
        sequence.append(shape(child))
    return sequence


def shape_of(value: Data) -> Shape:
    """The shape that a literal has once it is written."""
    if isinstance(value, dict):
        return ["mapping", None, None, *([key, shape_of(item)] for key, item in value.items())]
    if isinstance(value, list):
        return ["sequence", None, None, *(shape_of(item) for item in value)]
    return ["scalar", None, None, type(value).__name__, repr(value)]


class Place:
    """The place of a node among the shapes of its document; changes there are seen in the shapes."""

    def __init__(self, document: Document, node: DocNode, all_shapes: list[Shape]) -> None:
        steps: list[int] = []
        pairs: list[bool] = []
        while node.parent is not None and node not in document.roots:
            steps.append(next(i for i, child in enumerate(node.parent.children()) if child is node) + 3)
            pairs.append(isinstance(node.parent, MappingNode))
            node = node.parent
        self.holder: list[object] = list(all_shapes)
        self.all: list[object] = self.holder
        self.index = next(i for i, root in enumerate(document.roots) if root is node)
        for step, in_pair in zip(reversed(steps), reversed(pairs), strict=True):
            below = self.holder[self.index]
            if not isinstance(below, list):
                raise TypeError("a place below a scalar")
            self.holder, self.index = below, step
            if in_pair:
                pair = below[step]
                if not isinstance(pair, list):
                    raise TypeError("not a pair")
                self.holder, self.index = pair, 1

    @property
    def shape(self) -> Shape:
        found = self.holder[self.index]
        if not isinstance(found, list):
            raise TypeError("no shape stands here")
        return found

    def replace(self, new: Shape) -> None:
        self.holder[self.index] = new

    def set(self, key: str, new: Shape) -> None:
        """Give `key` of the mapping here a new value, in its place, else last."""
        for pair in self.shape[3:]:
            if isinstance(pair, list) and pair[0] == key:
                pair[1] = new
                return
        self.shape.append([key, new])

    def remove(self, key: str) -> None:
        self.shape[3:] = [pair for pair in self.shape[3:] if not (isinstance(pair, list) and pair[0] == key)]

    def rename(self, key: str, to: str) -> None:
        for pair in self.shape[3:]:
            if isinstance(pair, list) and pair[0] == key:
                pair[0] = to
