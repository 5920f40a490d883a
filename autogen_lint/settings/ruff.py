"""What a project's own ruff reports: its settings are read so that nothing is said twice."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from typing import NamedTuple

from autogen_lint.settings.discover import SettingsError, read_toml

_FILES = (".ruff.toml", "ruff.toml", "pyproject.toml")
_DEFAULT = ("E4", "E7", "E9", "F")
_MAX_EXTENDS = 8


class Ruff(NamedTuple):
    """The selectors of the ruff configuration in folder `root`; `per_file` are glob patterns with what they ignore."""

    root: str
    select: tuple[str, ...] = _DEFAULT
    ignore: tuple[str, ...] = ()
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def reports(self, code: str, path: str) -> bool:
        """Whether ruff reports a rule in a file (an absolute path)."""
        selected = _longest(self.select, code)
        if selected < 0 or _longest(self.ignore, code) >= selected:
            return False
        return not any(
            _longest(codes, code) >= 0 and _matches(pattern, path, self.root) for pattern, codes in self.per_file
        )


def find_ruff(directory: str, top: str) -> Ruff | None:
    """The closest ruff configuration at or above an absolute folder, not above `top`; None where there is none.

    A file that can't be read counts as none: ruff itself complains about it.
    """
    folder = os.path.abspath(directory)
    while True:
        for name in _FILES:
            path = os.path.join(folder, name)
            table = _table(path) if os.path.isfile(path) else None
            if table is not None:
                return _selection(table, folder)
        parent = os.path.dirname(folder)
        if folder in {top, parent}:
            return None
        folder = parent


def _table(path: str) -> Mapping[str, object] | None:
    """The configuration of a file with what it extends laid below it; None where it has none."""
    merged: dict[str, object] = {}
    for _ in range(_MAX_EXTENDS):
        try:
            own = read_toml(path)
        except SettingsError:
            return merged or None
        if os.path.basename(path) == "pyproject.toml":
            found = _mapping(_mapping(own.get("tool")).get("ruff"))
            if not found:
                return merged or None
            own = dict(found)
        merged = _below(own, merged)
        base = own.get("extend")
        if not isinstance(base, str):
            break
        path = os.path.join(os.path.dirname(path), os.path.expanduser(base))
    return merged or {"": None}


def _below(base: Mapping[str, object], over: Mapping[str, object]) -> dict[str, object]:
    lint = {**_mapping(base.get("lint")), **_mapping(over.get("lint"))}
    return {**base, **over, "lint": lint}


def _selection(table: Mapping[str, object], folder: str) -> Ruff:
    lint = {**table, **_mapping(table.get("lint"))}
    select = _texts(lint.get("select")) if "select" in lint else _DEFAULT
    per_file = {**_mapping(lint.get("per-file-ignores")), **_mapping(lint.get("extend-per-file-ignores"))}
    return Ruff(
        folder,
        (*select, *_texts(lint.get("extend-select"))),
        _texts(lint.get("ignore")) + _texts(lint.get("extend-ignore")),
        tuple((pattern, _texts(codes)) for pattern, codes in per_file.items()),
    )


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _texts(value: object) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _longest(selectors: Iterable[str], code: str) -> int:
    """The length of the longest selector that covers a code; 0 for ``ALL``, -1 where none does."""
    return max(
        (0 if one == "ALL" else len(one) for one in selectors if one == "ALL" or code.startswith(one)), default=-1
    )


def _matches(pattern: str, path: str, root: str) -> bool:
    """Whether a per-file pattern means a path: by its name, or relative to the configuration; ``!`` turns it round."""
    wanted = not pattern.startswith("!")
    pattern = pattern.lstrip("!")
    inside = os.path.relpath(path, root).replace(os.sep, "/")
    found = fnmatch(os.path.basename(path), pattern) or fnmatch(inside, pattern) or fnmatch(inside, pattern + "/*")
    return found is wanted
