"""The tree of a JSON or YAML document: nodes with exact spans. No knowledge of AutoGen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from autogen_lint.documents.comments import Comment
from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

MAX_DEPTH = 200
"""Nesting that is still read; a deeper document is a problem of kind ``depth``."""

ScalarValue: TypeAlias = "None | bool | int | float | str | bytes"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a document. Where it is `fatal`, the document has no roots.

    Kinds, JSON: ``syntax``, ``empty``, ``comment``, ``trailing-comma``, ``python`` (single quotes, ``True``, ``None``),
    ``constant`` (NaN, Infinity), ``number``, ``leading-zero``, ``control-character``, ``escape``, ``surrogate``,
    ``unquoted-key``, ``assignment`` (``NAME = `` before the value);
    YAML: ``syntax``, ``control-character``, ``aliases`` (an alias bomb); both: ``duplicate-key``, ``depth``.
    """

    kind: str
    message: str
    span: Span
    fatal: bool = False


@dataclass(slots=True, eq=False)
class DocNode:
    """A node of a document; `span` covers the value with its tag and anchor, without trailing space or comments.

    `token` is the key or index under which `parent` holds it. `tag` is the explicit YAML tag, None where there is none.
    `flow` is True for JSON and for YAML's ``{...}`` and ``[...]``.
    """

    span: Span
    parent: MappingNode | SequenceNode | None = None
    token: str | int = ""
    anchor: str | None = None
    tag: str | None = None

    @property
    def pointer(self) -> str:
        """The JSON pointer (RFC 6901) of the node in its document; ``""`` is the root."""
        parts: list[str] = []
        node: DocNode = self
        while node.parent is not None:
            parts.append(str(node.token).replace("~", "~0").replace("/", "~1"))
            node = node.parent
        return "".join("/" + part for part in reversed(parts))

    @property
    def depth(self) -> int:
        """How many nodes lie around it."""
        return self.parent.depth + 1 if self.parent is not None else 0

    @property
    def pair(self) -> Pair | None:
        """The pair whose value this node is."""
        if isinstance(self.parent, MappingNode):
            return next((pair for pair in self.parent.pairs if pair.value is self), None)
        return None

    def children(self) -> Iterator[DocNode]:
        """Values of pairs and items, in order; keys are not children, the target of an alias neither."""
        return iter(())


@dataclass(slots=True, eq=False)
class ScalarNode(DocNode):
    """`style` is ``'"'``, ``"'"``, ``"|"``, ``">"`` or ``""`` (plain).

    `resolved` is False where no plain value can stand for it (a timestamp, a tag of the application): `value` is
    then the text.
    """

    value: ScalarValue = None
    style: str = ""
    resolved: bool = True


@dataclass(slots=True, eq=False)
class AliasNode(DocNode):
    """``*name``, standing for `target`.

    `refusal` says why it must not be followed: ``recursive-alias``, ``too-many-aliases``; empty where it may be.
    """

    name: str = ""
    refusal: str = ""
    target: DocNode = field(default_factory=lambda: ScalarNode(Span(0, 0)))


@dataclass(slots=True, eq=False)
class Pair:
    """A key with its value; `span` covers both. `key` is the key's text, `merge` says that it is YAML's ``<<``."""

    key: str
    key_node: DocNode
    value: DocNode
    merge: bool = False

    @property
    def span(self) -> Span:
        return Span(self.key_node.span.start, max(self.value.span.end, self.key_node.span.end))


@dataclass(slots=True, eq=False)
class MappingNode(DocNode):
    """All pairs in order, repeated keys included; the last of equal keys counts."""

    pairs: list[Pair] = field(default_factory=list)
    flow: bool = True

    def get(self, key: str) -> Pair | None:
        """The pair that counts for `key`, without merged ones."""
        return next((pair for pair in reversed(self.pairs) if pair.key == key and not pair.merge), None)

    @property
    def duplicates(self) -> list[Pair]:
        """Pairs whose key stood earlier in the mapping already."""
        seen: set[str] = set()
        found: list[Pair] = []
        for pair in self.pairs:
            if pair.key in seen and not pair.merge:
                found.append(pair)
            seen.add(pair.key)
        return found

    def children(self) -> Iterator[DocNode]:
        return (pair.value for pair in self.pairs)


@dataclass(slots=True, eq=False)
class SequenceNode(DocNode):
    """A list; `flow` as in `MappingNode`."""

    items: list[DocNode] = field(default_factory=list)
    flow: bool = True

    def children(self) -> Iterator[DocNode]:
        return iter(self.items)


@dataclass(slots=True, eq=False)
class Document:
    """A text as read: one root for JSON, one per document for YAML, none where a problem is fatal.

    `kind` is ``"json"`` or ``"yaml"``. Comments and problems are in order of position.
    """

    text: Text
    kind: str
    roots: tuple[DocNode, ...] = ()
    problems: tuple[Problem, ...] = ()
    comments: tuple[Comment, ...] = ()
    aliases: tuple[AliasNode, ...] = ()

    def nodes(self) -> Iterator[DocNode]:
        """Every node that is not a key, parents before children."""
        stack = list(reversed(self.roots))
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(list(node.children())))

    def find(self, pointer: str, root: int = 0) -> DocNode | None:
        """The node at a JSON pointer of the document `root`; aliases are not followed."""
        if root >= len(self.roots):
            return None
        node: DocNode | None = self.roots[root]
        for part in pointer.split("/")[1:]:
            token = part.replace("~1", "/").replace("~0", "~")
            if isinstance(node, MappingNode):
                pair = node.get(token)
                node = pair.value if pair else None
            elif isinstance(node, SequenceNode) and token.isdecimal() and int(token) < len(node.items):
                node = node.items[int(token)]
            else:
                return None
        return node
