"""What `check` does once its arguments are read."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

import click

from autogen_lint.engine.outcome import Outcome
from autogen_lint.engine.run import MissingPathError, Run, RunOptions, StandardInput
from autogen_lint.output.formats import FORMATS, render
from autogen_lint.output.style import Style, wants_color

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from autogen_lint.engine.write import Written

EXIT_FOUND = 1
EXIT_INTERNAL = 2


class Arguments:
    """The arguments of `check`, as click gives them: all of these."""

    paths: tuple[str, ...]
    select: tuple[tuple[str, ...], ...]
    extend_select: tuple[tuple[str, ...], ...]
    ignore: tuple[tuple[str, ...], ...]
    per_file_ignores: tuple[str, ...]
    preset: str | None
    min_severity: str | None
    fail_on: str | None
    target: str | None
    settings_file: str | None
    isolated: bool
    exclude: tuple[tuple[str, ...], ...]
    extend_exclude: tuple[tuple[str, ...], ...]
    force_exclude: bool | None
    no_respect_gitignore: bool | None
    stdin_filename: str | None
    fix: bool
    unsafe_fixes: bool
    fixable: tuple[tuple[str, ...], ...]
    unfixable: tuple[tuple[str, ...], ...]
    diff: bool
    show_fixes: bool
    output_format: str
    outputs: tuple[tuple[str, str], ...]
    statistics: bool
    show_files: bool
    show_settings: bool
    exit_zero: bool
    exit_non_zero_on_fix: bool
    no_cache: bool
    cache_dir: str | None
    executor: str | None
    jobs: int | None
    color: str
    quiet: bool
    verbose: bool
    debug_model: bool

    def __init__(self, **given: object) -> None:
        self.__dict__.update(given)

    @property
    def fixes(self) -> bool:
        return self.fix or self.unsafe_fixes or self.diff

    @property
    def stdin(self) -> bool:
        return "-" in self.paths

    def overrides(self) -> dict[str, object]:
        """The settings that were given, by TOML key."""
        from autogen_lint.settings.schema import GENERATIONS

        found: dict[str, object] = {}
        for key in ("select", "extend_select", "ignore", "fixable", "unfixable", "exclude", "extend_exclude"):
            words = [word for group in getattr(self, key) for word in group]
            if words:
                found[key.replace("_", "-")] = words
        for key in ("preset", "min_severity", "fail_on"):
            if getattr(self, key) is not None:
                found[key.replace("_", "-")] = getattr(self, key)
        if self.target is not None:
            requirements = [line.strip() for line in self.target.split(",")]
            found["target"] = self.target if self.target in GENERATIONS or "=" not in self.target else requirements
        if self.per_file_ignores:
            found["per-file-ignores"] = _per_file(self.per_file_ignores)
        if self.force_exclude:
            found["force-exclude"] = True
        if self.no_respect_gitignore:
            found["respect-gitignore"] = False
        return found


class Session:
    """One call of `check`: results go to standard output, everything else to standard error."""

    def __init__(self, arguments: Arguments) -> None:
        self.arguments = arguments
        color = wants_color(arguments.color, terminal=sys.stdout.isatty(), environment=os.environ)
        self.style = Style(color=color)

    def run(self) -> int:
        """Do all of it; returns the exit code."""
        if self.arguments.executor is None:
            return self._run(None)
        from autogen_lint.engine.executors import ExecutorError, connected

        try:
            with connected(self.arguments.executor) as executor:
                return self._run(executor)
        except ExecutorError as error:
            raise click.UsageError(f"--executor: {error}") from error

    def _run(self, executor: Executor | None) -> int:
        run = self._make_run(executor)
        if self.arguments.show_files:
            self._out("".join(f"{task.found.path}\n" for task in run.tasks))
            return 0
        if self.arguments.fixes:
            return self._fix(run)
        outcome = self._watched(run, run.lint)
        self._show(run, outcome)
        self._summary(outcome)
        return self._code(outcome)

    def _make_run(self, executor: Executor | None) -> Run:
        arguments = self.arguments
        edits = any(FORMATS[name].edits for name in (arguments.output_format, *(word for word, _ in arguments.outputs)))
        options = RunOptions(
            arguments.overrides(),
            arguments.settings_file,
            isolated=arguments.isolated,
            jobs=arguments.jobs,
            edits=edits,
            debug=arguments.debug_model or arguments.statistics,
            cache=not arguments.no_cache,
            cache_dir=arguments.cache_dir,
        )
        if arguments.stdin and len(arguments.paths) > 1:
            raise click.UsageError("standard input (-) can't be mixed with other paths")
        if arguments.stdin_filename and not arguments.stdin:
            raise click.UsageError("--stdin-filename is about standard input: give `-` as the path")
        try:
            if arguments.stdin:
                data = sys.stdin.buffer.read()
                return Run((), options, stdin=StandardInput(data, arguments.stdin_filename or "stdin.py"))
            return Run(arguments.paths or (".",), options, executor=executor)
        except MissingPathError as error:
            raise click.UsageError(str(error)) from error

    def _watched(self, run: Run, work: Callable[[], Outcome]) -> Outcome:
        """Do the work of a run and tell how far it is."""
        if self.arguments.quiet:
            return work()
        from autogen_lint.cli.progress import Progress

        run.progress = progress = Progress(sys.stderr)
        try:
            return work()
        finally:
            progress.end()

    def _fix(self, run: Run) -> int:
        outcome = self._watched(run, lambda: run.fix(unsafe=self.arguments.unsafe_fixes))
        fixes = outcome.fixes
        assert fixes is not None
        from autogen_lint.engine.write import diff, write_fixes

        if self.arguments.diff:
            self._out(_masked(diff(fixes, run.original)))
            self._refusals(outcome)
            if not self.arguments.quiet:
                self._err(f"would apply {_count(len(fixes.applied), 'fix', 'fixes')} in {_files(len(fixes.texts))}")
            return 0 if self.arguments.exit_zero or not fixes.texts else EXIT_FOUND
        if self.arguments.stdin:
            return self._fix_stdin(run, outcome)
        written = write_fixes(fixes, run.original)
        self._show(run, outcome)
        self._refusals(outcome)
        self._report_fixes(written)
        self._summary(outcome)
        if written.problems:
            return EXIT_INTERNAL
        if written.applied and self.arguments.exit_non_zero_on_fix:
            return EXIT_FOUND
        return self._code(outcome)

    def _fix_stdin(self, run: Run, outcome: Outcome) -> int:
        """The fixed text to standard output, what is left to standard error."""
        [task] = run.tasks
        source = outcome.file(task.found.path) or run.original(task.found.path)
        fixes = outcome.fixes
        if source is not None and fixes is not None:
            text = fixes.texts.get(task.found.path, source.text)
            sys.stdout.buffer.write(source.encode(text))
        if not self.arguments.quiet:
            self._err(render(self.arguments.output_format, outcome, Style()).rstrip("\n"))
        self._summary(outcome)
        fixed = fixes is not None and bool(fixes.applied)
        return EXIT_FOUND if fixed and self.arguments.exit_non_zero_on_fix else self._code(outcome)

    def _show(self, run: Run, outcome: Outcome) -> None:
        arguments = self.arguments
        with run.clock.phase("output"):
            self._print(run, outcome)
        if arguments.verbose:
            self._details(run)

    def _details(self, run: Run) -> None:
        for skipped in run.skipped:
            self._err(f"{skipped.path}: skipped: {skipped.reason}")
        for crash in run.crashes:
            self._err(_masked(crash.rstrip()))
        self._err(_time_spent(run.clock.seconds))

    def _print(self, run: Run, outcome: Outcome) -> None:
        arguments = self.arguments
        if arguments.show_settings:
            self._out(_settings_text(run, outcome))
        if arguments.debug_model:
            self._out(_masked("".join(f"{line}\n" for note in outcome.notes for line in note.model)))
        if arguments.statistics:
            from autogen_lint.output.statistics import statistics

            self._out(statistics(outcome))
        else:
            self._out(render(arguments.output_format, outcome, self.style))
        for name, path in arguments.outputs:
            _write(path, render(name, outcome, Style()))

    def _refusals(self, outcome: Outcome) -> None:
        for one in outcome.fixes.refused if outcome.fixes else ():
            self._err(f"{one.finding.location}: not fixed: {one.finding.code}: {one.reason}")

    def _report_fixes(self, written: Written) -> None:
        for problem in written.problems:
            self._err(problem)
        if self.arguments.show_fixes:
            for one in written.applied:
                self._err(f"{one.finding.location}: {one.finding.code} {_masked(one.fix.title)}")
        if written.applied and not self.arguments.quiet:
            self._err(f"applied {_count(len(written.applied), 'fix', 'fixes')} in {_files(len(written.paths))}")

    def _summary(self, outcome: Outcome) -> None:
        if self.arguments.quiet:
            return
        checked = f"checked {_files(len(outcome.files))}"
        if not outcome.findings:
            none = ", none uses AutoGen" if outcome.files and not outcome.autogen_files else ", nothing found"
            self._err(checked + (none if outcome.files else ""))
        else:
            counts = Counter(finding.severity.value for finding in outcome.findings)
            listed = ", ".join(f"{counts[word]} {word}" for word in ("error", "warning", "info") if counts[word])
            fixable = sum(finding.fix is not None for finding in outcome.findings)
            fix = f"; {fixable} fixable" if fixable else ""
            self._err(f"{checked}: {_count(len(outcome.findings), 'finding')} ({listed}){fix}")
        if self.arguments.verbose and outcome.suppressed:
            self._err(f"{_count(outcome.suppressed, 'finding')} suppressed")

    def _code(self, outcome: Outcome) -> int:
        return EXIT_FOUND if outcome.failing and not self.arguments.exit_zero else 0

    def _out(self, text: str) -> None:
        if text:
            click.echo(text, nl=False, color=True)

    def _err(self, text: str) -> None:
        if text:
            click.echo(text, err=True)


def _per_file(entries: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in entries:
        glob, colon, rules = entry.rpartition(":")
        words = [word.strip() for word in rules.split(",") if word.strip()]
        if not colon or not glob or not words:
            raise click.UsageError(f"--per-file-ignores: '{entry}' is no GLOB:RULES, such as 'tests/**:AGL1,AGL501'")
        found.setdefault(glob, []).extend(words)
    return found


def _settings_text(run: Run, outcome: Outcome) -> str:
    from autogen_lint.output.settings import settings_text

    lines = [settings_text(run.settings_in("."))]
    for note in outcome.notes:
        if note.uses_autogen:
            because = f" ({'; '.join(note.evidence)})" if note.evidence else ""
            lines.append(f"{note.path}: target {note.target or 'not known'}{because}\n")
    return "".join(lines)


def _time_spent(seconds: Mapping[str, float]) -> str:
    """Where the time went; what the parts of an inspection take is summed up over all processes."""
    own = ", ".join(f"{name} {seconds.get(name, 0.0):.2f} s" for name in ("walk", "cache", "gate", "inspect", "output"))
    parts = ", ".join(f"{name} {seconds.get(name, 0.0):.2f} s" for name in ("parse", "model", "rules"))
    return f"time: {own}; of the inspection, over all processes: {parts}"


def _masked(text: str) -> str:
    from autogen_lint.output.redact import redact

    return redact(text)


def _write(path: str, text: str) -> None:
    try:
        with open(path, "wb") as stream:  # noqa: PTH123 - pathlib takes long to import
            stream.write(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise click.UsageError(f"--output: {path}: {error.strerror or error}") from error


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _files(number: int) -> str:
    return _count(number, "file")
