"""Gitignore-style patterns: `exclude` globs and `.gitignore` files, matched entry by entry on the way down."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_SPECIAL = frozenset("*?[]!/\\# ")
_NOT_LITERAL = re.compile(r"[\s*?/\\!]+|\[.*\]")


class PatternFile:
    """The patterns of one `.gitignore` or of one settings file, relative to the folder `base`.

    Lines that are no patterns are passed over, as git does.
    """

    def __init__(self, base: str, lines: Iterable[str]) -> None:
        self.base = base
        self.lines = tuple(line for line in lines if line.strip() and not line.startswith("#"))
        self._words = tuple((_word(line), line) for line in self.lines)
        self._specs: dict[tuple[str, ...], tuple[list[str], GitIgnoreSpec]] = {}

    def verdict(self, path: str, is_dir: bool) -> tuple[bool, str] | None:
        """Whether the last pattern that speaks about a path ignores it, and that pattern; None: none speaks."""
        relative = below(path, self.base)
        if relative is None:
            return None
        lines = tuple([line for word, line in self._words if word in relative])
        if not lines:
            return None
        if lines not in self._specs:
            self._specs[lines] = _spec(lines)
        valid, spec = self._specs[lines]
        result = spec.check_file(relative + "/" if is_dir else relative)
        if result.include is None or result.index is None:
            return None
        return result.include, valid[result.index]


def _word(line: str) -> str:
    """A text that is in every path that a pattern matches: cheaper to look for than the pattern."""
    return max(_NOT_LITERAL.split(line), key=len)


def _spec(lines: Iterable[str]) -> tuple[list[str], GitIgnoreSpec]:
    """The lines that are patterns, and what matches them."""
    from pathspec import GitIgnoreSpec

    valid: list[str] = []
    for line in lines:
        with suppress(ValueError, re.error):
            GitIgnoreSpec.from_lines([line])
            valid.append(line)
    return valid, GitIgnoreSpec.from_lines(valid)


class Excludes:
    """The `exclude` globs of a project: pairs of an absolute base folder (empty: `root`) and a pattern."""

    def __init__(self, globs: Iterable[tuple[str, str]], root: str) -> None:
        self.names: set[str] = set()
        """Names of files and folders that are excluded wherever they lie."""
        by_base: dict[str, list[str]] = {}
        for base, pattern in globs:
            pattern = pattern.removeprefix("./")
            if not base and not _SPECIAL.intersection(pattern):
                self.names.add(pattern)
            else:
                by_base.setdefault(base or root, []).append(pattern)
        self._files = [PatternFile(base, patterns) for base, patterns in by_base.items()]

    @property
    def has_patterns(self) -> bool:
        """Whether more than names is excluded."""
        return bool(self._files)

    def match(self, path: str, is_dir: bool) -> str | None:
        """The pattern that excludes this entry itself or a folder it lies in below the pattern's base, else None.

        Built-in names are held against the entry's own name only.
        """
        name = os.path.basename(path)
        if name in self.names:
            return name
        for file in self._files:
            verdict = file.verdict(path, is_dir)
            if verdict is not None and verdict[0]:
                return verdict[1]
        return None

    def match_named(self, path: str, is_dir: bool, root: str) -> str | None:
        """As `match`, for a path that no walk led to: the folders between `root` and it count too."""
        relative = below(path, root)
        if relative is not None:
            for part in relative.split("/"):
                if part in self.names:
                    return part
        return self.match(path, is_dir)

    def without(self, path: str) -> Excludes:
        """The same without the patterns that exclude the folder `path`, which was named and so is to be walked."""
        rest = Excludes((), "")
        rest.names = self.names
        for file in self._files:
            lines = [line for line in file.lines if not _excludes(PatternFile(file.base, [line]), path)]
            rest._files.append(PatternFile(file.base, lines))
        return rest


@lru_cache(maxsize=64)
def are_names(globs: tuple[tuple[str, str], ...]) -> bool:
    """Whether `exclude` globs are names alone, which mean the same in whatever folder."""
    return not any(base or _SPECIAL.intersection(pattern) for base, pattern in globs)


class Gitignore:
    """The `.gitignore` files that hold in one folder, the outermost first; immutable."""

    def __init__(self, files: Sequence[PatternFile] = ()) -> None:
        self._files = tuple(files)

    @property
    def speaks(self) -> bool:
        """Whether there is any file at all."""
        return bool(self._files)

    @classmethod
    def above(cls, folder: str) -> Gitignore:
        """What the repository says about the folder: `.git/info/exclude` and the `.gitignore` files above it."""
        chain = [folder]
        while not os.path.exists(os.path.join(chain[-1], ".git")):
            parent = os.path.dirname(chain[-1])
            if parent == chain[-1]:
                return cls()
            chain.append(parent)
        root = chain[-1]
        files = _read_patterns(os.path.join(root, ".git", "info", "exclude"), root)
        for above in reversed(chain[1:]):
            files += _read_patterns(os.path.join(above, ".gitignore"), above)
        found = cls(files)
        ignored = any(found.ignores(between, True) for between in chain[:-1])
        return cls() if ignored else found

    def entering(self, folder: str) -> Gitignore:
        """What holds inside the folder: its own `.gitignore` as well."""
        own = _read_patterns(os.path.join(folder, ".gitignore"), folder)
        return Gitignore((*self._files, *own)) if own else self

    def ignores(self, path: str, is_dir: bool) -> bool:
        """Whether the innermost file that speaks about the path ignores it."""
        for file in reversed(self._files):
            verdict = file.verdict(path, is_dir)
            if verdict is not None:
                return verdict[0]
        return False


def below(path: str, folder: str) -> str | None:
    """`path` relative to `folder`, with ``/``; None where it does not lie below it."""
    prefix = folder if folder.endswith(os.sep) else folder + os.sep
    return path[len(prefix) :].replace(os.sep, "/") if path.startswith(prefix) else None


def _excludes(file: PatternFile, folder: str) -> bool:
    verdict = file.verdict(folder, True)
    return verdict is not None and verdict[0]


def _read_patterns(path: str, base: str) -> list[PatternFile]:
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as stream:
            found = PatternFile(base, stream.read().splitlines())
    except OSError:
        return []
    return [found] if found.lines else []
