"""The `grouped` format: findings under the name of their file."""

from __future__ import annotations

from itertools import groupby

from autogen_lint.engine.outcome import Outcome
from autogen_lint.output.style import Style, fix_mark, printable


def render(outcome: Outcome, style: Style) -> str:
    """A block for each file; an empty line between them."""
    blocks: list[str] = []
    for path, group in groupby(outcome.findings, key=lambda finding: finding.path):
        lines = [f"{style.paint(path, 'bold')}:\n"]
        for finding in group:
            place = finding.location
            cell = f"cell {place.cell}:" if place.cell else ""
            mark = fix_mark(finding)
            lines.append(
                f"  {cell}{place.line}:{place.column}  {style.severity(finding.severity)}  {finding.code} "
                f"{finding.name}: {printable(finding.message)}{' ' + mark if mark else ''}\n"
            )
        blocks.append("".join(lines))
    return "\n".join(blocks)
