"""Which files a run is about: folders walked in a fixed order, ignored and excluded ones left out."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from autogen_lint.source.ignore import Excludes, Gitignore, are_names, below
from autogen_lint.source.kinds import FileKind, is_lock, kind_of, kind_of_named
from autogen_lint.source.place import printable, shown_path
from autogen_lint.source.read import Failure, ReadProblem


class WalkOptions(NamedTuple):
    """What a project leaves out. `exclude` pairs an absolute folder (empty: `root`) with a gitignore-style pattern."""

    root: str
    exclude: tuple[tuple[str, str], ...] = ()
    force_exclude: bool = False
    respect_gitignore: bool = True
    markdown: bool = False


class Found(NamedTuple):
    """A file to inspect: `path` as results show it, `absolute` to open it, `named` where the user named it."""

    path: str
    absolute: str
    kind: FileKind
    named: bool = False


class Skipped(NamedTuple):
    """A path that the user named and that is not inspected; `reason` completes "skipped: "."""

    path: str
    reason: str


class Missing(NamedTuple):
    """A path that the user named and that does not exist."""

    path: str


Entry: TypeAlias = "Found | Skipped | Missing | ReadProblem"
OptionsFor: TypeAlias = "Callable[[str], WalkOptions]"
Seen: TypeAlias = "Callable[[str, Collection[str]], None]"


def _forget(_folder: str, _names: Collection[str]) -> None:
    pass


def walk(paths: Iterable[str], options_for: OptionsFor, seen: Seen = _forget) -> Iterator[Entry]:
    """The files below some paths, sorted by path, each once, whatever the order of the paths.

    Args:
        paths: Files and folders, absolute or relative to the working directory.
        options_for: The options that hold in an absolute folder.
        seen: Is told what each folder holds, before its options are asked for.
    """
    entries: dict[str, Entry] = {}
    for path in sorted(set(paths)):
        absolute = os.path.abspath(path)
        if os.path.isdir(absolute):
            found = _named_folder(absolute, options_for, seen)
        else:
            found = iter([_named_file(path, absolute, options_for)])
        for entry in found:
            known = entries.get(entry.path)
            if known is None or (isinstance(entry, Found) and entry.named):
                entries[entry.path] = entry
    yield from (entries[path] for path in sorted(entries))


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


def _named_folder(folder: str, options_for: OptionsFor, seen: Seen) -> Iterator[Entry]:
    options = options_for(folder)
    if options.force_exclude:
        pattern = _excludes_of(options.exclude, options.root).match_named(folder, True, options.root)
        if pattern is not None:
            yield Skipped(shown_path(folder), f"excluded by '{pattern}'")
            return
    gitignore = Gitignore.above(folder) if options.respect_gitignore else Gitignore()
    yield from _Walk(folder, options_for, seen).folder(folder, gitignore)


class _Walk:
    """The walk below one named folder."""

    def __init__(self, top: str, options_for: OptionsFor, seen: Seen) -> None:
        self._top = top
        self._real_top = os.path.realpath(top)
        self._options_for = options_for
        self._seen = seen
        self._excludes: dict[tuple[int, str], Excludes] = {}

    def folder(self, top: str, gitignore: Gitignore) -> Iterator[Entry]:
        """The entries of a folder and all below it; no recursion, so that no depth of folders is too much."""
        pending = [(top, shown_path(top), gitignore)]
        while pending:
            folder, shown, ignored = pending.pop()
            try:
                with os.scandir(folder) as scan:
                    children = {child.name: child for child in scan}
            except OSError as error:
                reason = error.strerror or str(error)
                yield ReadProblem(shown, Failure.UNREADABLE, f"the folder can't be listed: {reason}")
                continue
            self._seen(folder, children.keys())
            options = self._options_for(folder)
            if options.respect_gitignore and ".gitignore" in children:
                ignored = ignored.entering(folder)
            chosen = _Choice(options, self._excludes_for(options), ignored)
            prefix = _prefix(shown)
            for name, child in children.items():
                if child.is_dir(follow_symlinks=False):
                    if chosen.takes(child, True):
                        below_it = prefix + printable(name) if prefix is not None else shown_path(child.path)
                        pending.append((child.path, below_it, ignored))
                    continue
                entry = self._file(child, chosen, prefix if prefix is not None else f"{shown}/")
                if entry is not None:
                    yield entry

    def _file(self, child: os.DirEntry[str], chosen: _Choice, prefix: str) -> Entry | None:
        kind = kind_of(child.path)
        if kind is None or (kind is FileKind.MARKDOWN and not chosen.markdown):
            return None
        if (kind is FileKind.DEPENDENCIES and is_lock(child.name)) or not chosen.takes(child, False):
            return None
        shown = prefix + printable(child.name)
        if child.is_symlink():
            if not os.path.exists(child.path):
                return _broken_link(shown, child.path)
            target = os.path.realpath(child.path)
            if below(target, self._real_top) is not None and kind_of(target) is kind:
                return None  # inspected, or excluded, under its own name
        return Found(shown, child.path, kind) if child.is_file() else None

    def _excludes_for(self, options: WalkOptions) -> Excludes:
        key = (id(options.exclude), "" if are_names(options.exclude) else options.root)
        if key not in self._excludes:
            self._excludes[key] = _excludes_of(options.exclude, options.root).without(self._top)
        return self._excludes[key]


def _prefix(folder: str) -> str | None:
    """What the paths of a folder's entries begin with, as results show them; None where one may hold this folder."""
    if folder.rpartition("/")[2] == "..":
        return None
    return "" if folder == "." else f"{folder.rstrip('/')}/"


class _Choice:
    """What of a folder is taken."""

    def __init__(self, options: WalkOptions, excludes: Excludes, ignored: Gitignore) -> None:
        self.markdown = options.markdown
        self._names = excludes.names
        self._excludes = excludes if excludes.has_patterns else None
        self._ignored = ignored if ignored.speaks else None

    def takes(self, child: os.DirEntry[str], is_dir: bool) -> bool:
        """Whether an entry is neither excluded nor ignored."""
        if child.name in self._names:
            return False
        if self._excludes is not None and self._excludes.match(child.path, is_dir) is not None:
            return False
        return self._ignored is None or not self._ignored.ignores(child.path, is_dir)


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
