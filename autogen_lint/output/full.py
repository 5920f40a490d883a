"""The `full` format: each finding with the code it is about."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.diagnostics.finding import Finding, Safety
from autogen_lint.engine.outcome import Outcome
from autogen_lint.output.style import Style, fix_mark, printable, width
from autogen_lint.source.span import Location

_LINE_LIMIT = 160
_LEAD = 40


def render(outcome: Outcome, style: Style) -> str:
    """All findings, an empty line between them."""
    return "\n".join(render_finding(finding, style) for finding in outcome.findings)


def render_finding(finding: Finding, style: Style) -> str:
    """One finding: head, code frame, related places, help; ends with a line feed."""
    last = finding.location.line
    gutter = " " * max(2, len(str(last)))
    bar = style.paint("|", "dim")
    lines = [_head(finding, style)]
    if finding.snippet:
        lines.append(f"{gutter} {bar}")
        lines += _frame(finding, gutter, bar, style)
        lines.append(f"{gutter} {bar}")
    else:
        lines.append(f"{gutter} = {printable(finding.message)}")
    lines += [f"{gutter} = {printable(place.message)} ({_short(place.location)})" for place in finding.related]
    help_line = _help(finding)
    if help_line:
        lines.append(f"{gutter} = {style.paint('help', 'cyan')}: {printable(help_line)}")
    return "\n".join(lines) + "\n"


def _head(finding: Finding, style: Style) -> str:
    mark = fix_mark(finding)
    place = style.paint(str(finding.location), "bold")
    head = f"{place}  {style.paint(finding.code, 'bold')} {finding.name}  {style.severity(finding.severity)}"
    return f"{head} {style.paint(mark, 'green')}" if mark else head


def _frame(finding: Finding, gutter: str, bar: str, style: Style) -> Iterator[str]:
    place = finding.location
    flagged = finding.snippet[-1]
    begin = min(place.column - 1, len(flagged))
    end = place.end_column - 1 if place.end_line == place.line else len(flagged.rstrip())
    end = max(begin + 1, min(end, len(flagged)))
    cut = max(0, begin - _LEAD) if len(flagged) > _LINE_LIMIT else 0
    first = place.line - len(finding.snippet) + 1
    for number, line in enumerate(finding.snippet, first):
        yield f"{style.paint(str(number).rjust(len(gutter)), 'dim')} {bar} {_window(line, cut)}".rstrip()
    lead = width(_window(flagged[:begin], cut))
    carets = min(width(printable(flagged[begin:end])) or 1, max(1, _LINE_LIMIT - lead))
    yield f"{gutter} {bar} {' ' * lead}{style.paint('^' * carets + ' ' + printable(finding.message), 'bold')}"


def _window(line: str, cut: int) -> str:
    """A line as it is shown: from `cut` on, and no longer than the limit; an ellipsis where something is left out."""
    shown = line[cut : cut + _LINE_LIMIT]
    more = "…" if len(line) > cut + _LINE_LIMIT else ""
    return ("…" if cut else "") + printable(shown) + more


def _help(finding: Finding) -> str | None:
    if finding.fix is None:
        return finding.help
    option = "--fix" if finding.fix.safety is Safety.SAFE else "--unsafe-fixes"
    return f"{finding.help or finding.fix.title}    ({option})"


def _short(place: Location) -> str:
    cell = f"cell {place.cell}:" if place.cell else ""
    return f"{place.path}:{cell}{place.line}"
