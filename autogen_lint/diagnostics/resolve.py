"""From what a rule says to what a user gets: live origins become locations, intents become text edits."""

from __future__ import annotations

from autogen_lint.diagnostics.finding import Change, Finding, Fix, Related, Remedy, Report, Severity
from autogen_lint.source.secrets import mask
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text

CONTEXT_LINES = 2


def resolve(report: Report, code: str, name: str, severity: Severity, *, with_edits: bool = False) -> Finding:
    """The finding of a report by the rule `code` / `name`.

    `severity` is the one that counts, overrides included. The fix's edits are computed only `with_edits`; without,
    the fix says that it exists: every change's origin supports its intent.
    """
    origin = report.origin
    location = origin.location
    anchor = origin.text.location(origin.anchor())
    same_cell = anchor.cell == location.cell
    return Finding(
        code=code,
        name=name,
        severity=severity,
        message=report.message,
        location=location,
        span=origin.text.shown(origin.span)[1],
        anchor_lines=(anchor.line, anchor.end_line) if same_cell else (location.line, location.end_line),
        related=tuple(Related(place.location, message) for place, message in report.related),
        help=report.help,
        fix=_fix(report.remedy, with_edits),
        confidence=report.confidence,
        snippet=snippet(origin.text, origin.span),
    )


def snippet(text: Text, span: Span) -> tuple[str, ...]:
    """The line where `span` begins and up to two lines above it, of the same cell; what looks like a key is masked."""
    text, span = text.shown(span)
    above = min(CONTEXT_LINES, text.location(Span(span.start, span.start)).line - 1)
    line, _ = text.line_column(span.start)
    return tuple(mask(text.line_text(number)) for number in range(max(1, line - above), line + 1))


def _fix(remedy: Remedy | None, with_edits: bool) -> Fix | None:
    if remedy is None or not all(change.origin.supports(change.intent) for change in remedy.changes):
        return None
    if not with_edits:
        return Fix(remedy.title, remedy.safety)
    edits = _edits(remedy.changes)
    places = tuple(dict.fromkeys(change.origin.location for change in remedy.changes))
    return None if edits is None else Fix(remedy.title, remedy.safety, edits, places)


def _edits(changes: tuple[Change, ...]) -> tuple[tuple[str, tuple[TextEdit, ...]], ...] | None:
    """The edits of all changes by file; None where one can't be made, or two of them disturb each other."""
    by_path: dict[str, list[TextEdit]] = {}
    for change in changes:
        edits = change.origin.edits(change.intent)
        if edits is None:
            return None
        chosen = by_path.setdefault(change.origin.text.file.path, [])
        for edit in edits:
            if edit in chosen:
                continue
            if any(edit.span.touches(other.span) for other in chosen):
                return None
            chosen.append(edit)
    return tuple((path, tuple(sorted(edits))) for path, edits in sorted(by_path.items()) if edits) or None
