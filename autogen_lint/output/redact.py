"""Masking what looks like a secret: no output ever holds the value of an API key."""

from __future__ import annotations

from dataclasses import replace

from autogen_lint.diagnostics.finding import Finding
from autogen_lint.source.secrets import mask as redact

__all__ = ["redact", "redact_finding"]


def redact_finding(finding: Finding) -> Finding:
    """A finding all of whose texts are redacted."""
    fix = finding.fix
    if fix is not None:
        edits = fix.edits and tuple(
            (path, tuple(edit._replace(text=redact(edit.text)) for edit in some)) for path, some in fix.edits
        )
        fix = replace(fix, title=redact(fix.title), edits=edits)
    return replace(
        finding,
        message=redact(finding.message),
        help=redact(finding.help) if finding.help is not None else None,
        related=tuple(replace(place, message=redact(place.message)) for place in finding.related),
        snippet=tuple(redact(line) for line in finding.snippet),
        fix=fix,
    )
