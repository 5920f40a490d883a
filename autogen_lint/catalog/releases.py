"""The releases of AutoGen's distributions that exist, and what a requirement says for certain about them."""

from __future__ import annotations

from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.files import read_data


class _File(TypedDict):
    source: str
    releases: dict[str, list[str]]


@cache
def known_releases(distribution: str) -> tuple[str, ...]:
    """Released versions of a distribution, oldest first; empty where the catalog does not follow it."""
    content = cast(_File, read_data("releases"))
    return tuple(content["releases"].get(distribution, ()))
