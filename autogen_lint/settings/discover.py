"""Finding the settings file and the root folder of a project."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import cast

PYPROJECT = "pyproject.toml"
FILE_NAMES = (".autogen-lint.toml", "autogen-lint.toml", PYPROJECT)
TABLE = "autogen-lint"
_ROOT_MARKS = (".git", ".hg", *FILE_NAMES, "setup.py", "setup.cfg")
_MARKS = frozenset(_ROOT_MARKS)


class SettingsError(Exception):
    """Settings that can't be used; the text is for the user and names the file and the key."""


class Discovery:
    """Settings files and project roots by folder; each folder is looked into once.

    `asked` are the files and folders that a run was asked for: such a folder is the root of what lies below it where
    nothing marks one.
    """

    def __init__(self, asked: Iterable[str] = ()) -> None:
        folders = (path if os.path.isdir(path) else os.path.dirname(path) for path in map(os.path.abspath, asked))
        self._asked = sorted({*folders, os.getcwd()} - {os.sep}, key=len)
        self._files: dict[str, str | None] = {}
        self._roots: dict[str, str | None] = {}
        self._names: dict[str, frozenset[str]] = {}

    def saw(self, folder: str, names: Collection[str]) -> None:
        """Remember what an absolute folder holds, so that it need not be asked."""
        self._names[folder] = _MARKS.intersection(names)

    def settings_file(self, directory: str) -> str | None:
        """The closest settings file at or above an absolute folder; a pyproject.toml without our table is none.

        Raises:
            SettingsError: A file on the way can't be read, or is no TOML and mentions our table.
        """
        return _closest(directory, self._settings_in, self._files)

    def root(self, directory: str) -> str:
        """The closest folder at or above `directory` that looks like a project's root.

        Where none does it is the topmost folder that was asked for or is the working one, or the first that is no
        package.
        """
        return _closest(directory, self._root_at, self._roots) or self._top(os.path.abspath(directory))

    def _top(self, directory: str) -> str:
        holders = (one for one in self._asked if os.path.join(directory, "").startswith(os.path.join(one, "")))
        folder = next(holders, directory)
        while os.path.exists(os.path.join(folder, "__init__.py")) and folder != os.path.dirname(folder):
            folder = os.path.dirname(folder)
        return folder

    def _settings_in(self, folder: str) -> str | None:
        for name in FILE_NAMES:
            path = os.path.join(folder, name)
            if self._may_hold(folder, name) and os.path.isfile(path) and (name != PYPROJECT or _has_table(path)):
                return path
        return None

    def _root_at(self, folder: str) -> str | None:
        marks = [mark for mark in _ROOT_MARKS if self._may_hold(folder, mark)]
        return folder if any(os.path.exists(os.path.join(folder, mark)) for mark in marks) else None

    def _may_hold(self, folder: str, name: str) -> bool:
        names = self._names.get(folder)
        return names is None or name in names


def read_table(path: str) -> dict[str, object]:
    """Our table of a settings file: all of an ``autogen-lint.toml``, ``[tool.autogen-lint]`` of a pyproject.toml.

    Raises:
        SettingsError: The file can't be read, is no TOML, or has no such table.
    """
    document = _parse(path, _read(path))
    if os.path.basename(path) != "pyproject.toml":
        return document
    table = _our_table(path, document)
    if table is None:
        raise SettingsError(f"{path}: there is no [tool.{TABLE}] table")
    return table


def read_toml(path: str) -> dict[str, object]:
    """The content of a TOML file.

    Raises:
        SettingsError: It can't be read, or is no TOML.
    """
    return _parse(path, _read(path))


def _closest(directory: str, look: Callable[[str], str | None], known: dict[str, str | None]) -> str | None:
    """What `look` finds in the folder or the closest above it, remembered for all folders passed on the way."""
    passed: list[str] = []
    folder = os.path.abspath(directory)
    found: str | None = None
    while folder not in known:
        passed.append(folder)
        found = look(folder)
        parent = os.path.dirname(folder)
        if found is not None or parent == folder:
            break
        folder = parent
    else:
        found = known[folder]
    known.update(dict.fromkeys(passed, found))
    return found


def _has_table(path: str) -> bool:
    data = _read(path)
    return TABLE.encode() in data and _our_table(path, _parse(path, data)) is not None


def _our_table(path: str, document: Mapping[str, object]) -> dict[str, object] | None:
    tool = document.get("tool")
    table = tool.get(TABLE) if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: key 'tool.{TABLE}': expected a table of settings")
    return cast("dict[str, object] | None", table)


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror or error}") from error


def _parse(path: str, data: bytes) -> dict[str, object]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return cast("dict[str, object]", tomllib.loads(data.decode("utf-8-sig")))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from error
    except RecursionError as error:
        raise SettingsError(f"{path}: not valid TOML: nested too deeply") from error
