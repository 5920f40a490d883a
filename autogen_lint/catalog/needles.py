"""How a file that calls an I/O library is told by its words: cheap to read, for the gate that stands before all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias, cast

from autogen_lint.catalog.files import read_data

Needles: TypeAlias = Mapping[str, list[list[str]]]
"""By package: the lists of further words of which a file that imports the package must hold one list whole.

The package ``""`` stands for any: words that every file is searched for.
"""
_MAX_WAY = 4


@cache
def io_needles() -> Needles:
    """The needles of the calls of which something is said in any file, AutoGen's or not; generated from the catalog.

    A file that gets its objects from another one of the project may hold none of them: that one does.
    """
    return cast("Needles", read_data("needles"))


class Way(NamedTuple):
    """How a file comes to a call: `path` are the parts, behind the package, of the call's name or of that of what makes
    its object; `then` are the attributes of what that gives.
    """

    path: tuple[str, ...]
    then: tuple[str, ...] = ()


def needles_of(names: Iterable[str], made_by: Mapping[str, Iterable[str]]) -> dict[str, list[list[str]]]:
    """The needles of qualified names; `made_by` are the calls and classes that give an object of a class."""
    ways = sorted(ways_to(names, made_by).items())
    return {package: _least({frozenset(way.path + way.then) for way in some}) for package, some in ways}


def ways_to(names: Iterable[str], made_by: Mapping[str, Iterable[str]]) -> dict[str, set[Way]]:
    """All ways to some qualified names, by package."""
    found: dict[str, set[Way]] = {}
    for name in names:
        for package, way in _ways(name, made_by, 0):
            found.setdefault(package, set()).add(way)
    return found


def _ways(name: str, made_by: Mapping[str, Iterable[str]], depth: int) -> Iterable[tuple[str, Way]]:
    """The packages and ways to a name: its own, and those of what makes its object."""
    if "*" in name:
        yield "", Way(tuple(part.strip("._") for part in name.split("*") if part.strip("._")))
        return
    package, *rest = name.split(".")
    yield package, Way(tuple(rest))
    owner, _, last = name.rpartition(".")
    for maker in made_by.get(owner, ()) if depth < _MAX_WAY else ():
        for other, way in _ways(maker, made_by, depth + 1):
            yield other, Way(way.path, (*way.then, last))


def _least(ways: set[frozenset[str]]) -> list[list[str]]:
    """The ways that no other one is part of, in a fixed order."""
    return sorted(sorted(way) for way in ways if not any(other < way for other in ways))
