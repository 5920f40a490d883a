"""Writing fixed texts back, and showing them as diffs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import unified_diff

from autogen_lint.diagnostics.apply import Applied, FixResult
from autogen_lint.source.read import read_bytes, replace_file
from autogen_lint.source.text import SourceFile


@dataclass(frozen=True, slots=True)
class Written:
    """`applied` are the fixes that are now in the files, `problems` says which files could not be written and why."""

    paths: tuple[str, ...]
    applied: tuple[Applied, ...]
    problems: tuple[str, ...]


def write_fixes(fixes: FixResult, original: Callable[[str], SourceFile | None]) -> Written:
    """Write each changed file in one step, and only where it still holds what was read.

    Files that one fix changes together are written only if all of them still hold what was read.
    """
    problems: list[str] = []
    blocked: set[str] = set()
    for path in sorted(fixes.texts):
        source = original(path)
        if source is None or read_bytes(path, len(source.data)) != source.data:
            blocked.add(path)
            problems.append(f"{path}: not changed: the file was changed by somebody else meanwhile")
    blocked = _spread(blocked, fixes.applied)
    paths: list[str] = []
    for path, text in sorted(fixes.texts.items()):
        source = original(path)
        if path in blocked or source is None:
            continue
        problem = replace_file(path, source.encode(text), source.data)
        if problem is None:
            paths.append(path)
        else:
            problems.append(f"{path}: {problem.message}")
    done = set(paths)
    applied = tuple(one for one in fixes.applied if done.issuperset(_paths(one)))
    return Written(tuple(paths), applied, tuple(problems))


def diff(fixes: FixResult, original: Callable[[str], SourceFile | None]) -> str:
    """A unified diff of all changed files; for notebooks, of their JSON."""
    parts: list[str] = []
    for path, text in sorted(fixes.texts.items()):
        source = original(path)
        if source is not None:
            parts += _file_diff(path, source.text, text)
    return "".join(parts)


def _file_diff(path: str, old: str, new: str) -> list[str]:
    lines = unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), path, path)
    return [line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n" for line in lines]


def _spread(blocked: set[str], applied: list[Applied]) -> set[str]:
    """The blocked paths and all that share a fix with one of them."""
    blocked = set(blocked)
    while True:
        more = {path for one in applied if not blocked.isdisjoint(_paths(one)) for path in _paths(one)} - blocked
        if not more:
            return blocked
        blocked |= more


def _paths(one: Applied) -> set[str]:
    return {path for path, _ in one.fix.edits or ()}
