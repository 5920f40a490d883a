"""Text to document, whichever of the two syntaxes it has."""

from __future__ import annotations

from autogen_lint.documents.json import parse_json
from autogen_lint.documents.node import Document
from autogen_lint.source.text import Text


def parse_document(text: Text, kind: str, depth: int = 0) -> Document:
    """Read `text` as ``"json"`` or ``"yaml"``; never raises for its content, see `Document.problems`.

    `depth` is how deep a part of a JSON document lies in it. Raises ValueError for another kind.
    """
    if kind == "json":
        return parse_json(text, depth)
    if kind == "yaml":
        from autogen_lint.documents.yaml import parse_yaml

        return parse_yaml(text)
    raise ValueError(f"not a kind of document: {kind}")
