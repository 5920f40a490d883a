"""Which of the files found are worth inspecting: those that pass the gate, and those that lead to one that does."""

from __future__ import annotations

import os
from collections.abc import Sequence

from autogen_lint.engine.closure import Closure, Look
from autogen_lint.engine.files import Files
from autogen_lint.engine.gate import may_matter
from autogen_lint.engine.task import Context, Task
from autogen_lint.settings.schema import Settings
from autogen_lint.source.guard import parses
from autogen_lint.source.imported import imported_names
from autogen_lint.source.kinds import FileKind
from autogen_lint.source.place import absolute, shown_path
from autogen_lint.source.read import ReadProblem, decode
from autogen_lint.source.search import is_installed

INSIDE = Look(inside=True)
OUTSIDE = Look(inside=False)


def look_at(tasks: Sequence[Task], context: Context) -> list[Look]:
    """What the bytes of some files say, in their order; runs in a worker."""
    files = Files(context.overlay)
    return [_look_at(files, task) for task in tasks]


def _look_at(files: Files, task: Task) -> Look:
    path, kind = task.found.path, task.found.kind
    look = _look(files, path, kind, task.resolved.settings)
    if look.inside or not task.found.named or kind not in {FileKind.PYTHON, FileKind.NOTEBOOK}:
        return look
    data = files.data(path, kind, task.resolved.settings.max_file_size)
    return look if isinstance(data, bytes) and kind is FileKind.PYTHON and _is_python(path, data) else INSIDE


def _is_python(path: str, data: bytes) -> bool:
    """Whether a file can be parsed: of one that the user named, it is said where it can't."""
    source = decode(path, data, FileKind.PYTHON)
    return not isinstance(source, ReadProblem) and parses(source.text)


def _look(files: Files, path: str, kind: FileKind, settings: Settings) -> Look:
    data = files.data(path, kind, settings.max_file_size)
    if isinstance(data, ReadProblem) or may_matter(kind, path, data, settings.io):
        return INSIDE
    if kind is not FileKind.PYTHON or is_installed(absolute(path)):
        return OUTSIDE
    return Look(inside=False, names=imported_names(data))


def sifted(tasks: Sequence[Task], looks: Sequence[Look], files: Files) -> list[Task]:
    """The tasks that are worth it, in order."""
    by_root: dict[str, _Project] = {}
    for task, look in zip(tasks, looks, strict=True):
        root = task.resolved.root
        by_root.setdefault(root, _Project(files, root, task.resolved.settings)).looks[task.found.path] = look
    related = {path for project in by_root.values() for path in project.related()}
    chosen = zip(tasks, looks, strict=True)
    return [task for task, look in chosen if look.inside or task.found.path in related]


class _Project:
    """The files of one project, those of the run and those that they import."""

    def __init__(self, files: Files, root: str, settings: Settings) -> None:
        shown = shown_path(root)
        self._files = files
        self._root = "" if shown == "." else shown
        self._top = root.rstrip(os.sep) + os.sep
        self._settings = settings
        self.looks: dict[str, Look] = {}

    def related(self) -> set[str]:
        """The files of the run that lead to one that passes the gate."""
        outside = [path for path, look in self.looks.items() if look.names is not None]
        return Closure(self._root, self._look, self._files.entries).related(outside) if outside else set()

    def _look(self, path: str) -> Look | None:
        if path not in self.looks:
            if not absolute(path).startswith(self._top):
                return None
            data = self._files.data(path, FileKind.PYTHON, self._settings.max_file_size)
            if isinstance(data, ReadProblem):
                return None
            self.looks[path] = _look(self._files, path, FileKind.PYTHON, self._settings)
        return self.looks[path]
