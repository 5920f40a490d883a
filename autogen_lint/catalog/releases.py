"""The releases of AutoGen's distributions that exist, and what a requirement says for certain about them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TypedDict, cast

from packaging.specifiers import SpecifierSet
from packaging.version import Version

from autogen_lint.catalog.files import read_data


class _File(TypedDict):
    source: str
    releases: dict[str, list[str]]


@cache
def known_releases(distribution: str) -> tuple[str, ...]:
    """Released versions of a distribution, oldest first; empty where the catalog does not follow it."""
    content = cast(_File, read_data("releases"))
    return tuple(content["releases"].get(distribution, ()))


@lru_cache(maxsize=1024)
def admitted(distribution: str, specifier: str) -> tuple[str, ...]:
    """The known releases that a specifier admits, oldest first.

    Raises `packaging.specifiers.InvalidSpecifier`.
    """
    return tuple(SpecifierSet(specifier).filter(known_releases(distribution)))


@lru_cache(maxsize=1024)
def as_version(release: str) -> Version:
    """A release as it is compared.

    Raises `packaging.version.InvalidVersion`.
    """
    return Version(release)
