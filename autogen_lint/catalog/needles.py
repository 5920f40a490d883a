"""How a file that calls an I/O library is told by its words: cheap to read, for the gate that stands before all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias, cast

from autogen_lint.catalog.files import read_data


class Way(NamedTuple):
    """How a file comes to a call: `path` are the parts, behind the package, of the call's name or of that of what makes
    its object; `then` are the attributes of what that gives.

    `beside` are texts of which a program has one in the call or in what it is given, where something is wrong with it.
    """

    path: tuple[str, ...]
    then: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


Ways: TypeAlias = Mapping[str, Iterable[Way]]
"""By package. The package ``""`` stands for any: words that every file is searched for."""
_MAX_WAY = 4


@cache
def io_ways() -> dict[str, list[Way]]:
    """The ways to the calls of which something is said in any file, AutoGen's or not; generated from the catalog.

    A file that gets its objects from another one of the project may have none of them: that one has.
    """
    needles = cast("dict[str, list[list[list[str]]]]", read_data("needles"))
    return {package: [Way(*map(tuple, way)) for way in ways] for package, ways in needles.items()}


def ways_to(name: str, made_by: Mapping[str, Iterable[str]], depth: int = 0) -> Iterator[tuple[str, Way]]:
    """The packages and ways to a qualified name; `made_by` are the calls and classes that give an object of a class."""
    if "*" in name:
        yield "", Way(tuple(part.strip("._") for part in name.split("*") if part.strip("._")))
        return
    package, *rest = name.split(".")
    yield package, Way(tuple(rest))
    owner, _, last = name.rpartition(".")
    for maker in made_by.get(owner, ()) if depth < _MAX_WAY else ():
        for other, way in ways_to(maker, made_by, depth + 1):
            yield other, Way(way.path, (*way.then, last))
