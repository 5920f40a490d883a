"""The `concise` format: a line for each finding."""

from __future__ import annotations

from autogen_lint.engine.outcome import Outcome
from autogen_lint.output.style import Style, fix_mark, printable


def render(outcome: Outcome, style: Style) -> str:
    """``path:line:column: severity: CODE name: message``."""
    lines: list[str] = []
    for finding in outcome.findings:
        mark = fix_mark(finding)
        lines.append(
            f"{style.paint(str(finding.location), 'bold')}: {style.severity(finding.severity)}: "
            f"{finding.code} {finding.name}: {printable(finding.message)}{' ' + mark if mark else ''}\n"
        )
    return "".join(lines)
