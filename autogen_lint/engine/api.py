"""The public API for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import Executor

from autogen_lint.diagnostics.finding import Finding
from autogen_lint.engine.run import Run, RunOptions, StandardInput
from autogen_lint.engine.write import Written, write_fixes


def lint_paths(
    paths: Iterable[str] = (".",),
    *,
    settings: Mapping[str, object] | None = None,
    isolated: bool = False,
    jobs: int | None = None,
    executor: Executor | None = None,
) -> list[Finding]:
    """Lint files and folders.

    Args:
        paths: Files and folders, absolute or relative to the working directory.
        settings: Settings by their TOML keys, over those of the project's files.
        isolated: Use no settings file.
        jobs: Worker processes; None for one a processor, and none at all where there is little to do.
        executor: Where to run instead, such as a Dask client's executor.

    Raises:
        SettingsError: Settings are wrong.
        MissingPathError: A path does not exist.
    """
    options = RunOptions(settings or {}, isolated=isolated, jobs=jobs)
    return list(Run(paths, options, executor=executor).lint().findings)


def lint_source(
    source: str | bytes,
    path: str = "source.py",
    *,
    settings: Mapping[str, object] | None = None,
    isolated: bool = False,
) -> list[Finding]:
    """Lint a text as if `path` held it; the path tells its kind, its settings and its neighbours.

    Raises:
        SettingsError: Settings are wrong.
    """
    data = source.encode() if isinstance(source, str) else source
    options = RunOptions(settings or {}, isolated=isolated, jobs=1)
    return list(Run((), options, stdin=StandardInput(data, path)).lint().findings)


def fix_paths(
    paths: Iterable[str] = (".",),
    *,
    unsafe: bool = False,
    settings: Mapping[str, object] | None = None,
    isolated: bool = False,
    jobs: int | None = None,
    executor: Executor | None = None,
) -> Written:
    """Apply fixes to files and folders, as `--fix` does; arguments as of `lint_paths`.

    Raises:
        SettingsError: Settings are wrong.
        MissingPathError: A path does not exist.
    """
    options = RunOptions(settings or {}, isolated=isolated, jobs=jobs)
    run = Run(paths, options, executor=executor)
    fixes = run.fix(unsafe=unsafe).fixes
    assert fixes is not None
    return write_fixes(fixes, run.original)
