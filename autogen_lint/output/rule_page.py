"""A rule's page, from its class: for the terminal, JSON, Markdown and SARIF's help."""

from __future__ import annotations

import inspect
import json
import re
from dataclasses import dataclass

from autogen_lint.rules.base import FixAvailability, Rule

_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")
_FIX = {
    FixAvailability.ALWAYS: "always",
    FixAvailability.SOMETIMES: "sometimes",
    FixAvailability.NEVER: "never",
}


@dataclass(frozen=True, slots=True)
class RulePage:
    """`summary` is the docstring before its first heading, `sections` what stands under each heading, as Markdown."""

    rule: type[Rule]
    summary: str
    sections: tuple[tuple[str, str], ...]


def rule_page(rule: type[Rule]) -> RulePage:
    """The page of a rule."""
    sections: list[tuple[str, list[str]]] = [("", [])]
    fenced = False
    for line in inspect.cleandoc(rule.__doc__ or "").splitlines():
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.match(line)
        if heading:
            sections.append((heading[1], []))
        else:
            sections[-1][1].append(line)
    texts = [(heading, "\n".join(lines).strip()) for heading, lines in sections]
    return RulePage(rule, texts[0][1], tuple(texts[1:]))


def as_markdown(page: RulePage) -> str:
    """The page as Markdown."""
    rule = page.rule
    parts = [f"# {rule.code} {rule.name}", _facts(rule), page.summary]
    parts += [f"## {heading}\n\n{text}" for heading, text in page.sections]
    return "\n\n".join(part for part in parts if part) + "\n"


def as_text(page: RulePage) -> str:
    """The page for a terminal: indented sections, code without fences."""
    rule = page.rule
    parts = [f"{rule.code} {rule.name}", _facts(rule).replace("**", ""), page.summary]
    for heading, text in page.sections:
        lines = [line for line in text.splitlines() if not _FENCE.match(line)]
        body = "\n".join(f"    {line}".rstrip() for line in lines).strip("\n")
        parts.append(f"{heading}\n{body}" if body else heading)
    return "\n\n".join(part for part in parts if part) + "\n"


def as_data(page: RulePage) -> dict[str, object]:
    """The page as plain data."""
    rule = page.rule
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "default": rule.severity.rank > 0,
        "fix": _FIX[rule.fix],
        "targets": sorted(rule.targets),
        "since": rule.since,
        "summary": page.summary,
        "sections": dict(page.sections),
    }


def rules_table(rules: tuple[type[Rule], ...], output_format: str) -> str:
    """All rules, a line each: `output_format` is ``text``, ``json`` or ``markdown``."""
    pages = [rule_page(rule) for rule in rules]
    if output_format == "json":
        return json.dumps([as_data(page) for page in pages], indent=2) + "\n"
    rows = [
        (page.rule.code, page.rule.name, page.rule.severity.value, _FIX[page.rule.fix], _first_sentence(page.summary))
        for page in pages
    ]
    head = ("Code", "Name", "Severity", "Fix", "What it finds")
    if output_format == "markdown":
        lines = [head, ("---",) * len(head), *((code, f"`{name}`", *rest) for code, name, *rest in rows)]
        return "".join(f"| {' | '.join(line)} |\n" for line in lines)
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(4)]
    return "".join(
        "  ".join([*(cell.ljust(size) for cell, size in zip(row, widths, strict=False)), row[4]]).rstrip() + "\n"
        for row in [head, *rows]
    )


def _facts(rule: type[Rule]) -> str:
    off = "" if rule.severity.rank else ", off unless selected"
    return (
        f"**Severity:** {rule.severity.value}{off}. **Fix:** {_FIX[rule.fix]}. "
        f"**AutoGen:** {', '.join(sorted(rule.targets))}. **Since:** {rule.since}."
    )


def _first_sentence(summary: str) -> str:
    text = " ".join(summary.split("\n\n", maxsplit=1)[0].split())
    return text.split(". ")[0].removesuffix(".")
