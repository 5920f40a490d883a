"""How a file that calls an I/O library is told by its words: cheap to read, for the gate that stands before all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeAlias, cast

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


def needles_of(names: Iterable[str], made_by: Mapping[str, Iterable[str]]) -> dict[str, list[list[str]]]:
    """The needles of qualified names; `made_by` are the calls and classes that give an object of a class."""
    return {package: _least(ways) for package, ways in sorted(ways_to(names, made_by).items())}


def ways_to(names: Iterable[str], made_by: Mapping[str, Iterable[str]]) -> dict[str, set[frozenset[str]]]:
    """As `needles_of`, with the longer ones: what makes the object is among the words."""
    found: dict[str, set[frozenset[str]]] = {}
    for name in names:
        for package, words in _ways(name, made_by, 0):
            found.setdefault(package, set()).add(words)
    return found


def _ways(name: str, made_by: Mapping[str, Iterable[str]], depth: int) -> Iterable[tuple[str, frozenset[str]]]:
    """The packages and words with which a file may come to a name: its own, and those of what makes its object."""
    if "*" in name:
        yield "", frozenset(part.strip("._") for part in name.split("*") if part.strip("._"))
        return
    package, *rest = name.split(".")
    yield package, frozenset(rest)
    owner, _, last = name.rpartition(".")
    for maker in made_by.get(owner, ()) if depth < _MAX_WAY else ():
        for other, words in _ways(maker, made_by, depth + 1):
            yield other, words | {last}


def _least(ways: set[frozenset[str]]) -> list[list[str]]:
    """The ways that no other one is part of, in a fixed order."""
    return sorted(sorted(way) for way in ways if not any(other < way for other in ways))
