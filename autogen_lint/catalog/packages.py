"""Which modules a distribution installs, and which majors of other distributions a release can't work with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypedDict, cast

from packaging.specifiers import SpecifierSet

from autogen_lint.catalog.facts import table


class _Major(TypedDict):
    extra: str
    of: str
    below: str
    effect: str


@dataclass(frozen=True, slots=True)
class MajorFact:
    """`distribution` must stay below a release where `of` is installed with the extra; else `effect`, in words."""

    distribution: str
    of: str
    extra: str
    below: str
    effect: str


@lru_cache(maxsize=1024)
def modules_of(distribution: str, release: str) -> tuple[str, ...] | None:
    """The top-level modules that a release installs, its hard requirements included; None where it is not AutoGen's."""
    ranges = cast("dict[str, list[tuple[str, list[str]]]]", table("modules")).get(distribution)
    if ranges is None:
        return None
    return next(tuple(modules) for specifier, modules in ranges if SpecifierSet(specifier).contains(release, True))


@cache
def major(distribution: str) -> MajorFact:
    """The fact about a distribution.

    Raises:
        KeyError: there is none.
    """
    found = cast("dict[str, _Major]", table("majors"))[distribution]
    return MajorFact(distribution, found["of"], found["extra"], found["below"], found["effect"])
