"""Where a module is looked for: the rules of ``import``, as far as files tell them. Paths are those of results."""

from __future__ import annotations

import posixpath
import re
import sys
from collections.abc import Callable, Iterator

_INSTALLED = re.compile(r"(?:^|/)(?:site-packages|dist-packages|lib(?:32|64)?/python3\.\d+t?)/")


def is_installed(path: str) -> bool:
    """Whether a path lies in an installation of Python: its packages are nobody's project."""
    return _INSTALLED.search(path) is not None


class SearchPath:
    """The folders in which a program's modules are looked for.

    `root` is the project's, `main` the folder of the file that is run; of names that are `outside` an installed package
    is meant unless the project's root holds them.
    """

    def __init__(self, root: str, main: str, outside: Callable[[str], bool]) -> None:
        self._root = root
        self._main = main
        self._outside = outside
        self._extra: list[str] = []
        self._known: dict[tuple[str, bool], tuple[str, ...]] = {}

    def extend(self, folder: str) -> bool:
        """Search in a further folder; False where that is done already."""
        if folder in self._extra:
            return False
        self._extra.append(folder)
        self._known.clear()
        return True

    def folders(self, name: str, level: int, importer: str) -> tuple[str, ...]:
        """Where a dotted name is looked for, in order, seen from a folder; `level` is the number of leading dots."""
        if level:
            for _ in range(level - 1):
                importer = posixpath.dirname(importer)
            return (importer,)
        if name.partition(".")[0] in sys.stdlib_module_names:
            return (importer,)
        outside = self._outside(name)
        key = (importer, outside)
        if key not in self._known:
            folders = (importer, *self._extra, self._main, *self._above(importer, outside=outside))
            self._known[key] = tuple(dict.fromkeys(folders))
        return self._known[key]

    def _above(self, folder: str, *, outside: bool) -> Iterator[str]:
        """The root and its ``src``; for names that are not meant outside, also all folders between."""
        if not outside:
            yield from upward(folder, self._root)
        yield self._root
        yield posixpath.join(self._root, "src")


def candidates(folder: str, parts: list[str]) -> Iterator[str]:
    """The files that a dotted name may be in a folder."""
    base = posixpath.join(folder, *parts)
    if parts:
        yield f"{base}.py"
    yield posixpath.join(base, "__init__.py")


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
