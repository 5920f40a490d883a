"""Masking what looks like a secret: no output ever holds the value of an API key."""

from __future__ import annotations

import re
from dataclasses import replace

from autogen_lint.diagnostics.finding import Finding

_PREFIXED = re.compile(
    r"(?<![A-Za-z0-9])(?P<keep>sk-(?:ant-|proj-|or-)?|AIza|gsk_|hf_|xai-|pplx-|nvapi-|r8_|co_|gh[opsur]_|github_pat_"
    r"|AKIA|ASIA|xox[abeprs]-|glpat-|eyJ|Bearer\s+)(?P<mask>[A-Za-z0-9_\-.~+/=]{8,})"
)
_NAMED = re.compile(
    r"(?P<keep>(?:api|access|auth|account|secret|private|subscription|azure_openai|openai)[_-]?(?:key|token)"
    r"|client_secret|password|passwd)(?P<sep>[\"']?\s*[:=]\s*)(?:(?P<quote>[\"'])(?P<mask>[^\"'\\\n]{6,})(?P=quote)"
    r"|(?P<bare>(?=[A-Za-z_\-]*[0-9])[A-Za-z0-9_\-]{16,}))",
    re.IGNORECASE,
)
_OPAQUE = re.compile(
    r"(?<![A-Za-z0-9])(?:[0-9a-fA-F]{32}|(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{40,})(?![A-Za-z0-9])"
)
_HARMLESS = re.compile(r"\$|\{|<|os\.|env:|not[- _]?needed|none$|null$|empty$|\*+$", re.IGNORECASE)


def redact(text: str) -> str:
    """The text with each secret's characters replaced by as many ``*``: columns stay what they were."""
    text = _PREFIXED.sub(lambda match: match["keep"] + "*" * len(match["mask"]), text)
    text = _NAMED.sub(_named, text)
    return _OPAQUE.sub(lambda match: "*" * len(match[0]), text)


def redact_finding(finding: Finding) -> Finding:
    """A finding all of whose texts are redacted."""
    fix = finding.fix
    if fix is not None:
        edits = fix.edits and tuple(
            (path, tuple(replace(edit, text=redact(edit.text)) for edit in some)) for path, some in fix.edits
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


def _named(match: re.Match[str]) -> str:
    group = "mask" if match["mask"] is not None else "bare"
    if _HARMLESS.match(match[group]):
        return match[0]
    start, end = (place - match.start() for place in match.span(group))
    return match[0][:start] + "*" * (end - start) + match[0][end:]
