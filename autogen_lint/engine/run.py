"""A run: paths to files, files to units, units to findings; and its fix rounds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from autogen_lint._version import __version__
from autogen_lint.diagnostics.severity import Severity
from autogen_lint.engine.choice import RuleChoice
from autogen_lint.engine.clock import Clock
from autogen_lint.engine.files import Files
from autogen_lint.engine.outcome import Merged, Outcome
from autogen_lint.engine.sift import sifted
from autogen_lint.engine.task import Context, Task
from autogen_lint.engine.workers import Workers
from autogen_lint.rules.registry import known_rules
from autogen_lint.settings.discover import SettingsError
from autogen_lint.settings.load import COMMAND_LINE, Resolved, Resolver, place
from autogen_lint.settings.schema import Settings
from autogen_lint.settings.selectors import SelectorError, check_selectors
from autogen_lint.source.kinds import FileKind, is_lock, kind_of
from autogen_lint.source.place import shown_path
from autogen_lint.source.read import ReadProblem
from autogen_lint.source.text import SourceFile
from autogen_lint.source.walk import Found, Missing, Skipped, WalkOptions, walk

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from autogen_lint.diagnostics.apply import Checked, FixResult
    from autogen_lint.diagnostics.finding import Finding
    from autogen_lint.engine.cache import ResultCache
    from autogen_lint.engine.inspect import Inspected
    from autogen_lint.engine.result import UnitResult

_CRASHED = "AGL003"
_BROKEN = frozenset({"AGL001", "AGL002", "AGL006"})


class MissingPathError(Exception):
    """A path that was named does not exist; the text is for the user."""


class StandardInput(NamedTuple):
    """A text that is linted in the place of a file; `filename` tells its kind, its settings and its neighbours."""

    data: bytes
    filename: str = "stdin.py"


class RunOptions(NamedTuple):
    """What holds for a whole run.

    `overrides` are settings by TOML key, as from the command line; `jobs` None means one worker a processor;
    `edits` computes what fixes would change, for formats that show it; `cache` keeps results between runs, in
    `cache_dir` or where the settings say.
    """

    overrides: Mapping[str, object] = MappingProxyType({})
    settings_file: str | None = None
    isolated: bool = False
    jobs: int | None = None
    edits: bool = False
    debug: bool = False
    cache: bool = False
    cache_dir: str | None = None


class Run:
    """One run over some paths.

    Raises:
        SettingsError: settings or selectors are wrong.
        MissingPathError: a named path does not exist.
    """

    def __init__(
        self,
        paths: Iterable[str],
        options: RunOptions | None = None,
        *,
        stdin: StandardInput | None = None,
        executor: Executor | None = None,
    ) -> None:
        self.options, paths = options or RunOptions(), tuple(paths)
        self.resolver = Resolver(
            self.options.overrides,
            self.options.settings_file,
            isolated=self.options.isolated,
            version=__version__,
            asked=paths if stdin is None else (stdin.filename,),
        )
        self.clock = Clock()
        self._workers = Workers(self.options.jobs, executor)
        self._choices: dict[int, RuleChoice] = {}
        self._settled: dict[str, Resolved] = {}
        self._walked: dict[int, WalkOptions] = {}
        self._overlay: dict[str, bytes] = {}
        self.skipped: list[Skipped] = []
        self.progress: Callable[[int, int, int], None] | None = None
        """Is told how many files of how many are inspected, and how many findings there are so far."""
        self._problems: list[ReadProblem] = []
        with self.clock.phase("walk"):
            self.tasks = self._stdin_task(stdin) if stdin is not None else self._walk(paths)
        self._units: list[Task] = []
        self._results: dict[str, UnitResult] = {}
        self._originals = Files(self._overlay, room=None)
        self._files = self._originals
        self.settings_in(".")

    def lint(self) -> Outcome:
        """Inspect everything once."""
        self._begin(edits=self.options.edits)
        return self._outcome(self._merged(), None)

    def fix(self, *, unsafe: bool = False) -> Outcome:
        """Inspect everything and apply fixes, in memory: `Outcome.fixes` has the new texts."""
        from autogen_lint.diagnostics.apply import Checked, Fixer

        self._begin(edits=True)
        fixer = Fixer(self._check, self.original, self._may_fix, unsafe=unsafe)
        fixes = fixer.run(Checked(self._merged().findings, self._broken()))
        self._check(fixes.texts)
        return self._outcome(self._merged(), fixes)

    def original(self, path: str) -> SourceFile | None:
        """A file as it was before any fix; None where it can't be read."""
        return self._read(self._originals, path)

    def file(self, path: str) -> SourceFile | None:
        """A file as the findings speak about it; None where it can't be read."""
        return self._read(self._files, path)

    def settings_in(self, folder: str) -> Resolved:
        """The settings of a folder, with its selectors checked."""
        resolved = self._settled.get(folder)
        if resolved is None:
            resolved = self._settled[folder] = self.resolver.for_directory(folder or ".")
            if id(resolved.settings) not in self._choices:
                _check_selectors(resolved)
                self._choices[id(resolved.settings)] = RuleChoice(resolved.settings)
        return resolved

    @property
    def crashes(self) -> list[str]:
        """The tracebacks of rules that failed."""
        return [crash for result in self._results.values() for crash in result.crashes]

    def _walk(self, paths: Iterable[str]) -> list[Task]:
        tasks: list[Task] = []
        for entry in walk(paths, self._walk_options, self.resolver.saw):
            if isinstance(entry, Missing):
                raise MissingPathError(f"{entry.path}: no such file or folder")
            if isinstance(entry, Skipped):
                self.skipped.append(entry)
            elif isinstance(entry, ReadProblem):
                found = Found(entry.path, os.path.abspath(entry.path), kind_of(entry.path) or FileKind.PYTHON, True)
                tasks.append(self._task(found))
            elif entry.kind is not FileKind.MARKDOWN and not is_lock(entry.path):
                tasks.append(self._task(entry))
        return tasks

    def _stdin_task(self, stdin: StandardInput) -> list[Task]:
        absolute = os.path.abspath(stdin.filename)
        path = shown_path(absolute)
        self._overlay[path] = stdin.data
        return [self._task(Found(path, absolute, kind_of(path) or FileKind.PYTHON, named=True))]

    def _task(self, found: Found) -> Task:
        return Task(found, self.settings_in(os.path.dirname(found.absolute)))

    def _walk_options(self, folder: str) -> WalkOptions:
        resolved = self.settings_in(folder)
        known = self._walked.get(id(resolved.settings))
        if known is None:
            known = self._walked[id(resolved.settings)] = _walk_options(resolved)
        return known if known.root == resolved.root else known._replace(root=resolved.root)

    def _read(self, files: Files, path: str) -> SourceFile | None:
        kind = next((task.found.kind for task in self.tasks if task.found.path == path), kind_of(path))
        limit = self.settings_in(os.path.dirname(path)).settings.max_file_size
        found = files.source(path, kind or FileKind.PYTHON, limit)
        return found if isinstance(found, SourceFile) else None

    def _begin(self, *, edits: bool) -> None:
        with self.clock.phase("cache"):
            cache = self._open_cache(edits=edits)
            key, chosen = cache.chosen(self.tasks) if cache is not None else ("", None)
        with self.clock.phase("gate"):
            self._units = chosen if chosen is not None else self._sift(cache, key)
        with self.clock.phase("cache"):
            self._results.update(cache.known(self._units) if cache is not None else {})
        fresh = [task for task in self._units if task.found.path not in self._results]
        self._inspect(fresh, self._overlay, edits=edits, note_asked=cache is not None)
        with self.clock.phase("cache"):
            if cache is not None:
                cache.keep(fresh, self._results)

    def _sift(self, cache: ResultCache | None, key: str) -> list[Task]:
        """The files that are worth inspecting."""
        looks = self._workers.look_at(self.tasks, self._context(self._overlay, edits=False))
        files = Files(self._overlay)
        chosen = sifted(self.tasks, looks, files)
        if cache is not None:
            cache.keep_chosen(key, self.tasks, chosen, files.touched)
        return chosen

    def _open_cache(self, *, edits: bool) -> ResultCache | None:
        """What earlier runs found; not for texts that no file holds, and not where more is asked than findings."""
        if not self.options.cache or self._overlay or self.options.debug:
            return None
        from autogen_lint.engine.cache import ResultCache

        return ResultCache(self.cache_dir, edits=edits)

    @property
    def cache_dir(self) -> str:
        """Where results are kept."""
        return os.path.abspath(self.options.cache_dir or self.settings_in(".").settings.cache_dir)

    def _context(self, overlay: Mapping[str, bytes], *, edits: bool, note_asked: bool = False) -> Context:
        return Context(os.urandom(16).hex(), overlay, edits=edits, debug=self.options.debug, note_asked=note_asked)

    def _inspect(
        self, tasks: Sequence[Task], overlay: Mapping[str, bytes], *, edits: bool, note_asked: bool = False
    ) -> None:
        with self.clock.phase("inspect"):
            self._workers.inspect(tasks, self._context(overlay, edits=edits, note_asked=note_asked), self._done)

    def _done(self, part: Inspected) -> None:
        self.clock.add(part.seconds)
        for result in part.results:
            self._results[result.note.path] = result
        if self.progress is not None:
            findings = sum(len(result.findings) for result in self._results.values())
            self.progress(len(self._results), len(self._units), findings)

    def _check(self, texts: Mapping[str, str]) -> Checked:
        """Lint again what changed texts touch."""
        from autogen_lint.diagnostics.apply import Checked
        from autogen_lint.python.module import compiles

        encoded = self._encoded(texts)
        now = {**self._overlay, **encoded}
        changed = {path for path in {*now, *self._files.overlay} if now.get(path) != self._files.overlay.get(path)}
        self._files = Files(now, room=None)
        self._inspect([task for task in self._units if self._touched(task, changed)], now, edits=True)
        python = {path: text for path, text in texts.items() if kind_of(path) is FileKind.PYTHON}
        rejected = {path for path, text in python.items() if not compiles(text)}
        return Checked(self._merged().findings, self._broken() | rejected)

    def _touched(self, task: Task, changed: set[str]) -> bool:
        result = self._results.get(task.found.path)
        return task.found.path in changed or (result is not None and not changed.isdisjoint(result.note.followed))

    def _encoded(self, texts: Mapping[str, str]) -> dict[str, bytes]:
        encoded: dict[str, bytes] = {}
        for path, text in texts.items():
            source = self.original(path)
            if source is not None:
                encoded[path] = source.encode(text)
        return encoded

    def _merged(self) -> Merged:
        if not self._results:
            return Merged()
        from autogen_lint.engine.merge import merge

        return merge(self._in_order(), self._offers_fix)

    def _in_order(self) -> list[UnitResult]:
        """The results in the order of their files, whichever was done first."""
        return [self._results[task.found.path] for task in self._units if task.found.path in self._results]

    def _broken(self) -> frozenset[str]:
        broken = {path for path, result in self._results.items() if result.broken}
        broken |= {f.path for result in self._results.values() for f in result.findings if f.code in _BROKEN}
        return frozenset(broken)

    def _may_fix(self, finding: Finding) -> bool:
        return self._offers_fix(finding.path, finding.code)

    def _offers_fix(self, path: str, code: str) -> bool:
        return code in self._choices[id(self.settings_in(os.path.dirname(path)).settings)].fixable

    def _outcome(self, merged: Merged, fixes: FixResult | None) -> Outcome:
        shown = [
            finding for finding in merged.findings if self._reaches(finding, lambda settings: settings.min_severity)
        ]
        return Outcome(
            findings=tuple(shown),
            files=tuple(task.found.path for task in self.tasks),
            notes=tuple(result.note for result in self._in_order()),
            suppressed=merged.suppressed,
            failing=any(self._reaches(finding, lambda settings: settings.fail_on) for finding in shown),
            crashed=any(finding.code == _CRASHED for finding in shown),
            fixes=fixes,
            file=self.file,
        )

    def _reaches(self, finding: Finding, limit: Callable[[Settings], str]) -> bool:
        settings = self.settings_in(os.path.dirname(finding.path)).settings
        return finding.severity.rank >= Severity(limit(settings)).rank


def _walk_options(resolved: Resolved) -> WalkOptions:
    settings = resolved.settings
    return WalkOptions(
        root=resolved.root,
        exclude=tuple((glob.base, glob.pattern) for glob in (*settings.exclude, *settings.extend_exclude)),
        force_exclude=settings.force_exclude,
        respect_gitignore=settings.respect_gitignore,
        markdown=settings.markdown,
    )


def _check_selectors(resolved: Resolved) -> None:
    """Raises SettingsError, with the place of the key, where a selector means no rule."""
    try:
        check_selectors(resolved.settings, known_rules())
    except SelectorError as error:
        origin = resolved.origins[error.key]
        where = place(None if origin == COMMAND_LINE else origin, error.key)
        raise SettingsError(f"{where}: {error.message}") from error
