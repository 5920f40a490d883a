"""What the data files say of releases: which release speaks for which generation, symbols on demand."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.files import read_data
from autogen_lint.catalog.symbols import Parameter, Symbol, parameters

FILES = {
    "old": ("ag2-0.14.0", "ag2-0.9.10", "pyautogen-0.2.35"),
    "0.4": ("autogen-agentchat-0.7.5", "autogen-core-0.7.5", "autogen-ext-0.7.5"),
    "ag2": ("ag2-1.2.1",),
}
"""Data files of a generation, the newest release first."""


class Entry(TypedDict, total=False):
    """One symbol of a data file."""

    params: list[str]
    bases: list[str]
    methods: dict[str, list[str]]
    aliases: list[str]
    kind: str


class DataFile(TypedDict):
    """A data file as written by the generator."""

    distribution: str
    release: str
    python: str
    generator: str
    symbols: dict[str, Entry]


def read_release(name: str) -> DataFile:
    """The data file of a release, by ``<distribution>-<release>``."""
    return cast(DataFile, read_data(name))


@dataclass(slots=True)
class Generation:
    """The symbols of all releases of a generation under one set of canonical names.

    Where releases disagree on the shortest path, the newest one's is canonical.
    """

    entries: dict[str, dict[str, Entry]] = field(default_factory=dict)
    """Canonical name -> release -> entry, the newest release first."""
    names: dict[str, str] = field(default_factory=dict)
    """Every known path -> canonical name."""
    tails: dict[str, str] = field(default_factory=dict)
    """Last part of a name -> canonical name, empty where several symbols share it."""

    def add(self, release: str, content: DataFile) -> None:
        for name, entry in content["symbols"].items():
            paths = (name, *entry.get("aliases", ()))
            canonical = next((self.names[path] for path in paths if path in self.names), name)
            self.entries.setdefault(canonical, {}).setdefault(release, entry)
            for path in paths:
                self.names.setdefault(path, canonical)
            tail = canonical.rpartition(".")[2]
            self.tails[tail] = canonical if self.tails.get(tail, canonical) == canonical else ""

    def entry(self, canonical: str, release: str | None = None) -> Entry | None:
        """The newest entry of a symbol, or that of one release."""
        found = self.entries.get(canonical)
        if not found:
            return None
        return found.get(release) if release is not None else next(iter(found.values()))


@cache
def load_generation(name: str) -> Generation:
    """All releases of ``"old"``, ``"0.4"`` or ``"ag2"``."""
    generation = Generation()
    for file in FILES[name]:
        generation.add(file, read_release(file))
    return generation


def make_symbol(
    name: str, role: str, items: list[str], bases: tuple[str, ...] = (), formerly: tuple[str, ...] = ()
) -> Symbol:
    """A symbol from the items of its signature."""
    params: tuple[Parameter, ...] = parameters(items)
    return Symbol(name, role, params, bases, any(p.kind == "var_kw" for p in params), formerly)
