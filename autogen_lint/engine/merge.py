"""From the results of units to the findings of a run: equal ones merged, suppressions applied, sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from autogen_lint.diagnostics.directives import Directive
from autogen_lint.diagnostics.finding import Confidence, Finding
from autogen_lint.diagnostics.suppression import RuleNames, idle_directives, suppress
from autogen_lint.engine.outcome import Merged
from autogen_lint.engine.result import UnitResult
from autogen_lint.rules.registry import find_entry, rule_tokens
from autogen_lint.source.span import Location


def merge(results: Iterable[UnitResult], fixable: Callable[[str, str], bool]) -> Merged:
    """Findings of all units. `fixable` says whether a code's fixes may be offered in a path."""
    units = list(results)
    findings = _unexplained(_unique(finding for unit in units for finding in unit.findings))
    own: dict[Directive, None] = {}
    every: dict[Directive, None] = {}
    active = {unit.note.path: unit.active for unit in units}
    for unit in units:
        for directive in unit.directives:
            every[directive] = None
            if directive.path in active:
                own[directive] = None
    names = RuleNames(_code_of, rule_tokens())
    first = suppress(findings, every, names)
    idle = idle_directives(own, first.used, names, lambda path, code: code in active.get(path, frozenset()))
    second = suppress(idle, every, names)
    left = [
        finding if finding.fix is None or fixable(finding.path, finding.code) else replace(finding, fix=None)
        for finding in [*first.kept, *second.kept]
    ]
    left.sort(key=Finding.sort_key)
    return Merged(tuple(left), len(first.hidden))


def _code_of(token: str) -> str | None:
    entry = find_entry(token)
    return entry.code if entry is not None else None


def _unique(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each place and code: the gravest, with the related places of all."""
    by_place: dict[tuple[Location, str], list[Finding]] = {}
    for finding in findings:
        by_place.setdefault((finding.location, finding.code), []).append(finding)
    return [_united(group) for group in by_place.values()]


def _unexplained(findings: list[Finding]) -> list[Finding]:
    """The findings but for those that another one at the same place explains."""
    less = {(one.location, code) for one in findings if (entry := find_entry(one.code)) for code in entry.explains}
    return [one for one in findings if (one.location, one.code) not in less]


def _united(group: list[Finding]) -> Finding:
    if len(group) == 1:
        return group[0]
    gravest = min(group, key=_gravity)
    return replace(
        gravest,
        related=tuple(sorted({place for finding in group for place in finding.related})),
        fix=next((f.fix for f in sorted(group, key=_gravity) if f.fix is not None), None),
    )


def _gravity(finding: Finding) -> tuple[int, bool, str]:
    return (-finding.severity.rank, finding.confidence is not Confidence.HIGH, finding.message)
