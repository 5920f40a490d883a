"""YAML to nodes with spans, from PyYAML's events: nothing is ever constructed, aliases are never expanded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)
from yaml.resolver import Resolver

from autogen_lint.documents.comments import hash_comments
from autogen_lint.documents.node import (
    MAX_DEPTH,
    AliasNode,
    DocNode,
    Document,
    MappingNode,
    Pair,
    Problem,
    ScalarNode,
    ScalarValue,
    SequenceNode,
)
from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

if TYPE_CHECKING:
    from yaml.cyaml import CSafeLoader

_UNPRINTABLE = re.compile("[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TAG = "tag:yaml.org,2002:"
_BOOLEANS = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
_FLOW = re.compile(r"[\[{]")
_LENIENT = re.compile(r"\t|[|>][-+\d]*#|![^\s!]+!|!\S*[\[\],]")
"""Tabs, comments right behind the head of a block scalar, and odd tags: libyaml takes some that PyYAML refuses."""
_EXPANDED = 100_000
"""How many values all aliases of a text together may stand for."""
_SPACE = " \t\r\n\x85\u2028\u2029"


_Loader: TypeAlias = "type[yaml.SafeLoader | CSafeLoader]"


class _FatalError(Exception):
    """The text can't be read further; the problem is recorded."""


class _Builder:
    """Builds nodes from events with an explicit stack."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.resolver = Resolver()
        self.roots: list[DocNode] = []
        self.problems: list[Problem] = []
        self.aliases: list[AliasNode] = []
        self.opaque: list[Span] = []
        """Where a ``#`` is no comment: scalars, in order."""
        self.stack: list[MappingNode | SequenceNode] = []
        self.keys: list[DocNode | None] = []
        """For each open collection, the key that waits for its value."""
        self.anchors: dict[str, DocNode] = {}
        self.sizes: list[list[int]] = [[0, 0]]
        """For each open collection, the values below it, aliases expanded, and how deep they nest."""
        self.measured: dict[int, tuple[int, int]] = {}
        self.expanded = 0
        self.end = 0

    def fail(self, kind: str, message: str, at: int) -> _FatalError:
        """Record a fatal problem and give what to raise."""
        end = min(at + 1, len(self.text.text))
        self.problems.append(Problem(kind, message, Span(min(at, end), end), fatal=True))
        return _FatalError()

    def run(self, loader: _Loader) -> None:
        """Read all documents of the text."""
        unprintable = _UNPRINTABLE.search(self.text.text)
        if unprintable:
            raise self.fail("control-character", f"YAML forbids {unprintable[0]!r}", unprintable.start())
        try:
            for event in yaml.parse(self.text.text, Loader=loader):
                self.event(event)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            raise self.fail("syntax", error.problem or "not YAML", _index(mark)) from error
        except yaml.YAMLError as error:
            raise self.fail("syntax", str(error).splitlines()[0], getattr(error, "position", 0)) from error
        except (ValueError, OverflowError) as error:  # an escape beyond Unicode, a version of thousands of digits
            raise self.fail("syntax", str(error), self.end) from error

    def event(self, event: Event) -> None:
        start, end = _index(event.start_mark), _index(event.end_mark)
        if isinstance(event, DocumentStartEvent):
            self.anchors = {}
        elif isinstance(event, ScalarEvent):
            scalar = self.scalar(event, Span(start, end))
            self.add(scalar, event.anchor)
            self.measure(scalar, 1, 1)
        elif isinstance(event, AliasEvent):
            self.alias(event.anchor or "", Span(start, end))
        elif isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            kind = MappingNode if isinstance(event, MappingStartEvent) else SequenceNode
            node = kind(Span(start, end), tag=_explicit(event.tag), flow=bool(event.flow_style))
            self.add(node, event.anchor)
            if len(self.stack) >= MAX_DEPTH:
                raise self.fail("depth", f"nested more than {MAX_DEPTH} deep", start)
            self.stack.append(node)
            self.keys.append(None)
            self.sizes.append([0, 0])
        elif isinstance(event, CollectionEndEvent):
            self.close(end)
        self.end = max(self.end, end)

    def alias(self, name: str, span: Span) -> None:
        target = self.anchors.get(name)
        if target is None:
            raise self.fail("syntax", f"no anchor &{name} stands before", span.start)
        node = AliasNode(span, name=name, target=target)
        self.aliases.append(node)
        self.add(node, None)
        size, height = self.measured.get(id(target), (0, 0))
        if not size:
            node.refusal = "recursive-alias"
        elif self.expanded + size > _EXPANDED or len(self.stack) + height > MAX_DEPTH:
            node.refusal = "too-many-aliases"
        else:
            self.expanded += size
        self.measure(node, 1 if node.refusal else size, 1 if node.refusal else height)

    def measure(self, node: DocNode, size: int, height: int) -> None:
        """Note how much a finished node stands for, for itself and for what holds it."""
        if node.anchor is not None:
            self.measured[id(node)] = (size, height)
        self.sizes[-1][0] += size
        self.sizes[-1][1] = max(self.sizes[-1][1], height)

    def scalar(self, event: ScalarEvent, span: Span) -> ScalarNode:
        style = event.style or ""
        text = self.text.text
        if style in ("|", ">"):
            span = Span(span.start, span.start + len(text[span.start : span.end].rstrip(_SPACE)))
            head = re.compile(r"[^\r\n\x85\u2028\u2029#]*").match(text, span.start, span.end)
            line = head.end() if head else span.start
            comment = text[line : line + 1] == "#"
            body = re.compile(r"[\r\n\x85\u2028\u2029]|\Z").search(text, line)
            self.opaque.append(Span(span.start, line))
            self.opaque.append(Span(body.start() if comment and body else line, span.end))
        else:
            self.opaque.append(span)
        tag = event.tag if event.tag and event.tag != "!" else None
        implied = tag or str(self.resolver.resolve(yaml.ScalarNode, event.value, event.implicit))  # type: ignore[no-untyped-call]
        value, resolved = _scalar(implied, event.value)
        return ScalarNode(span, tag=_explicit(event.tag), value=value, style=style, resolved=resolved)

    def add(self, node: DocNode, anchor: str | None) -> None:
        """Put a node where the events stand: a root, an item, a key or a value."""
        if anchor is not None:
            node.anchor = anchor
            self.anchors[anchor] = node
        if not self.stack:
            self.roots.append(node)
            return
        into = self.stack[-1]
        if isinstance(into, SequenceNode):
            node.parent, node.token = into, len(into.items)
            into.items.append(node)
        elif (key := self.keys[-1]) is None:
            self.keys[-1] = node
        else:
            self.keys[-1] = None
            name, merge = self.key(key)
            node.parent, node.token = into, name
            into.pairs.append(Pair(name, key, node, merge))

    def key(self, node: DocNode) -> tuple[str, bool]:
        """A key's text, and whether it is the merge key."""
        target = node.target if isinstance(node, AliasNode) else node
        if not isinstance(target, ScalarNode):
            return self.text.text[node.span.start : node.span.end], False
        merge = target.style == "" and target.value == "<<" and target.tag is None
        if isinstance(target.value, str):
            return target.value, merge
        return self.text.text[target.span.start : target.span.end], merge

    def close(self, end: int) -> None:
        """End the innermost collection; a block one ends with its last child, not where the next token stands."""
        node = self.stack.pop()
        self.keys.pop()
        size, height = self.sizes.pop()
        self.measure(node, size + 1, height + 1)
        if not node.flow:
            last = node.pairs[-1:] if isinstance(node, MappingNode) else node.items[-1:]
            end = max([node.span.start, *(one.span.end for one in last)])
            if isinstance(node, SequenceNode) and end <= node.span.start:
                end = node.span.start + 1
        node.span = Span(node.span.start, end)


