"""environment.yml of conda: packages of conda, and pip's below them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from packaging.utils import canonicalize_name

from autogen_lint.documents.node import DocNode, MappingNode, ScalarNode, SequenceNode
from autogen_lint.manifests.requirement import (
    ManifestOrigin,
    Requirement,
    Writer,
    indent,
    line_end,
    newline,
    parse_requirement,
    with_range,
)
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Require

_CONDA = re.compile(r"(?:[\w./-]+::)?([A-Za-z][\w.-]*(?:\[[\w, -]*\])?)\s*([=<>!~].*)?")
_EXACT = re.compile(r"=[^=]")


def read_environment(text: Text) -> list[Requirement]:
    """The requirements of an environment file."""
    from autogen_lint.documents.yaml import parse_yaml

    document = parse_yaml(text)
    found: list[Requirement] = []
    for root in document.roots:
        pair = root.get("dependencies") if isinstance(root, MappingNode) else None
        for item, group in _items(pair.value if pair is not None else None, "conda"):
            requirement = _requirement(text, item, group)
            if requirement is not None:
                found.append(requirement)
    return found


def _items(node: DocNode | None, group: str) -> Iterator[tuple[ScalarNode, str]]:
    for item in node.items if isinstance(node, SequenceNode) else ():
        if isinstance(item, ScalarNode) and isinstance(item.value, str):
            yield item, group
        elif isinstance(item, MappingNode) and (pip := item.get("pip")) is not None:
            yield from _items(pip.value, "pip")


def _requirement(text: Text, item: ScalarNode, group: str) -> Requirement | None:
    written = str(item.value)
    if group == "conda":
        match = _CONDA.fullmatch(written)
        if match is None:
            return None
        specifier = (match.group(2) or "").strip()
        if _EXACT.match(specifier):  # conda's ``name=1.2[=build]`` means 1.2 and what begins so
            specifier = f"=={specifier[1:].split('=')[0].rstrip('.*')}.*"
        written = match.group(1) + specifier
    origin = ManifestOrigin(text, item.span, _writer(text, item))
    found = parse_requirement(written, text.path, text.line_column(item.span.start)[0], origin)
    return replace(found, group=group) if found is not None else None


def _writer(text: Text, item: ScalarNode) -> Writer:
    def write(intent: Require) -> list[TextEdit] | None:
        written = text.text[item.span.start : item.span.end]
        own = parse_requirement(str(item.value))
        if item.style not in {"", '"', "'"} or written.strip("\"'") != item.value or own is None:
            return None
        if own.distribution == canonicalize_name(intent.distribution):
            changed = with_range(item.value, intent.specifier)
            return [TextEdit(item.span, f"{item.style}{changed}{item.style}")] if changed is not None else None
        if not isinstance(item.parent, SequenceNode) or item.parent.flow:
            return None
        end = line_end(text, item.span.end)
        line = f"{newline(text)}{indent(text, item.span.start)}- {intent.distribution}{intent.specifier}"
        return [TextEdit(Span(end, end), line)]

    return write
