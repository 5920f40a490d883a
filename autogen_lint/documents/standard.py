"""From what people write for JSON to JSON: strings, words and numbers of Python, trailing commas, an assignment."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator

from autogen_lint.documents.node import DocNode, Document, MappingNode, Problem, ScalarNode
from autogen_lint.source.span import Span, TextEdit

_REMOVED = frozenset({"trailing-comma", "assignment"})
_REWRITTEN = frozenset({"python", "number", "leading-zero", "control-character", "escape", "unquoted-key"})


def rewrite(document: Document) -> list[TextEdit] | None:
    """The edits that make strict JSON of a document; None where something would be lost, such as a comment."""
    if not document.roots or any(problem.kind not in _REMOVED | _REWRITTEN for problem in document.problems):
        return None
    edits = [_removal(document, problem) for problem in document.problems if problem.kind in _REMOVED]
    scalars = list(_scalars(document))
    for scalar in scalars:
        if any(_inside(scalar, problem) for problem in document.problems if problem.kind in _REWRITTEN):
            written = _json(scalar)
            if written is None:
                return None
            edits.append(TextEdit(scalar.span, written))
    return _joined(edits) or None


def _joined(edits: list[TextEdit]) -> list[TextEdit]:
    """The edits in order, those that touch as one."""
    found: list[TextEdit] = []
    for edit in sorted(edits):
        if found and found[-1].span.end == edit.span.start:
            last = found.pop()
            edit = TextEdit(Span(last.span.start, edit.span.end), last.text + edit.text)
        found.append(edit)
    return found


def _scalars(document: Document) -> Iterator[ScalarNode]:
    for node in document.nodes():
        yield from _own(node)


def _own(node: DocNode) -> Iterator[ScalarNode]:
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, MappingNode):
        yield from (pair.key_node for pair in node.pairs if isinstance(pair.key_node, ScalarNode))


def _inside(scalar: ScalarNode, problem: Problem) -> bool:
    return scalar.span.start <= problem.span.start < scalar.span.end


def _json(scalar: ScalarNode) -> str | None:
    if isinstance(scalar.value, float) and not math.isfinite(scalar.value):
        return None
    return json.dumps(scalar.value, ensure_ascii=False) if not isinstance(scalar.value, bytes) else None


def _removal(document: Document, problem: Problem) -> TextEdit:
    """Without the problem's characters, and without the space behind an assignment."""
    end = problem.span.end
    text = document.text.text
    while problem.kind == "assignment" and end < len(text) and text[end] in " \t":
        end += 1
    return TextEdit(Span(problem.span.start, end), "")
