"""Paths as results carry them: relative to the working directory, which may be one of another machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_working: ContextVar[str | None] = ContextVar("working", default=None)


@contextmanager
def working_in(folder: str) -> Iterator[None]:
    """Take paths to be relative to a folder, whether or not there is such a folder here."""
    token = _working.set(folder)
    try:
        yield
    finally:
        _working.reset(token)


def absolute(path: str) -> str:
    """The absolute path of one that is relative to the working directory."""
    folder = _working.get()
    return os.path.abspath(path if folder is None else os.path.join(folder, path))


def shown_path(absolute_path: str) -> str:
    """A path as results show it: relative to the working directory, with ``/``, printable whatever its bytes."""
    try:
        path = os.path.relpath(absolute_path, _working.get())
    except ValueError:  # another drive
        path = absolute_path
    return printable(path.replace(os.sep, "/"))


def printable(path: str) -> str:
    """A path with escapes for what is no text."""
    return path if path.isascii() else path.encode("utf-8", "backslashreplace").decode("utf-8")
