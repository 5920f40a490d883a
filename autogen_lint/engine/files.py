"""The files of a run as its units see them: each read once, some with other texts than the disk holds."""

from __future__ import annotations

import os
from collections.abc import Mapping

from autogen_lint.source.kinds import FileKind, kind_of
from autogen_lint.source.read import ReadProblem, decode, read_bytes, read_file
from autogen_lint.source.text import SourceFile

_DEPENDENCY_LIMIT = 16 * 1024 * 1024


class Files:
    """Reads by the path that results carry: relative to the working directory, with ``/``.

    `overlay` gives the bytes of files that are not read from disk: standard input, and texts that fixes changed.
    """

    def __init__(self, overlay: Mapping[str, bytes] | None = None) -> None:
        self.overlay = dict(overlay or {})
        self._read: dict[tuple[str, FileKind], SourceFile | ReadProblem] = {}
        self._names: dict[str, list[str]] = {}

    def source(self, path: str, kind: FileKind, max_size: int) -> SourceFile | ReadProblem:
        """A file, decoded."""
        key = (path, kind)
        known = self._read.get(key)
        if known is None:
            data = self.overlay.get(path)
            known = decode(path, data, kind) if data is not None else read_file(path, kind, max_size)
            self._read[key] = known
        return known

    def text(self, path: str, max_size: int) -> SourceFile | None:
        """A file whose kind its name tells; None where it can't be read."""
        found = self.source(path, kind_of(path) or FileKind.PYTHON, max_size)
        return found if isinstance(found, SourceFile) else None

    def names(self, directory: str) -> list[str]:
        """Names of the plain files of a directory, sorted; empty where it can't be listed."""
        if directory not in self._names:
            try:
                with os.scandir(directory or ".") as scan:
                    self._names[directory] = sorted(entry.name for entry in scan if entry.is_file())
            except OSError:
                self._names[directory] = []
        return self._names[directory]


class ProjectView:
    """One project's part of the files: what the model asks for. `root` is as in `Files`, ``""`` is here."""

    def __init__(self, files: Files, root: str, max_size: int) -> None:
        self._files = files
        self._root = root
        self._max_size = max_size

    @property
    def root(self) -> str:
        return self._root

    def read(self, path: str, kind: FileKind) -> SourceFile | None:
        """A file of the project; None where it is missing, unreadable or not below the root."""
        found = self._files.source(path, kind, self._max_size) if self._below(path) else None
        return found if isinstance(found, SourceFile) else None

    def _below(self, path: str) -> bool:
        top = os.path.abspath(self._root or ".")
        return os.path.abspath(path).startswith(top.rstrip(os.sep) + os.sep)


class DependencyFiles:
    """The project as readers of requirement and lock files see it."""

    def __init__(self, files: Files) -> None:
        self._files = files

    def names(self, directory: str) -> list[str]:
        """Names of the plain files of a directory, sorted."""
        return self._files.names(directory)

    def read(self, path: str) -> SourceFile | None:
        """A file; None where it is missing or unreadable."""
        data = self._files.overlay.get(path)
        found = data if data is not None else read_bytes(path, _DEPENDENCY_LIMIT)
        if isinstance(found, ReadProblem):
            return None
        decoded = decode(path, found, FileKind.DEPENDENCIES)
        return decoded if isinstance(decoded, SourceFile) else None
