"""The `json` and `json-lines` formats; their schema is `schemas/json-v1.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Callable

from autogen_lint.diagnostics.finding import Finding, Fix, Safety
from autogen_lint.engine.outcome import Outcome
from autogen_lint.output.style import Style
from autogen_lint.source.span import Location, Span
from autogen_lint.source.text import SourceFile

JsonObject = dict[str, object]


def render(outcome: Outcome, style: Style) -> str:
    """A list of findings."""
    return json.dumps([as_json(finding, outcome.file) for finding in outcome.findings], indent=2) + "\n"


def render_lines(outcome: Outcome, style: Style) -> str:
    """A finding a line."""
    return "".join(json.dumps(as_json(finding, outcome.file)) + "\n" for finding in outcome.findings)


def as_json(finding: Finding, file: Callable[[str], SourceFile | None]) -> JsonObject:
    """A finding as plain data; `file` gives the texts that edits are about."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "help": finding.help,
        **_place(finding.location),
        "fix": _fix(finding.fix, file),
        "related": [{"message": place.message, **_place(place.location)} for place in finding.related],
    }


def _place(place: Location) -> JsonObject:
    return {
        "filename": place.path,
        "cell": place.cell or None,
        "location": {"row": place.line, "column": place.column},
        "end_location": {"row": place.end_line, "column": place.end_column},
    }


def _fix(fix: Fix | None, file: Callable[[str], SourceFile | None]) -> JsonObject | None:
    if fix is None:
        return None
    edits: list[JsonObject] = []
    for path, changes in fix.edits or ():
        source = file(path)
        for edit in changes if source is not None else ():
            assert source is not None
            edits.append({"filename": path, "content": edit.text, **_ends(source, edit.span)})
    return {
        "applicability": "safe" if fix.safety is Safety.SAFE else "unsafe",
        "message": fix.title,
        "edits": edits,
    }


def _ends(source: SourceFile, span: Span) -> JsonObject:
    (row, column), (end_row, end_column) = source.line_column(span.start), source.line_column(span.end)
    return {
        "location": {"row": row, "column": column},
        "end_location": {"row": end_row, "column": end_column},
    }
