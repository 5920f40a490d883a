"""Which reader a file has, and all that the files of a directory ask for."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from fnmatch import fnmatch
from typing import Protocol, TypeAlias

from autogen_lint.manifests.conda import read_environment
from autogen_lint.manifests.lines import included, read_requirements, read_setup_cfg
from autogen_lint.manifests.locks import read_pipfile_lock, read_toml_lock
from autogen_lint.manifests.requirement import Requirement
from autogen_lint.manifests.tables import read_pipfile, read_pyproject
from autogen_lint.source.text import Text

Reader: TypeAlias = "Callable[[Text], list[Requirement]]"

_READERS: tuple[tuple[str, Reader], ...] = (
    ("poetry.lock", read_toml_lock),
    ("uv.lock", read_toml_lock),
    ("pdm.lock", read_toml_lock),
    ("pylock*.toml", read_toml_lock),
    ("pipfile.lock", read_pipfile_lock),
    ("*requirements*.txt", read_requirements),
    ("*requirements*.in", read_requirements),
    ("*constraints*.txt", read_requirements),
    ("pyproject.toml", read_pyproject),
    ("setup.cfg", read_setup_cfg),
    ("pipfile", read_pipfile),
    ("environment*.yml", read_environment),
    ("environment*.yaml", read_environment),
)
_FOLDER = "requirements"
"""A folder of requirement files, whatever their names."""


class ProjectFiles(Protocol):
    """How requirement readers see the project; paths use ``/``."""

    def names(self, directory: str) -> list[str]:
        """Names of the plain files of a directory, sorted; empty where it can't be listed."""

    def read(self, path: str) -> Text | None:
        """The text of a file; None where it is missing or unreadable."""


def reader_of(path: str) -> Reader | None:
    """The reader of a file by its name; None where it is no manifest."""
    name = posixpath.basename(path).lower()
    for pattern, reader in _READERS:
        if fnmatch(name, pattern):
            return reader
    in_folder = posixpath.basename(posixpath.dirname(path)) == _FOLDER and name.endswith((".txt", ".in"))
    return read_requirements if in_folder else None


def read_directory(directory: str, files: ProjectFiles, mention: re.Pattern[str]) -> list[Requirement]:
    """What the requirement and lock files of one directory ask for, in the order of their names.

    Files in which `mention` is not found are not parsed, but what they include is read.
    """
    found: list[Requirement] = []
    folder = posixpath.join(directory, _FOLDER)
    paths = [posixpath.join(directory, name) for name in files.names(directory)]
    paths += [posixpath.join(folder, name) for name in files.names(folder)]
    seen: set[str] = set()
    for path in paths:
        reader = reader_of(path)
        text = files.read(path) if reader is not None and path not in seen else None
        if reader is None or text is None:
            continue
        seen.add(path)
        if mention.search(text.text):
            found += reader(text)
        if reader is read_requirements:
            found += included(text, files.read, seen)
    return found
