"""The `sarif` format: SARIF 2.1.0, as code scanning services read it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from urllib.parse import quote

from autogen_lint._version import __version__
from autogen_lint.diagnostics.finding import Confidence, Finding, Fix, Safety, Severity
from autogen_lint.engine.outcome import Outcome
from autogen_lint.output.rule_page import as_markdown, rule_page
from autogen_lint.output.style import Style
from autogen_lint.rules.base import Rule
from autogen_lint.rules.registry import all_rules
from autogen_lint.source.span import Location, TextEdit

JsonObject = dict[str, object]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT = "%SRCROOT%"
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_CRASHED = "AGL003"


def render(outcome: Outcome, style: Style) -> str:
    """One run with all rules; paths are relative to the working directory."""
    rules = all_rules()
    index = {rule.code: number for number, rule in enumerate(rules)}
    seen: Counter[tuple[str, str, str]] = Counter()
    run: JsonObject = {
        "tool": {"driver": {"name": "autogen-lint", "version": __version__, "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which autogen-lint was run."}}},
        "invocations": [
            {"executionSuccessful": not any(finding.code == _CRASHED for finding in outcome.findings)},
        ],
        "results": [_result(finding, index, seen, outcome) for finding in outcome.findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: type[Rule]) -> JsonObject:
    page = rule_page(rule)
    summary = " ".join(page.summary.split()) or rule.name
    markdown = as_markdown(page)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": dict(page.sections).get("What it does", summary)},
        "help": {"text": markdown, "markdown": markdown},
        "defaultConfiguration": {"level": _LEVELS[rule.severity], "enabled": rule.severity is not Severity.INFO},
        "properties": {"tags": ["autogen", rule.__module__.split(".")[-2]]},
    }


def _result(
    finding: Finding, index: dict[str, int], seen: Counter[tuple[str, str, str]], outcome: Outcome
) -> JsonObject:
    message = f"{finding.message}. {finding.help}" if finding.help else finding.message
    if finding.location.cell:
        message = f"cell {finding.location.cell}, line {finding.location.line}: {message}"
    result: JsonObject = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [_location(finding.location)],
        "partialFingerprints": {"autogenLint/v1": _fingerprint(finding, seen)},
        "rank": 90.0 if finding.confidence is Confidence.HIGH else 50.0,
    }
    if finding.code in index:
        result["ruleIndex"] = index[finding.code]
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": place.message}, **_location(place.location)}
            for number, place in enumerate(finding.related)
        ]
    fix = _fix(finding.fix, outcome)
    if fix is not None:
        result["fixes"] = [fix]
    return result


def _location(place: Location) -> JsonObject:
    physical: JsonObject = {"artifactLocation": _artifact(place.path)}
    if place.cell:  # the lines are those of the cell
        return {"physicalLocation": physical, "logicalLocations": [{"name": f"cell {place.cell}", "kind": "module"}]}
    physical["region"] = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {"physicalLocation": physical}


def _artifact(path: str) -> JsonObject:
    return {"uri": quote(path.replace("\\", "/")), "uriBaseId": _ROOT}


def _fingerprint(finding: Finding, seen: Counter[tuple[str, str, str]]) -> str:
    """The same as long as the flagged line is, wherever it moves in its file; the n-th of equal lines counts."""
    line = " ".join(finding.snippet[-1].split()) if finding.snippet else finding.message
    key = (finding.path, finding.code, line)
    occurrence = seen[key]
    seen[key] += 1
    return hashlib.sha256("\0".join((finding.code, line, str(occurrence))).encode("utf-8", "replace")).hexdigest()[:32]


def _fix(fix: Fix | None, outcome: Outcome) -> JsonObject | None:
    if fix is None or not fix.edits:
        return None
    return {
        "description": {"text": fix.title + ("" if fix.safety is Safety.SAFE else " (changes behaviour)")},
        "artifactChanges": [
            {"artifactLocation": _artifact(path), "replacements": [_replacement(edit, path, outcome) for edit in edits]}
            for path, edits in fix.edits
        ],
    }


def _replacement(edit: TextEdit, path: str, outcome: Outcome) -> JsonObject:
    source = outcome.file(path)
    region: JsonObject = {"charOffset": edit.span.start, "charLength": edit.span.end - edit.span.start}
    if source is not None:
        (line, column), (end_line, end_column) = (source.line_column(at) for at in (edit.span.start, edit.span.end))
        region |= {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}
