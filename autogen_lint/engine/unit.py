"""One file and what it leads to: from its bytes to findings. What comes out is plain data that can travel."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from autogen_lint.catalog.query import Catalog
from autogen_lint.catalog.roots import is_autogen
from autogen_lint.diagnostics.directives import Directive, Scope
from autogen_lint.diagnostics.finding import Finding, Report, Severity
from autogen_lint.diagnostics.resolve import resolve, snippet
from autogen_lint.diagnostics.secrets import without_secrets
from autogen_lint.engine.asked import nothing
from autogen_lint.engine.choice import RuleChoice
from autogen_lint.engine.clock import Clock
from autogen_lint.engine.files import DependencyFiles, Files, ProjectView
from autogen_lint.engine.gate import may_call
from autogen_lint.engine.parse import NOT_INSPECTED, SYNTAX, Parsed, Trouble, file_directives, parse_file
from autogen_lint.engine.result import CRASHED, UNREADABLE, FileNote, UnitResult
from autogen_lint.engine.task import Context, Task
from autogen_lint.model.analyse import analyse_document, analyse_lines, analyse_module
from autogen_lint.model.program import Program
from autogen_lint.model.project.resolve_target import TargetResolver
from autogen_lint.model.target import Target
from autogen_lint.model.unknowns import unknowns
from autogen_lint.python.references import references
from autogen_lint.python.shelf import Shelf
from autogen_lint.rules.base import Rule
from autogen_lint.rules.registry import find_entry
from autogen_lint.settings.kinds import IgnoreAt
from autogen_lint.settings.load import Resolved
from autogen_lint.settings.own_io import OwnIO
from autogen_lint.source.kinds import FileKind, kind_of
from autogen_lint.source.place import absolute, shown_path
from autogen_lint.source.read import Failure, ReadProblem
from autogen_lint.source.search import is_installed
from autogen_lint.source.span import Location, Span
from autogen_lint.source.text import SourceFile

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Crash:
    summary: str
    details: str


class Inspector:
    """Inspects files, sharing what it reads and resolves between them."""

    def __init__(self, context: Context, files: Files | None = None) -> None:
        self.files = files or Files(context.overlay)
        self.clock = Clock()
        self._edits = context.edits
        self._debug = context.debug
        self._catalogs: dict[tuple[OwnIO, ...], Catalog] = {}
        self._shelf = Shelf()
        self._choices: dict[tuple[str, str | None], RuleChoice] = {}
        self._targets: dict[tuple[str, object], tuple[TargetResolver, DependencyFiles]] = {}
        self._views: dict[tuple[str, int], ProjectView] = {}
        self._note_asked = context.note_asked

    def inspect(self, task: Task) -> UnitResult:
        """All findings of a file; nothing that is wrong with it raises."""
        if not self._note_asked:
            return self._inspect(task)
        self.files.asked = nothing()
        result = replace(self._inspect(task), asked=self.files.asked)
        resolver, dependencies = self._resolving(task)
        for folder in resolver.directories(task.found.path):
            self.files.asked.add(dependencies.asked.get(folder, nothing()))
        return result

    def _inspect(self, task: Task) -> UnitResult:
        path, settings = task.found.path, task.resolved.settings
        source = self.files.source(path, task.found.kind, settings.max_file_size)
        if isinstance(source, ReadProblem):
            return self._unreadable(task, source)
        with self.clock.phase("parse"):
            shelf = Shelf(0) if is_installed(absolute(path)) else self._shelf  # nobody follows what is installed
            parsed = _guard(lambda: parse_file(source, task.found.kind, shelf))
        if isinstance(parsed, _Crash):
            return self._crashed(task, source, "reading the file", parsed)
        module = parsed.module
        if module is not None and not self._debug and not may_call(path, source.data, module.tree, settings.io):
            return UnitResult(FileNote(path))
        return self._inspect_parsed(task, source, parsed)

    def _inspect_parsed(self, task: Task, source: SourceFile, parsed: Parsed) -> UnitResult:
        target = Target()
        program: Program | _Crash | None = None
        if parsed.module is not None or parsed.document is not None or parsed.lines:
            target = self._target(task, parsed)
            with self.clock.phase("model"):
                program = _guard(lambda: self._analyse(task, source, parsed, target))
        if isinstance(program, _Crash):
            return self._crashed(task, source, "understanding the file", program)
        findings = [self._trouble(trouble) for trouble in _reported(task, source, parsed, program)]
        crashes: list[str] = []
        if program is not None:
            with self.clock.phase("rules"):
                found, crashes = self._run_rules(task, program)
            findings += found
        choice = self._choice(task.resolved)
        findings = [finding for finding in findings if finding.code in choice.enabled]
        findings = _without_ignored(findings, choice)
        inspected = program is not None and not parsed.troubles and not crashes
        seen_whole = program is not None and (program.uses_autogen or not task.found.named)
        own_path = absolute(task.found.path)
        result = UnitResult(
            note=self._note(task, target, program),
            findings=tuple(findings),
            directives=tuple(self._directives(task, source, findings, parsed)),
            active=choice.enabled - choice.ignored_in(own_path) if inspected and seen_whole else frozenset(),
            broken=bool(parsed.troubles),
            crashes=tuple(crashes),
        )
        if program is not None:
            program.trace.release()
        return result

    def _analyse(self, task: Task, source: SourceFile, parsed: Parsed, target: Target) -> Program:
        program = self._program(task, source, parsed, target)
        program.ruff = task.resolved.ruff
        program.needs = self._resolver(task).needs(task.found.path)
        program.trace.followed |= {need.path for need in program.needs if need.origin is not None} - {source.path}
        return program

    def _catalog(self, task: Task) -> Catalog:
        """The catalog with the I/O calls of the settings that hold for a file."""
        own = task.resolved.settings.io
        if own not in self._catalogs:
            self._catalogs[own] = Catalog(own)
        return self._catalogs[own]

    def _program(self, task: Task, source: SourceFile, parsed: Parsed, target: Target) -> Program:
        catalog = self._catalog(task)
        if parsed.module is not None:
            return analyse_module(parsed.module, self._view(task), target, catalog, self._shelf)
        if parsed.document is not None:
            return analyse_document(parsed.document, target, catalog)
        return analyse_lines(source, target, catalog)

    def _view(self, task: Task) -> ProjectView:
        key = (task.resolved.root, task.resolved.settings.max_file_size)
        if key not in self._views:
            root = shown_path(task.resolved.root)
            self._views[key] = ProjectView(self.files, "" if root == "." else root, key[1])
        return self._views[key]

    def _run_rules(self, task: Task, program: Program) -> tuple[list[Finding], list[str]]:
        choice = self._choice(task.resolved)
        findings: list[Finding] = []
        crashes: list[str] = []
        for rule in choice.rules:
            reports = _guard(partial(self._check, rule, program, choice))
            if isinstance(reports, _Crash):
                crashes.append(reports.details)
                doing = f"rule {rule.code} ({rule.name})"
                findings.append(_at_start(program.file, CRASHED, f"{doing} failed here: {reports.summary}"))
            else:
                findings += reports
        secrets = [secret.value for secret in program.secrets]
        return [without_secrets(finding, secrets) for finding in findings] if secrets else findings, crashes

    def _check(self, rule: type[Rule], program: Program, choice: RuleChoice) -> list[Finding]:
        found: list[Finding] = []
        for report in rule().check(program, choice.settings):
            severity = choice.severity(rule, report.severity)
            if severity is not None:
                found.append(self._resolve(rule, report, severity, fixable=rule.code in choice.fixable))
        return found

    def _resolve(self, rule: type[Rule], report: Report, severity: Severity, *, fixable: bool) -> Finding:
        return resolve(report, rule.code, rule.name, severity, with_edits=self._edits and fixable)

    def _resolver(self, task: Task) -> TargetResolver:
        return self._resolving(task)[0]

    def _resolving(self, task: Task) -> tuple[TargetResolver, DependencyFiles]:
        root, wanted = shown_path(task.resolved.root), task.resolved.settings.target
        root = "" if root == "." else root
        known = self._targets.get((root, wanted))
        if known is None:
            files = DependencyFiles(self.files)
            known = self._targets[root, wanted] = TargetResolver(files, root, wanted, files.begin), files
        return known

    def _target(self, task: Task, parsed: Parsed) -> Target:
        resolver = self._resolver(task)
        names = references(parsed.module, is_autogen) if parsed.module is not None else frozenset()
        found = _guard(lambda: resolver.resolve(task.found.path, names))
        return found if isinstance(found, Target) else Target()

    def _directives(
        self, task: Task, source: SourceFile, findings: Iterable[Finding], parsed: Parsed
    ) -> list[Directive]:
        directives = file_directives(source, task.found.kind)
        limit = task.resolved.settings.max_file_size
        for path in sorted({finding.path for finding in findings} - {task.found.path}):
            other = self.files.text(path, limit)
            if other is not None:
                directives += file_directives(other, kind_of(path) or FileKind.PYTHON)
        own = absolute(task.found.path)
        places = [place for place in task.resolved.settings.ignore_at if place.path == own]
        directives += [_place(place, parsed, source) for place in places] if parsed.document else []
        return directives

    def _note(self, task: Task, target: Target, program: Program | None) -> FileNote:
        if program is None:
            return FileNote(task.found.path)
        from autogen_lint.model.debug import dump

        reasons = Counter(reason for reason, _ in unknowns(program)) if self._debug else {}
        return FileNote(
            task.found.path,
            uses_autogen=program.uses_autogen,
            target=target.generation or "",
            evidence=target.evidence,
            followed=tuple(sorted(program.trace.followed)),
            unknowns=tuple(sorted(reasons.items())),
            model=tuple(dump(program)) if self._debug else (),
        )

    def _choice(self, resolved: Resolved) -> RuleChoice:
        key = (resolved.root, resolved.file)
        if key not in self._choices:
            self._choices[key] = RuleChoice(resolved.settings)
        return self._choices[key]

    def _unreadable(self, task: Task, problem: ReadProblem) -> UnitResult:
        code = NOT_INSPECTED if problem.failure is Failure.TOO_LARGE else UNREADABLE
        name, severity = _known(code)
        place = Location(task.found.path, 0, problem.line, 1, problem.line, 1)
        finding = Finding(code, name, severity, problem.message, place, Span(0, 0))
        return self._only(task, finding)

    def _crashed(self, task: Task, source: SourceFile, doing: str, crash: _Crash) -> UnitResult:
        finding = _at_start(source, CRASHED, f"{doing} failed: {crash.summary}")
        return self._only(task, finding, (crash.details,))

    def _only(self, task: Task, finding: Finding, crashes: tuple[str, ...] = ()) -> UnitResult:
        choice = self._choice(task.resolved)
        findings = _without_ignored([finding] if finding.code in choice.enabled else [], choice)
        return UnitResult(FileNote(task.found.path), tuple(findings), broken=True, crashes=crashes)

    def _trouble(self, trouble: Trouble) -> Finding:
        name, severity = _known(trouble.code)
        place = trouble.text.location(trouble.span)
        return Finding(
            trouble.code,
            name,
            severity,
            trouble.message,
            place,
            trouble.span,
            (place.line, place.end_line),
            snippet=snippet(trouble.text, trouble.span),
        )


def _reported(task: Task, source: SourceFile, parsed: Parsed, program: Program | None) -> list[Trouble]:
    """What is wrong with a file, as far as it is ours: broken JSON and YAML of other tools is not our business.

    That of AutoGen is AGL602's.
    """
    if task.found.kind not in {FileKind.JSON, FileKind.YAML}:
        return parsed.troubles
    ours = task.found.named and (program is None or not program.broken)
    return [trouble for trouble in parsed.troubles if ours or trouble.code != SYNTAX]


def _without_ignored(findings: list[Finding], choice: RuleChoice) -> list[Finding]:
    return [finding for finding in findings if finding.code not in choice.ignored_in(absolute(finding.path))]


def _place(place: IgnoreAt, parsed: Parsed, source: SourceFile) -> Directive:
    node = parsed.document.find(place.pointer) if parsed.document is not None else None
    span = node.span if node is not None else Span(0, 0)
    if node is None:
        fault = f"`ignore-at` in the settings names `{place.pointer}`, which this file does not have"
        return Directive(Scope.NONE, source.location(span), span, place.selectors, fault=fault)
    return Directive(Scope.PLACE, source.location(span), span, place.selectors, snippet=snippet(source, span))


def _at_start(source: SourceFile, code: str, message: str) -> Finding:
    name, severity = _known(code)
    return Finding(code, name, severity, message, Location(source.path, 0, 1, 1, 1, 1), Span(0, 0))


def _known(code: str) -> tuple[str, Severity]:
    entry = find_entry(code)
    assert entry is not None
    return entry.name, entry.severity


def _guard(run: Callable[[], T]) -> T | _Crash:
    """The one place where a defect of our own is caught: it becomes a finding, and the run goes on."""
    try:
        return run()
    except Exception as error:  # noqa: BLE001
        text = " ".join(str(error).split())[:200]
        return _Crash(f"{type(error).__name__}: {text}" if text else type(error).__name__, traceback.format_exc())
