"""Facts that no signature tells, written by hand with their source in `data/facts.json`."""

from __future__ import annotations

from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.load import read_data


class Facts(TypedDict):
    """The sections of the file."""

    roles: dict[str, str]
    providers: dict[str, str]


@cache
def facts() -> Facts:
    """The file, read once."""
    return cast(Facts, read_data("facts"))
