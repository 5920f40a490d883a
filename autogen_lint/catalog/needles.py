"""Words of which a file that matters holds one: cheap to read, for the gate that stands before everything else."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

from autogen_lint.catalog.load import read_data

_COMMON = frozenset({"google", "cloud", "os", "http", "client", "sys", "asyncio"})
"""Packages whose name stands in very many files: what is taken of them tells more."""


@cache
def io_needles() -> tuple[str, ...]:
    """The libraries of which something is said in any file, AutoGen's or not: generated from the I/O catalog.

    A file that gets its objects from another one of the project may hold none of them: that one does.
    """
    return tuple(cast("list[str]", read_data("needles")))


def needle(name: str) -> str:
    """The word that the importer of a qualified name writes, and few others do."""
    parts = [part for part in re.split(r"[.*]", name) if part]
    return next((part for part in parts if part not in _COMMON), parts[-1])