def _index(mark: object) -> int:
    """The character offset of a mark of either of PyYAML's loaders, whose marks have different types."""
    index = getattr(mark, "index", 0)
    return index if isinstance(index, int) else 0


def _explicit(tag: str | None) -> str | None:
    return tag if tag and tag != "!" else None


def _scalar(tag: str, text: str) -> tuple[ScalarValue, bool]:
    """The value of a scalar by YAML 1.1, and whether it has one that is no more than a scalar."""
    kind = tag.removeprefix(_TAG)
    if kind in ("str", "value", "merge"):
        return text, True
    if kind == "null":
        return None, True
    try:
        if kind == "bool":
            return _BOOLEANS[text.lower()], True
        if kind == "int":
            return _integer(text.replace("_", "").lower()), True
        if kind == "float":
            return _float(text.replace("_", "").lower()), True
    except (ValueError, KeyError, OverflowError):
        return text, False
    return text, False


def _integer(text: str) -> int | float:
    sign = -1 if text.startswith("-") else 1
    digits = text.lstrip("+-")
    if digits.startswith("0b"):
        return sign * int(digits, 2)
    if digits.startswith("0x"):
        return sign * int(digits, 16)
    if ":" in digits:
        return sign * int(_base60(digits))
    if digits.startswith("0") and digits != "0":
        return sign * int(digits, 8)
    return sign * int(digits) if len(digits) < 4000 else sign * float(digits)


def _float(text: str) -> float:
    sign = -1.0 if text.startswith("-") else 1.0
    digits = text.lstrip("+-")
    if digits == ".inf":
        return sign * float("inf")
    if digits == ".nan":
        return float("nan")
    return sign * (_base60(digits) if ":" in digits else float(digits))


def _base60(digits: str) -> float:
    value = 0.0
    for part in digits[:100].split(":"):
        value = value * 60 + float(part)
    return value


def _loaders(text: str) -> list[_Loader]:
    """What to read the text with, in order: libyaml's loader is forty times faster and gives the same events.

    It differs on what `_LENIENT` finds and on question marks in flow style, and in the place of errors: PyYAML's own
    has the last word, because AutoGen's users read their files with it.
    """
    if not yaml.__with_libyaml__ or _LENIENT.search(text) or ("?" in text and _FLOW.search(text)):
        return [yaml.SafeLoader]
    return [yaml.CSafeLoader, yaml.SafeLoader]


def parse_yaml(text: Text) -> Document:
    """Read a YAML text by YAML 1.1 as PyYAML resolves it; never raises for its content."""
    builder, end = _Builder(text), len(text.text)
    for loader in _loaders(text.text):
        builder = _Builder(text)
        try:
            builder.run(loader)
        except _FatalError:
            builder.roots, builder.aliases = [], []
            end = builder.problems[-1].span.start
        else:
            end = len(text.text)
            break
    comments = hash_comments(text, builder.opaque, end)
    document = Document(text, "yaml", tuple(builder.roots), (), tuple(comments), tuple(builder.aliases))
    problems = builder.problems + _duplicates(document) + _refused(document)
    document.problems = tuple(sorted(problems, key=lambda problem: problem.span))
    return document


def _duplicates(document: Document) -> list[Problem]:
    found: list[Problem] = []
    for node in document.nodes():
        if isinstance(node, MappingNode):
            found += [
                Problem("duplicate-key", f"the key {pair.key!r} stands here again", pair.key_node.span)
                for pair in node.duplicates
            ]
    return found


def _refused(document: Document) -> list[Problem]:
    alias = next((alias for alias in document.aliases if alias.refusal == "too-many-aliases"), None)
    return [Problem("aliases", "aliases of aliases stand for too many values", alias.span)] if alias else []
