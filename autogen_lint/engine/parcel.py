"""Work for machines that share no disk with this one: files travel as bytes, with the settings that hold for them.

What a worker asks for and was not sent comes back as a list; the work is sent again with it until nothing is missing.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from autogen_lint.engine.files import Disk, Files
from autogen_lint.engine.garbage import collect_if_due, no_collection
from autogen_lint.engine.result import UnitResult
from autogen_lint.engine.task import Context, Task
from autogen_lint.engine.unit import Inspector
from autogen_lint.source.place import working_in
from autogen_lint.source.read import Failure, ReadProblem

_NEIGHBOURS = 512 * 1024
"""Bytes of a missing module's neighbours that are sent with it: they are asked for next."""


class Answer(NamedTuple):
    """What came of a parcel; `files` (with the size to read at most) and `folders` are what it lacked."""

    results: list[UnitResult]
    seconds: dict[str, float]
    files: dict[str, int]
    folders: set[str]

    @property
    def is_whole(self) -> bool:
        """Whether nothing was missing."""
        return not self.files and not self.folders


@dataclass(slots=True)
class Parcel:
    """Some tasks, with the files and folders they are known to need; `working` is the folder that paths start from."""

    tasks: Sequence[Task]
    context: Context
    working: str
    files: dict[str, bytes | ReadProblem] = field(default_factory=dict)
    folders: dict[str, Mapping[str, bool] | None] = field(default_factory=dict)

    @classmethod
    def of(cls, tasks: Sequence[Task], context: Context) -> Parcel:
        """A parcel with the files of the tasks themselves."""
        made = cls(tasks, context, os.getcwd())
        disk = Disk()
        for task in tasks:
            files = Files(context.overlay)
            made.files[task.found.path] = files.data(
                task.found.path, task.found.kind, task.resolved.settings.max_file_size
            )
            folder = posixpath.dirname(task.found.path)
            made.folders[folder] = disk.entries(folder)
        return made

    def add(self, answer: Answer) -> None:
        """Put in what was missing."""
        disk = Disk()
        for folder in answer.folders:
            self.folders[folder] = disk.entries(folder)
        for path, limit in answer.files.items():
            self.files[path] = disk.read(path, limit)
            if path.endswith(".py"):
                self._add_neighbours(disk, posixpath.dirname(path), limit)

    def _add_neighbours(self, disk: Disk, folder: str, limit: int) -> None:
        room = _NEIGHBOURS
        if folder not in self.folders:
            self.folders[folder] = disk.entries(folder)
        for name in sorted(self.folders[folder] or ()):
            path = posixpath.join(folder, name)
            if name.endswith(".py") and path not in self.files and room > 0:
                data = disk.read(path, limit)
                self.files[path] = data
                room -= len(data) if isinstance(data, bytes) else 0


class _Sent:
    """The files of a parcel as a store."""

    def __init__(self, parcel: Parcel) -> None:
        self._parcel = parcel
        self.files: dict[str, int] = {}
        self.folders: set[str] = set()

    def read(self, path: str, limit: int) -> bytes | ReadProblem:
        found = self._parcel.files.get(path)
        if found is None:
            self.files[path] = max(limit, self.files.get(path, 0))
            return ReadProblem(path, Failure.MISSING, "no such file")
        return found

    def entries(self, folder: str) -> Mapping[str, bool] | None:
        if folder not in self._parcel.folders:
            self.folders.add(folder)
        return self._parcel.folders.get(folder)


def inspect_sent(parcel: Parcel) -> Answer:
    """Inspect what was sent; runs anywhere."""
    store = _Sent(parcel)
    results: list[UnitResult] = []
    with working_in(parcel.working), no_collection():
        inspector = Inspector(parcel.context, Files(parcel.context.overlay, store))
        for task in parcel.tasks:
            results.append(inspector.inspect(task))
            collect_if_due()
    lacking = bool(store.files or store.folders)
    return Answer([] if lacking else results, inspector.clock.seconds, store.files, store.folders)
