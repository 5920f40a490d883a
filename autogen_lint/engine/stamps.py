"""What files and folders hold now, told without reading them where their times say that nothing changed."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from typing import NamedTuple

from autogen_lint.engine.asked import UNREADABLE, Asked, digest, digest_of
from autogen_lint.source.place import absolute

_SETTLED = 2_000_000_000
"""Nanoseconds after a change from which on a further one would show in the times of a file."""


class Stamp(NamedTuple):
    """The times, size and number of a file."""

    changed: int
    modified: int
    size: int
    number: int

    def is_settled(self, now: int) -> bool:
        """Whether a change after `now` would certainly make another stamp."""
        return max(self.changed, self.modified) < now - _SETTLED


def stamp(path: str) -> Stamp | None:
    """The stamp of a file or folder; None where there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return Stamp(status.st_ctime_ns, status.st_mtime_ns, status.st_size, status.st_ino)


class Contents:
    """Digests of files and lists of folders, each found once. `known` has digests by path with the stamp they had."""

    def __init__(self, known: dict[str, tuple[str, str]]) -> None:
        self._known = known
        self._now = time.time_ns()
        self._digests: dict[str, str] = {}
        self._entries: dict[str, dict[str, bool] | None] = {}
        self.fresh: dict[str, tuple[str, str]] = {}
        """As `known`, of files that had to be read and whose stamp can be trusted from now on."""

    def agree(self, asked: Asked) -> bool:
        """Whether all that was asked for is still the same."""
        return (
            all(self._digest(path) == was for path, was in asked.files.items())
            and all(self._have(folder, names) for folder, names in asked.names.items())
            and all(self._list(folder) == was for folder, was in asked.lists.items())
        )

    def _digest(self, path: str) -> str:
        if path not in self._digests:
            self._digests[path] = self._find_digest(absolute(path))
        return self._digests[path]

    def _find_digest(self, path: str) -> str:
        now = stamp(path)
        if now is None:
            return UNREADABLE
        written = repr(tuple(now))
        known = self._known.get(path)
        if known is not None and known[0] == written:
            return known[1]
        try:
            with open(path, "rb") as stream:
                found = digest(stream.read())
        except (OSError, ValueError):
            return UNREADABLE
        if now.is_settled(self._now):
            self.fresh[path] = (written, found)
        return found

    def _have(self, folder: str, names: Mapping[str, bool]) -> bool:
        held = self._held(folder)
        return all((held is None or name in held) is was for name, was in names.items())

    def _list(self, folder: str) -> str:
        return digest_of(sorted(name for name, is_file in (self._held(folder) or {}).items() if is_file))

    def _held(self, folder: str) -> dict[str, bool] | None:
        if folder not in self._entries:
            try:
                with os.scandir(folder or ".") as scan:
                    self._entries[folder] = {entry.name: entry.is_file() for entry in scan}
            except (FileNotFoundError, NotADirectoryError):
                self._entries[folder] = {}
            except (OSError, ValueError):
                self._entries[folder] = None
        return self._entries[folder]
