"""Whether a container image starts a file, so that nobody sits at its console."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from autogen_lint.model.project.modules import Project
from autogen_lint.source.kinds import FileKind
from autogen_lint.source.search import normal, upward

_IMAGES = ("Dockerfile", "Containerfile", "dockerfile")
_INTERACTIVE_FILES = (
    "docker-compose.yml",
    "docker-compose.yaml",
    "compose.yml",
    "compose.yaml",
    "README.md",
    "Makefile",
    "run.sh",
)
_START = re.compile(r"^[ \t]*(?:CMD|ENTRYPOINT)\b((?:[^\n\\]|\\.|\\\n)*)", re.MULTILINE | re.IGNORECASE)
_WORD = re.compile(r"[^\s\"'\[\],;&|]+")
_SERVED = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_]\w*(?:\(\))?")
"""An application as uvicorn, gunicorn and hypercorn name it: ``src.main:app``."""
_INTERACTIVE = re.compile(
    r"(?:docker|podman|compose)\b[^\n]*\s(?:-[a-z]*(?:it|ti|i)\b|--interactive)|(?:stdin_open|tty):\s*true"
)


def started_by(project: Project, path: str, followed: set[str]) -> str | None:
    """The file that makes an image which starts `path`; None where there is none, or where a terminal is attached.

    It is added to the files that are `followed`.
    """
    image = image_of(project, path, followed)
    return None if image is None or _is_interactive(project, _folders(project, path)) else image


def image_of(project: Project, path: str, followed: set[str]) -> str | None:
    """The file that makes an image which starts `path`, however the image is run."""
    for folder in _folders(project, path):
        for name in _IMAGES:
            text = _text(project, folder, name)
            own = posixpath.relpath(path, folder or ".")
            if text is not None and any(_names(project, folder, word, own) for word in _started(text)):
                image = posixpath.join(folder, name)
                followed.add(image)
                return image
    return None


def _folders(project: Project, path: str) -> list[str]:
    return list(dict.fromkeys(upward(posixpath.dirname(path), project.root)))


def _text(project: Project, folder: str, name: str) -> str | None:
    full = normal(posixpath.join(folder, name))
    file = project.read(full, FileKind.DEPENDENCIES) if full else None
    return file.text if file is not None else None


def _started(text: str) -> Iterator[str]:
    """The files and modules that the commands of an image name."""
    for command in _START.finditer(text):
        words = _WORD.findall(command[1])
        for before, word in zip(["", *words], words, strict=False):
            if word.endswith(".py"):
                yield word
            elif before == "-m":
                yield word.replace(".", "/") + ".py"
            elif _SERVED.fullmatch(word):
                yield word.partition(":")[0].replace(".", "/") + ".py"


def _names(project: Project, folder: str, word: str, own: str) -> bool:
    """Whether a path in an image is that of a file, `own` as seen from the folder of the image's file."""
    inside = posixpath.normpath(word).lstrip("/")
    if inside == own or inside.endswith(f"/{own}"):
        return True
    return own.endswith(f"/{inside}") and _text(project, folder, inside) is None


def _is_interactive(project: Project, folders: list[str]) -> bool:
    texts = (_text(project, folder, name) for folder in folders for name in _INTERACTIVE_FILES)
    return any(text is not None and _INTERACTIVE.search(text) for text in texts)
