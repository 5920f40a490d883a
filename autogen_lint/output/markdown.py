"""The `markdown` format: a table, for job summaries and pull requests."""

from __future__ import annotations

from autogen_lint.engine.outcome import Outcome
from autogen_lint.output.style import Style, printable


def render(outcome: Outcome, style: Style) -> str:
    """A table of findings, or one sentence where there are none."""
    if not outcome.findings:
        return f"autogen-lint: no findings in {len(outcome.files)} files.\n"
    rows = ["| Where | Rule | Severity | What happens |", "| --- | --- | --- | --- |"]
    for finding in outcome.findings:
        cells = (
            _code(str(finding.location)),
            f"{finding.code} {finding.name}",
            finding.severity.value + (" (fixable)" if finding.fix else ""),
            _escape(finding.message),
        )
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _escape(text: str) -> str:
    text = printable(text).replace("\\", "\\\\").replace("|", "\\|")
    return text.replace("<", "&lt;").replace("[", "\\[")


def _code(text: str) -> str:
    text = printable(text).replace("|", "\\|")
    return f"`{text}`" if "`" not in text else f"`` {text} ``"
