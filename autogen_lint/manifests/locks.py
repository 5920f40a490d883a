"""Lock files: which release each distribution was resolved to."""

from __future__ import annotations

import re

from packaging.utils import canonicalize_name

from autogen_lint.documents.json import parse_json
from autogen_lint.documents.node import DocNode, MappingNode, ScalarNode
from autogen_lint.manifests.requirement import Kind, ManifestOrigin, Requirement, pinned
from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

_LOCKED = re.compile(r'^name = "([^"]+)"\r?\nversion = "([^"]+)"', re.MULTILINE)


def read_toml_lock(text: Text) -> list[Requirement]:
    """poetry.lock, uv.lock, pdm.lock, pylock.toml: read by pattern, since they are long and machine-written."""
    found = []
    for match in _LOCKED.finditer(text.text):
        span = Span(*match.span())
        found.append(_locked(text, match.group(1), f"=={match.group(2)}", match.group(2), span, "package"))
    return found


def read_pipfile_lock(text: Text) -> list[Requirement]:
    """Pipfile.lock."""
    document = parse_json(text)
    root = document.roots[0] if document.roots else None
    found = []
    for section in ("default", "develop"):
        for name, node, span in _pairs(_below(root, section)):
            version = _below(node, "version")
            if isinstance(version, ScalarNode) and isinstance(version.value, str):
                found.append(_locked(text, name, version.value, pinned(version.value), span, section))
    return found


def _locked(text: Text, name: str, specifier: str, version: str | None, span: Span, group: str) -> Requirement:
    line = text.line_column(span.start)[0]
    origin = ManifestOrigin(text, span)
    return Requirement(
        canonicalize_name(name), specifier, version, text.path, line, kind=Kind.LOCK, group=group, origin=origin
    )


def _below(node: DocNode | None, key: str) -> DocNode | None:
    pair = node.get(key) if isinstance(node, MappingNode) else None
    return pair.value if pair is not None else None


def _pairs(node: DocNode | None) -> list[tuple[str, DocNode, Span]]:
    return [(pair.key, pair.value, pair.span) for pair in node.pairs] if isinstance(node, MappingNode) else []
