"""Where the modules and documents of the project are, as seen from the linted file."""

from __future__ import annotations

import posixpath
from typing import Protocol

from autogen_lint.catalog.query import Catalog
from autogen_lint.catalog.roots import SOURCES
from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import Document
from autogen_lint.documents.values import root_values
from autogen_lint.python.module import PyModule
from autogen_lint.python.shelf import Shelf
from autogen_lint.source.kinds import FileKind, kind_of
from autogen_lint.source.place import absolute
from autogen_lint.source.search import SearchPath, candidates, is_installed, normal, upward
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import Value

MAX_MODULES = 60
"""Modules that are followed from one file; none from one that is installed, where each package would lead to others."""


class Project(Protocol):
    """The files of the project; paths are those results carry (``/``, relative to the working directory).

    `root` is the directory of the project's settings or version control, ``""`` for the working directory.
    """

    @property
    def root(self) -> str: ...

    def read(self, path: str, kind: FileKind) -> SourceFile | None:
        """A file; None where it is missing, unreadable or not of the project."""

    def may_hold(self, folder: str, name: str) -> bool:
        """False where a folder certainly has no file or folder of that name; told without opening it."""


class ProjectModules:
    """Finds modules beside the importer, in folders above it, at the root, and in what ``sys.path`` got."""

    def __init__(self, project: Project, catalog: Catalog, main: PyModule, shelf: Shelf | None = None) -> None:
        self._project = project
        self._catalog = catalog
        self._shelf = shelf or Shelf()
        self._path = SearchPath(project.root, _folder(main), catalog.is_autogen)
        self._parsed: dict[str, PyModule | None] = {main.text.path: main}
        self._left = 0 if is_installed(absolute(main.text.path)) else MAX_MODULES
        self._found: dict[tuple[str, str, int], PyModule | None] = {}
        self._holding: dict[tuple[str, str, int], tuple[str, ...]] = {}
        self.own_autogen = False
        """Whether a name of AutoGen was looked for and the project holds a copy of its package."""

    def extend_path(self, importer: PyModule, folder: str) -> None:
        """``sys.path`` got a folder, relative to the working directory or, as most mean it, to the importer."""
        folder = folder.replace("\\", "/")
        for base in ("", _folder(importer)):
            if self._path.extend(normal(posixpath.join(base, folder))):
                self._found.clear()
                self._holding.clear()

    def find(self, name: str, importer: PyModule, level: int) -> PyModule | None:
        """The project module of a dotted name, seen from `importer`; `level` is the number of leading dots."""
        key = (name, importer.text.path, level)
        if key not in self._found:
            self._found[key] = self._find(name, importer, level)
        return self._found[key]

    def _find(self, name: str, importer: PyModule, level: int) -> PyModule | None:
        parts = name.split(".") if name else []
        for folder in self._folders(parts[0] if parts else "", importer, level):
            for path in candidates(folder, parts):
                if path == importer.text.path or (not level and self._holds(path, importer, name)):
                    continue
                found = self._load(path, _dotted(name, importer, level))
                if found is not None:
                    return found
        return None

    def _folders(self, top: str, importer: PyModule, level: int) -> tuple[str, ...]:
        """Where a package may be: most are nowhere in the project, and are imported often."""
        key = (top, importer.text.path, level)
        if key not in self._holding:
            folders = self._path.folders(top, level, _folder(importer))
            self._holding[key] = tuple(folder for folder in folders if not top or self._may_mean(folder, top, level))
        return self._holding[key]

    def _may_mean(self, folder: str, top: str, level: int) -> bool:
        if not self._may_hold(folder, top):
            return False
        is_copy = not level and self._is_copy(folder, top)
        self.own_autogen = self.own_autogen or is_copy
        return not is_copy

    def _may_hold(self, folder: str, name: str) -> bool:
        return self._project.may_hold(folder, name) or self._project.may_hold(folder, f"{name}.py")

    def _is_copy(self, folder: str, package: str) -> bool:
        """Whether a folder has AutoGen's own package: the catalog knows it better than its source tells."""
        known = SOURCES.get(package)
        return known is not None and self._project.may_hold(*posixpath.split(posixpath.join(folder, package, known)))

    def _holds(self, path: str, importer: PyModule, name: str) -> bool:
        """Whether `path` is the AutoGen-named package that holds the importer: its scripts mean the installed one."""
        package = posixpath.dirname(path)
        inside = posixpath.basename(path) == "__init__.py" and importer.text.path.startswith(package + "/")
        return inside and self._catalog.is_autogen(name)

    def _load(self, path: str, name: str) -> PyModule | None:
        if path not in self._parsed:
            file = self._project.read(path, FileKind.PYTHON) if self._left else None
            module = self._shelf.module(file, name) if file is not None else None
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


def _folder(module: PyModule) -> str:
    return posixpath.dirname(module.text.path)


def _dotted(name: str, importer: PyModule, level: int) -> str:
    """The absolute name of a module found by a relative import."""
    if not level:
        return name
    package = (importer.name or "").split(".")
    if posixpath.basename(importer.text.path) != "__init__.py":
        package = package[:-1]
    package = package[: len(package) - (level - 1)]
    return ".".join([*[part for part in package if part], *([name] if name else [])])
