"""What is handed to workers: a file, the settings that hold for it, and what all files of a run have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from autogen_lint.settings.load import Resolved
from autogen_lint.source.walk import Found


class Task(NamedTuple):
    """A file to inspect and the settings that hold for it."""

    found: Found
    resolved: Resolved


class Context(NamedTuple):
    """What every task of a run has in common.

    `run` tells runs apart, `overlay` are texts that files have instead of their own, `edits` says that fixes are
    computed, `debug` that what was understood is told, `note_asked` what a result depends on.
    """

    run: str
    overlay: Mapping[str, bytes]
    edits: bool = False
    debug: bool = False
    note_asked: bool = False
