"""Suppressing findings, and finding suppressions that do nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from autogen_lint.diagnostics.directives import Directive, Scope
from autogen_lint.diagnostics.finding import Finding, Fix, Safety, Severity
from autogen_lint.settings.spelling import meant
from autogen_lint.source.span import TextEdit

UNUSED = ("AGL004", "unused-suppression")
UNKNOWN = ("AGL005", "unknown-suppression")
_ABOUT_SUPPRESSIONS = frozenset({UNUSED[0], UNKNOWN[0]})


@dataclass(frozen=True, slots=True)
class RuleNames:
    """What suppressions need to know of the rules: `code_of` resolves a code or name, former ones included."""

    code_of: Callable[[str], str | None]
    all: tuple[str, ...]


@dataclass(slots=True)
class Suppressed:
    """What is left, what was hidden, and the directives (with their codes) that hid something."""

    kept: list[Finding] = field(default_factory=list)
    hidden: list[Finding] = field(default_factory=list)
    used: set[tuple[Directive, str]] = field(default_factory=set)


def suppress(findings: Iterable[Finding], directives: Iterable[Directive], names: RuleNames) -> Suppressed:
    """Split findings into those that directives hide and those they don't."""
    by_path: dict[str, list[tuple[Directive, frozenset[str]]]] = {}
    for directive in directives:
        if directive.scope is Scope.NONE:
            continue
        codes = frozenset(code for token in directive.own_tokens if (code := names.code_of(token)))
        if codes or directive.everything:
            by_path.setdefault(directive.path, []).append((directive, codes))
    result = Suppressed()
    for finding in findings:
        hiding = [
            directive
            for directive, codes in by_path.get(finding.path, ())
            if (directive.everything or finding.code in codes) and _reaches(directive, finding)
        ]
        result.used.update((directive, finding.code) for directive in hiding)
        (result.hidden if hiding else result.kept).append(finding)
    return result


def idle_directives(
    directives: Iterable[Directive],
    used: set[tuple[Directive, str]],
    names: RuleNames,
    active: Callable[[str, str], bool],
) -> list[Finding]:
    """Findings AGL004 and AGL005 about directives. `active` says whether a code was looked for in a path."""
    found: list[Finding] = []
    for directive in directives:
        if directive.scope is Scope.NONE:
            if active(directive.path, UNKNOWN[0]):
                found.append(_broken(directive))
            continue
        unused: list[str] = []
        unknown: list[str] = []
        for token in directive.own_tokens:
            code = names.code_of(token)
            if code is None:
                unknown.append(token)
            elif code not in _ABOUT_SUPPRESSIONS and (directive, code) not in used and active(directive.path, code):
                unused.append(token)
        if unused and active(directive.path, UNUSED[0]):
            found.append(_unused(directive, unused))
        if unknown and active(directive.path, UNKNOWN[0]):
            found.append(_unknown(directive, unknown, names.all))
    return found


def _reaches(directive: Directive, finding: Finding) -> bool:
    if directive.scope is Scope.FILE:
        return True
    if directive.scope is Scope.PLACE:
        return directive.span.contains(finding.span)
    if directive.location.cell != finding.location.cell:
        return False
    first, last = finding.anchor_lines
    if directive.above:
        return directive.above in {first, finding.location.line}
    line = directive.location.line
    return first <= line <= last or line == finding.location.line


def _unused(directive: Directive, tokens: list[str]) -> Finding:
    message = f"nothing to suppress here: {_quoted(tokens)} found no defect"
    return _finding(UNUSED, directive, message, directive.without(tokens), tokens)


def _unknown(directive: Directive, tokens: list[str], known: tuple[str, ...]) -> Finding:
    message = f"{_quoted(tokens)} {'is no rule' if len(tokens) == 1 else 'are no rules'}: nothing is suppressed by it"
    near = [name for name in (meant(token, known) for token in tokens) if name is not None]
    help_ = f"did you mean {_quoted(near)}?" if near else None
    return _finding(UNKNOWN, directive, message, directive.without(tokens), tokens, help_)


def _broken(directive: Directive) -> Finding:
    return Finding(
        *UNKNOWN,
        Severity.WARNING,
        f"{directive.fault}: nothing is suppressed by it",
        directive.location,
        directive.span,
        (directive.location.line, directive.location.end_line),
        help="name the rule: `ignore[AGL102]` or `ignore-file[AGL102]`" if not directive.tokens else None,
        snippet=directive.snippet,
    )


def _finding(
    rule: tuple[str, str],
    directive: Directive,
    message: str,
    edits: tuple[TextEdit, ...] | None,
    tokens: list[str],
    help_: str | None = None,
) -> Finding:
    fix = Fix(f"remove {_quoted(tokens)}", Safety.SAFE, ((directive.path, edits),)) if edits else None
    return Finding(
        *rule,
        Severity.WARNING,
        message,
        directive.location,
        directive.span,
        (directive.location.line, directive.location.end_line),
        help=help_,
        fix=fix,
        snippet=directive.snippet,
    )


def _quoted(tokens: Iterable[str]) -> str:
    return ", ".join(f"`{token}`" for token in tokens)
