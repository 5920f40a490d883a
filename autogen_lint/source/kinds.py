"""What kind of file a name (or the first line) promises."""

from __future__ import annotations

import os
import re
from enum import Enum


class FileKind(Enum):
    """How a file is read. `DEPENDENCIES` files tell the target; those and `DOTENV` files are read line by line."""

    PYTHON = "python"
    NOTEBOOK = "notebook"
    JSON = "json"
    YAML = "yaml"
    MARKDOWN = "markdown"
    DEPENDENCIES = "dependencies"
    DOTENV = "dotenv"


_BY_SUFFIX = {
    ".py": FileKind.PYTHON,
    ".pyi": FileKind.PYTHON,
    ".pyw": FileKind.PYTHON,
    ".ipynb": FileKind.NOTEBOOK,
    ".json": FileKind.JSON,
    ".yaml": FileKind.YAML,
    ".yml": FileKind.YAML,
    ".md": FileKind.MARKDOWN,
    ".markdown": FileKind.MARKDOWN,
}
_DEPENDENCY_NAMES = frozenset({
    "pyproject.toml", "poetry.lock", "uv.lock", "pdm.lock", "pylock.toml", "pipfile", "pipfile.lock", "setup.cfg",
})  # fmt: skip
_REQUIREMENTS = re.compile(r".*(requirements|constraints).*\.(txt|in)\Z", re.IGNORECASE)
_DOTENV = re.compile(r"(.*\.env|\.env\..+)\Z", re.IGNORECASE)
_PYTHON_SHEBANG = re.compile(rb"#![^\r\n]*\bpython[0-9.]*\b")


def kind_of(path: str) -> FileKind | None:
    """The kind by name; None for names that promise nothing we read. ``OAI_CONFIG_LIST*`` is JSON."""
    name = path[max(path.rfind("/"), path.rfind(os.sep)) + 1 :]
    dot = name.rfind(".")
    kind = _BY_SUFFIX.get(name[dot:].lower()) if dot > 0 else None
    if kind is not None:
        return kind
    folder = os.path.dirname(path)
    if name.startswith("OAI_CONFIG_LIST"):
        return FileKind.JSON
    in_requirements_folder = os.path.basename(folder) == "requirements" and name.endswith((".txt", ".in"))
    if name.lower() in _DEPENDENCY_NAMES or in_requirements_folder or _REQUIREMENTS.match(name):
        return FileKind.DEPENDENCIES
    return FileKind.DOTENV if _DOTENV.match(name) else None


def is_lock(path: str) -> bool:
    """Whether a file's name is that of a lock file: machine-written, read for the target and for nothing else."""
    name = os.path.basename(path).lower()
    return name.endswith(".lock") or name.startswith("pylock")


def kind_of_named(path: str) -> FileKind | None:
    """The kind of a file that a user named: by name, else Python where its first line is a Python shebang."""
    kind = kind_of(path)
    if kind is not None:
        return kind
    try:
        with open(path, "rb") as stream:
            head = stream.read(256)
    except OSError:
        return None
    return FileKind.PYTHON if _PYTHON_SHEBANG.match(head) else None
