"""Files that pass no gate but lead, by imports of the project, to one that does: they may call what it holds."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from autogen_lint.catalog.roots import is_autogen
from autogen_lint.source.imported import ImportedNames
from autogen_lint.source.search import SearchPath, candidates


class Look(NamedTuple):
    """What a Python file's bytes say: whether it passes the gate (`inside`), else what it imports."""

    inside: bool
    names: ImportedNames | None = None


_ALL_OF = "/**"
"""Behind a package: all modules of it, where an importer can go through them by attributes."""
_PACKAGE = Look(inside=False)


class Closure:
    """Which files lead to one that is inside. It finds every module that the interpreter would, and some more.

    `root` is the project's; `look` gives what a file says, None where the project has no such file; `entries` the names
    in a folder.
    """

    def __init__(
        self, root: str, look: Callable[[str], Look | None], entries: Callable[[str], Iterable[str] | None]
    ) -> None:
        self._root = root
        self._look = look
        self._entries = entries
        self._searches: dict[str, SearchPath] = {}
        self._targets: dict[tuple[str, str], tuple[str, ...]] = {}
        self._leading: set[str] = set()
        self._clean: dict[str, set[str]] = {}

    def related(self, paths: Iterable[str]) -> set[str]:
        """Those of some files, none of them inside, that lead to one that is."""
        paths = list(paths)
        self._spread(paths)
        return {path for path in paths if path in self._leading or self._leads(path)}

    def _spread(self, paths: list[str]) -> None:
        """Note all that lead inside whatever program they are part of, in one go backwards."""
        backwards: dict[str, list[str]] = {}
        inside: list[str] = []
        seen = set(paths)
        todo = list(paths)
        while todo:
            path = todo.pop()
            for target in self._targets_of(path, posixpath.dirname(path)):
                backwards.setdefault(target, []).append(path)
                if target not in seen:
                    seen.add(target)
                    look = self._look_at(target)
                    if look is not None and look.inside:
                        inside.append(target)
                    elif look is not None:
                        todo.append(target)
        while inside:
            for path in backwards.get(inside.pop(), ()):
                if path not in self._leading:
                    self._leading.add(path)
                    inside.append(path)

    def _leads(self, main: str) -> bool:
        """Whether a program leads inside through modules that are found beside its main file only."""
        folder = posixpath.dirname(main)
        clean = self._clean.setdefault(folder, set())
        seen, todo = {main}, [main]
        while todo:
            for target in self._targets_of(todo.pop(), folder):
                if target in self._leading:
                    return True
                if target in seen or target in clean:
                    continue
                seen.add(target)
                look = self._look_at(target)
                if look is not None and look.inside:
                    return True
                if look is not None:
                    todo.append(target)
        clean |= seen
        return False

    def _targets_of(self, path: str, main: str) -> tuple[str, ...]:
        """The files that the imports of a file may mean in a program whose main file lies in the folder `main`."""
        key = (path, main)
        if key not in self._targets:
            found = dict.fromkeys(self._found(path, main))
            found.pop(path, None)
            self._targets[key] = tuple(found)
        return self._targets[key]

    def _found(self, path: str, main: str) -> Iterable[str]:
        if path.endswith(_ALL_OF):
            return self._below(path[: -len(_ALL_OF)])
        look = self._look_at(path)
        names = look.names if look is not None else None
        return self._resolved(names, posixpath.dirname(path), main) if names is not None else ()

    def _look_at(self, path: str) -> Look | None:
        return _PACKAGE if path.endswith(_ALL_OF) else self._look(path)

    def _resolved(self, names: ImportedNames, folder: str, main: str) -> Iterator[str]:
        for name in names.modules:
            parts = name.split(".")
            for end in range(1, len(parts) + 1):
                yield from self._files(".".join(parts[:end]), folder, main, whole=True)
        for name in names.sources:
            yield from self._files(name, folder, main, whole=False)
        for name in names.taken:
            yield from self._files(name, folder, main, whole=True)

    def _files(self, name: str, folder: str, main: str, *, whole: bool) -> Iterator[str]:
        """The files of a dotted name; where it is a package and `whole`, all of it too."""
        dotted = name.lstrip(".")
        parts = dotted.split(".") if dotted else []
        for place in self._search(main).folders(dotted, len(name) - len(dotted), folder):
            if parts and not self._has(place, parts[0]) and not self._has(place, f"{parts[0]}.py"):
                continue
            for path in candidates(place, parts):
                if self._has(*posixpath.split(path)):
                    yield path
                    if whole and path.endswith("__init__.py"):
                        yield posixpath.dirname(path) + _ALL_OF

    def _below(self, folder: str) -> Iterator[str]:
        """The modules of a package, and all of each package in it."""
        for name in self._entries(folder) or ():
            if name.endswith(".py"):
                yield posixpath.join(folder, name)
            elif "." not in name and self._has(posixpath.join(folder, name), "__init__.py"):
                yield posixpath.join(folder, name) + _ALL_OF

    def _search(self, main: str) -> SearchPath:
        if main not in self._searches:
            self._searches[main] = SearchPath(self._root, main, is_autogen)
        return self._searches[main]

    def _has(self, folder: str, name: str) -> bool:
        entries = self._entries(folder)
        return entries is None or name in entries
