"""Where the modules and documents of the project are, as seen from the linted file."""

from __future__ import annotations

import posixpath
import sys
from collections.abc import Iterator
from typing import Protocol

from autogen_lint.catalog.query import Catalog
from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import Document
from autogen_lint.documents.values import root_values
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.kinds import FileKind, kind_of
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import Value

MAX_MODULES = 60
"""Modules that are followed from one file."""


class Project(Protocol):
    """The files of the project; paths are those results carry (``/``, relative to the working directory).

    `root` is the directory of the project's settings or version control, ``""`` for the working directory.
    """

    @property
    def root(self) -> str: ...

    def read(self, path: str, kind: FileKind) -> SourceFile | None:
        """A file, read once; None where it is missing, unreadable or not of the project."""


class ProjectModules:
    """Finds modules beside the importer, in folders above it, at the root, and in what ``sys.path`` got."""

    def __init__(self, project: Project, catalog: Catalog, main: PyModule) -> None:
        self._project = project
        self._catalog = catalog
        self._main = main
        self._extra: list[str] = []
        self._parsed: dict[str, PyModule | None] = {main.text.path: main}
        self._left = MAX_MODULES

    def extend_path(self, importer: PyModule, folder: str) -> None:
        """``sys.path`` got a folder, relative to the working directory or, as most mean it, to the importer."""
        folder = folder.replace("\\", "/")
        for base in ("", _folder(importer)):
            path = normal(posixpath.join(base, folder))
            if path not in self._extra:
                self._extra.append(path)

    def find(self, name: str, importer: PyModule, level: int) -> PyModule | None:
        """The project module of a dotted name, seen from `importer`; `level` is the number of leading dots."""
        parts = name.split(".") if name else []
        for folder in self._folders(importer, level, name):
            for path in _candidates(folder, parts):
                if path == importer.text.path or (not level and self._holds(path, importer, name)):
                    continue
                found = self._load(path, _dotted(name, importer, level))
                if found is not None:
                    return found
        return None

    def _folders(self, importer: PyModule, level: int, name: str) -> Iterator[str]:
        folder = _folder(importer)
        if level:
            for _ in range(level - 1):
                folder = posixpath.dirname(folder)
            yield folder
            return
        if name.partition(".")[0] in sys.stdlib_module_names:
            yield folder
            return
        seen: set[str] = set()
        for path in (folder, *self._extra, _folder(self._main), *self._above(folder, name)):
            if path not in seen:
                seen.add(path)
                yield path

    def _above(self, folder: str, name: str) -> Iterator[str]:
        """The root and its ``src``; for names that no AutoGen package has, also all folders between."""
        root = self._project.root
        if not self._catalog.is_autogen(name):
            yield from upward(folder, root)
        yield root
        yield posixpath.join(root, "src")

    def _holds(self, path: str, importer: PyModule, name: str) -> bool:
        """Whether `path` is the AutoGen-named package that holds the importer: its scripts mean the installed one."""
        package = posixpath.dirname(path)
        inside = posixpath.basename(path) == "__init__.py" and importer.text.path.startswith(package + "/")
        return inside and self._catalog.is_autogen(name)

    def _load(self, path: str, name: str) -> PyModule | None:
        if path not in self._parsed:
            file = self._project.read(path, FileKind.PYTHON) if self._left else None
            module = parse_module(file, name) if file is not None else None
            self._left -= file is not None
            self._parsed[path] = module if isinstance(module, PyModule) else None
        return self._parsed[path]


class ProjectDocuments:
    """Finds documents relative to the linted file's folder, to those above it and to the working directory."""

    def __init__(self, project: Project, path: str) -> None:
        self._project = project
        self._folders = dict.fromkeys((*upward(posixpath.dirname(path), project.root), "", project.root))
        self._values: dict[str, Value | None] = {}
        self.followed: set[str] = set()
        self.parsed: list[Document] = []
        """The documents that were read, in order."""

    def document(self, path: str) -> Value | None:
        """The document at a path as a program of the linted file means it; None where the project has none."""
        for folder in self._folders:
            full = normal(posixpath.join(folder, path))
            value = self._read(full) if full else None
            if value is not None:
                self.followed.add(full)
                return value
        return None

    def size(self, path: str) -> int | None:
        """The characters of a text file of the project; None where there is no such file, or it can't be read."""
        text = self.text(path)
        return None if text is None else len(text)

    def text(self, path: str) -> str | None:
        """The content of a text file of the project; None where there is no such file, or it can't be read."""
        for folder in self._folders:
            full = normal(posixpath.join(folder, path))
            file = self._project.read(full, FileKind.JSON) if full else None
            if file is not None:
                self.followed.add(full)
                return file.text
        return None

    def _read(self, path: str) -> Value | None:
        if path not in self._values:
            kind = FileKind.YAML if kind_of(path) is FileKind.YAML else FileKind.JSON
            file = self._project.read(path, kind)
            document = parse_document(file, kind.value) if file is not None else None
            roots = root_values(document) if document is not None else ()
            self.parsed += [document] if document is not None else []
            self._values[path] = roots[0] if roots else None
        return self._values[path]


def upward(folder: str, root: str) -> Iterator[str]:
    """A folder and those above it, up to the root or the working directory."""
    yield folder
    while folder not in {root, "", "/"}:
        folder = posixpath.dirname(folder)
        yield folder


def normal(path: str) -> str:
    """A path without ``.`` and ``..`` in it; the project itself says whether what it leads to is its own."""
    path = posixpath.normpath(path)
    return "" if path == "." else path


def _folder(module: PyModule) -> str:
    return posixpath.dirname(module.text.path)


def _candidates(folder: str, parts: list[str]) -> Iterator[str]:
    base = posixpath.join(folder, *parts)
    if parts:
        yield f"{base}.py"
    yield posixpath.join(base, "__init__.py")


def _dotted(name: str, importer: PyModule, level: int) -> str:
    """The absolute name of a module found by a relative import."""
    if not level:
        return name
    package = (importer.name or "").split(".")
    if posixpath.basename(importer.text.path) != "__init__.py":
        package = package[:-1]
    package = package[: len(package) - (level - 1)]
    return ".".join([*[part for part in package if part], *([name] if name else [])])
