"""Findings without the keys that are known to stand in their files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from autogen_lint.diagnostics.finding import Finding


def without_secrets(finding: Finding, secrets: Iterable[str]) -> Finding:
    """The finding with as many ``*`` in the place of each secret in its texts; edits keep what they write."""
    values = sorted(secrets, key=len, reverse=True)

    def clean(text: str) -> str:
        for value in values:
            text = text.replace(value, "*" * len(value))
        return text

    return replace(
        finding,
        message=clean(finding.message),
        help=clean(finding.help) if finding.help is not None else None,
        related=tuple(replace(place, message=clean(place.message)) for place in finding.related),
        snippet=tuple(map(clean, finding.snippet)),
    )
