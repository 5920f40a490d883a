"""The files of a run as its units see them: some with other texts than the disk holds, what was used last kept."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from autogen_lint.engine.asked import UNREADABLE, Asked, digest, digest_of, nothing
from autogen_lint.source.kept import Kept
from autogen_lint.source.kinds import FileKind, kind_of
from autogen_lint.source.place import absolute
from autogen_lint.source.read import NOTEBOOK_FACTOR, ReadProblem, decode, on_disk, read_bytes
from autogen_lint.source.text import SourceFile

_DEPENDENCY_LIMIT = 16 * 1024 * 1024
_ROOM = 4 * 1024 * 1024
"""Bytes of files that are kept, decoded too."""
_PROBLEM_SIZE = 200


class Store(Protocol):
    """Where files come from: the disk, or what was sent along."""

    def read(self, path: str, limit: int) -> bytes | ReadProblem:
        """The bytes of a file."""

    def entries(self, folder: str) -> Mapping[str, bool] | None:
        """What a folder holds, by name, and whether it is a plain file; None where that can't be told."""


class Disk:
    """The files of this machine."""

    def read(self, path: str, limit: int) -> bytes | ReadProblem:
        return read_bytes(path, limit)

    def entries(self, folder: str) -> Mapping[str, bool] | None:
        try:
            with os.scandir(on_disk(folder) or ".") as scan:
                return {entry.name: entry.is_file() for entry in scan}
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, ValueError):
            return None


class Files:
    """Reads by the path that results carry: relative to the working directory, with ``/``.

    `overlay` gives the bytes of files that are not read from the store: standard input, and texts that fixes changed.
    Without `room`, everything stays that was read once.
    """

    def __init__(
        self, overlay: Mapping[str, bytes] | None = None, store: Store | None = None, room: int | None = _ROOM
    ) -> None:
        self.overlay = dict(overlay or {})
        self._store = store or Disk()
        self._read: Kept[tuple[str, FileKind], tuple[SourceFile | ReadProblem, str]] = Kept(room)
        self._entries: dict[str, Mapping[str, bool] | None] = {}
        self.asked: Asked | None = None
        """Where to note what is asked for."""
        self.touched: set[str] = set()
        """The files that were read and the folders that were listed, all of them."""

    def source(self, path: str, kind: FileKind, max_size: int) -> SourceFile | ReadProblem:
        """A file, decoded."""
        key = (path, kind)
        known = self._read.get(key)
        if known is None:
            data = self.data(path, kind, max_size)
            known = (data, UNREADABLE) if isinstance(data, ReadProblem) else (decode(path, data, kind), digest(data))
            self._read.put(key, known, len(data) if isinstance(data, bytes) else _PROBLEM_SIZE)
        if self.asked is not None:
            self.asked.files[path] = known[1]
        return known[0]

    def data(self, path: str, kind: FileKind, max_size: int) -> bytes | ReadProblem:
        """The bytes of a file; they are not kept."""
        laid_over = self.overlay.get(path)
        if laid_over is not None:
            return laid_over
        self.touched.add(path)
        return self._store.read(path, max_size * (NOTEBOOK_FACTOR if kind is FileKind.NOTEBOOK else 1))

    def text(self, path: str, max_size: int) -> SourceFile | None:
        """A file whose kind its name tells; None where it can't be read."""
        found = self.source(path, kind_of(path) or FileKind.PYTHON, max_size)
        return found if isinstance(found, SourceFile) else None

    def may_hold(self, folder: str, name: str) -> bool:
        """False where a folder certainly has no entry of that name."""
        held = self.entries(folder)
        if "\\udc" in name:
            return True
        found = held is None or name in held
        if self.asked is not None:
            self.asked.names.setdefault(folder, {})[name] = found
        return found

    def names(self, folder: str) -> list[str]:
        """Names of the plain files of a folder, sorted; empty where it can't be listed."""
        found = sorted(name for name, is_file in (self.entries(folder) or {}).items() if is_file)
        if self.asked is not None:
            self.asked.lists[folder] = digest_of(found)
        return found

    def entries(self, folder: str) -> Mapping[str, bool] | None:
        """What a folder holds, by name, and whether it is a plain file; None where it can't be listed."""
        if folder not in self._entries:
            self.touched.add(folder)
            held = self._store.entries(folder)
            laid_over = [path for path in self.overlay if posixpath.dirname(path) == folder]
            if held is not None and laid_over:
                held = {**held, **{posixpath.basename(path): True for path in laid_over}}
            self._entries[folder] = held
        return self._entries[folder]


class ProjectView:
    """One project's part of the files: what the model asks for. `root` is as in `Files`, ``""`` is here.

    Paths have no ``.`` and no ``..`` but at their beginning.
    """

    def __init__(self, files: Files, root: str, max_size: int) -> None:
        self._files = files
        self._root = root
        self._max_size = max_size
        self._top = _as_prefix(root)
        self._inside: dict[str, bool] = {}

    @property
    def root(self) -> str:
        return self._root

    def read(self, path: str, kind: FileKind) -> SourceFile | None:
        """A file of the project; None where it is missing, unreadable or not below the root."""
        found = self._files.source(path, kind, self._max_size) if self.holds(path) else None
        return found if isinstance(found, SourceFile) else None

    def may_hold(self, folder: str, name: str) -> bool:
        return self._files.may_hold(folder, name)

    def holds(self, path: str) -> bool:
        """Whether a path lies below the root."""
        folder = posixpath.dirname(path)
        if folder not in self._inside:
            self._inside[folder] = _as_prefix(folder).startswith(self._top)
        return self._inside[folder]


def _as_prefix(folder: str) -> str:
    """What the absolute paths of all that lies in a folder begin with."""
    return absolute(folder or ".").rstrip(os.sep) + os.sep


class DependencyFiles:
    """The project as readers of requirement and lock files see it.

    What they read serves several results: it is noted in `asked`, for each folder that it is read for.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._noted = nothing()
        self.asked: dict[str, Asked] = {}

    def begin(self, folder: str) -> None:
        """What is asked for from now on is for a folder."""
        self._noted = self.asked.setdefault(folder, nothing())

    def names(self, directory: str) -> list[str]:
        """Names of the plain files of a directory, sorted."""
        with self._noting():
            return self._files.names(directory)

    def read(self, path: str) -> SourceFile | None:
        """A file; None where it is missing or unreadable."""
        with self._noting():
            found = self._files.source(path, FileKind.DEPENDENCIES, _DEPENDENCY_LIMIT)
        return found if isinstance(found, SourceFile) else None

    @contextmanager
    def _noting(self) -> Iterator[None]:
        before, self._files.asked = self._files.asked, self._noted
        try:
            yield
        finally:
            self._files.asked = before
