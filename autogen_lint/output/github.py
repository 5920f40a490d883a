"""The `github` format: workflow commands that become annotations."""

from __future__ import annotations

from autogen_lint.diagnostics.finding import Finding, Severity
from autogen_lint.engine.outcome import Outcome
from autogen_lint.output.style import Style

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(outcome: Outcome, style: Style) -> str:
    """One workflow command a finding."""
    return "".join(_command(finding) for finding in outcome.findings)


def _command(finding: Finding) -> str:
    place = finding.location
    title = f"{finding.code} {finding.name}"
    properties: dict[str, object] = {"title": f"autogen-lint {title}", "file": place.path}
    message = finding.message
    if place.cell:  # lines of a cell are no lines of the file
        message = f"cell {place.cell}, line {place.line}: {message}"
    else:
        properties |= {"line": place.line, "endLine": place.end_line}
        if place.line == place.end_line:  # GitHub rejects columns of ranges over several lines
            properties |= {"col": place.column, "endColumn": max(place.end_column, place.column)}
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    body = f"{place}: {title}: {message}" + (f"\nhelp: {finding.help}" if finding.help else "")
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(body)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
