"""Which files a run is about: folders walked in a fixed order, ignored and excluded ones left out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from autogen_lint.source.ignore import Excludes, Gitignore, below
from autogen_lint.source.kinds import FileKind, is_lock, kind_of, kind_of_named
from autogen_lint.source.read import Failure, ReadProblem


@dataclass(frozen=True, slots=True)
class WalkOptions:
    """What a project leaves out. `exclude` pairs an absolute folder (empty: `root`) with a gitignore-style pattern."""

    root: str
    exclude: tuple[tuple[str, str], ...] = ()
    force_exclude: bool = False
    respect_gitignore: bool = True
    markdown: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A file to inspect: `path` as results show it, `absolute` to open it, `named` where the user named it."""

    path: str
    absolute: str
    kind: FileKind
    named: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A path that the user named and that is not inspected; `reason` completes "skipped: "."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A path that the user named and that does not exist."""

    path: str


Entry: TypeAlias = "Found | Skipped | Missing | ReadProblem"
OptionsFor: TypeAlias = "Callable[[str], WalkOptions]"


def walk(paths: Iterable[str], options_for: OptionsFor) -> Iterator[Entry]:
    """The files below some paths, sorted by path, each once, whatever the order of the paths.

    Args:
        paths: Files and folders, absolute or relative to the working directory.
        options_for: The options that hold in an absolute folder.
    """
    entries: dict[str, Entry] = {}
    for path in sorted(set(paths)):
        absolute = os.path.abspath(path)
        if os.path.isdir(absolute):
            found = _named_folder(absolute, options_for)
        else:
            found = iter([_named_file(path, absolute, options_for)])
        for entry in found:
            known = entries.get(entry.path)
            if known is None or (isinstance(entry, Found) and entry.named):
                entries[entry.path] = entry
    yield from (entries[path] for path in sorted(entries))


def shown_path(absolute: str) -> str:
    """A path as results show it: relative to the working directory, with ``/``, printable whatever its bytes."""
    try:
        path = os.path.relpath(absolute)
    except ValueError:  # another drive
        path = absolute
    return path.replace(os.sep, "/").encode("utf-8", "backslashreplace").decode("utf-8")


@lru_cache(maxsize=64)
def _excludes_of(exclude: tuple[tuple[str, str], ...], root: str) -> Excludes:
    return Excludes(exclude, root)


def _named_file(path: str, absolute: str, options_for: OptionsFor) -> Entry:
    shown = shown_path(absolute)
    if not os.path.lexists(absolute):
        return Missing(path)
    options = options_for(os.path.dirname(absolute))
    if options.force_exclude:
        pattern = _excludes_of(options.exclude, options.root).match_named(absolute, False, options.root)
        if pattern is not None:
            return Skipped(shown, f"excluded by '{pattern}'")
    if not os.path.exists(absolute):
        return _broken_link(shown, absolute)
    kind = kind_of_named(absolute)
    if kind is None:
        return Skipped(shown, "not a kind of file that is inspected")
    return Found(shown, absolute, kind, named=True)


def _named_folder(folder: str, options_for: OptionsFor) -> Iterator[Entry]:
    options = options_for(folder)
    if options.force_exclude:
        pattern = _excludes_of(options.exclude, options.root).match_named(folder, True, options.root)
        if pattern is not None:
            yield Skipped(shown_path(folder), f"excluded by '{pattern}'")
            return
    gitignore = Gitignore.above(folder) if options.respect_gitignore else Gitignore()
    yield from _Walk(folder, options_for).folder(folder, gitignore)


class _Walk:
    """The walk below one named folder."""

    def __init__(self, top: str, options_for: OptionsFor) -> None:
        self._top = top
        self._real_top = os.path.realpath(top)
        self._options_for = options_for
        self._excludes: dict[WalkOptions, Excludes] = {}

    def folder(self, top: str, gitignore: Gitignore) -> Iterator[Entry]:
        """The entries of a folder and all below it; no recursion, so that no depth of folders is too much."""
        pending = [(top, gitignore)]
        while pending:
            folder, ignored_above = pending.pop()
            options = self._options_for(folder)
            excludes = self._excludes_for(options)
            ignored = ignored_above.entering(folder) if options.respect_gitignore else ignored_above
            try:
                with os.scandir(folder) as scan:
                    children = list(scan)
            except OSError as error:
                reason = error.strerror or str(error)
                yield ReadProblem(shown_path(folder), Failure.UNREADABLE, f"the folder can't be listed: {reason}")
                continue
            for child in children:
                if child.is_dir(follow_symlinks=False):
                    if excludes.match(child.path, True) is None and not ignored.ignores(child.path, True):
                        pending.append((child.path, ignored))
                    continue
                entry = self._file(child, options, excludes, ignored)
                if entry is not None:
                    yield entry

    def _file(
        self, child: os.DirEntry[str], options: WalkOptions, excludes: Excludes, ignored: Gitignore
    ) -> Entry | None:
        kind = kind_of(child.path)
        if kind is None or is_lock(child.name) or (kind is FileKind.MARKDOWN and not options.markdown):
            return None
        if excludes.match(child.path, False) is not None or ignored.ignores(child.path, False):
            return None
        if child.is_symlink():
            if not os.path.exists(child.path):
                return _broken_link(shown_path(child.path), child.path)
            target = os.path.realpath(child.path)
            if below(target, self._real_top) is not None and kind_of(target) is kind:
                return None  # inspected, or excluded, under its own name
        if not child.is_file():
            return None
        return Found(shown_path(child.path), child.path, kind)

    def _excludes_for(self, options: WalkOptions) -> Excludes:
        known = self._excludes.get(options)
        if known is None:
            known = self._excludes[options] = _excludes_of(options.exclude, options.root).without(self._top)
        return known


def _broken_link(shown: str, absolute: str) -> ReadProblem:
    try:
        os.stat(absolute)
    except FileNotFoundError:
        message = f"broken symbolic link to {os.readlink(absolute)}"
    except OSError as error:
        message = f"symbolic link that leads nowhere: {error.strerror or error}"
    else:
        message = "symbolic link that leads nowhere"
    return ReadProblem(shown, Failure.BROKEN_LINK, message)
