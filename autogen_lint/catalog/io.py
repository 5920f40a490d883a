"""I/O calls that may block: the rows of `data/io.json`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypedDict, cast

from autogen_lint.catalog.load import read_data


@dataclass(frozen=True, slots=True)
class IORow:
    """A call of an I/O library that may block.

    `callables` are functions, constructors and methods (``requests.Session.get``); `methods_of` the classes whose
    objects they are called on. `parameter` is the keyword that limits the time, at `position` (from 0, without self)
    where it may be positional, in `unit` (``s`` or ``ms``). `default` is its default's source. `trigger` says when
    to speak: ``missing`` (no limit unless given), ``disabled`` (finite default: only `disables` are wrong),
    ``partial``, ``nobound`` (no parameter), ``long`` (300 s or more), ``ok``. `disables` are sources of values that
    switch the limit off. `fix` is the source of the keyword to write, None where no keyword helps.
    `inherits` says that a timeout of the constructor holds for the calls.
    """

    id: str
    library: str
    callables: tuple[str, ...]
    methods_of: tuple[str, ...]
    parameter: str | None
    position: int | None
    unit: str
    default: str
    trigger: str
    disables: tuple[str, ...]
    fix: str | None
    category: str = ""
    meaning: str = ""
    """What happens without the parameter, in words."""
    bounds: str = ""
    """What the parameter limits, in words."""
    blocking: str = "sync"
    inherits: bool = False
    imports: tuple[str, ...] = ()


class _Row(TypedDict):
    id: str
    category: str
    library: str
    release: str
    names: list[str]
    classes: list[str]
    parameter: str | None
    position: int | None
    unit: str
    default: str
    meaning: str
    trigger: str
    disables: list[str]
    inherits: bool
    blocking: str
    bounds: str
    fix: str | None
    imports: list[str]


class _File(TypedDict):
    returning: dict[str, str]
    rows: list[_Row]


class IORows:
    """All rows by the names of their callables."""

    def __init__(self, content: _File) -> None:
        self._returning = content["returning"]
        self._rows: dict[str, _Row] = {}
        self._classes: set[str] = set()
        for row in content["rows"]:
            for name in row["names"]:
                self._rows.setdefault(name, row)
            methods = {name.rpartition(".")[2] for name in row["names"] if name.rpartition(".")[0] in row["classes"]}
            for cls in row["classes"]:
                self._classes.add(cls)
                for method in methods:
                    self._rows.setdefault(f"{cls}.{method}", row)
            for name in row["names"]:
                owner = name.rpartition(".")[0]
                if owner.rpartition(".")[2][:1].isupper():
                    self._classes.add(owner)

    def row(self, callee: str) -> IORow | None:
        found = self._rows.get(callee)
        return None if found is None else _make(found["id"])

    def find(self, row_id: str) -> IORow:
        return _make(row_id)

    def by_id(self, row_id: str) -> _Row:
        return next(row for row in self._rows.values() if row["id"] == row_id)

    def makes(self, callee: str) -> str | None:
        """The class of the object a call makes; None where no row speaks of its methods."""
        if callee in self._returning:
            return self._returning[callee]
        return callee if callee in self._classes else None


@cache
def io_rows() -> IORows:
    """The rows, read once."""
    return IORows(cast(_File, read_data("io")))


@cache
def _make(row_id: str) -> IORow:
    row = io_rows().by_id(row_id)
    return IORow(
        row["id"], row["library"], tuple(row["names"]), tuple(row["classes"]), row["parameter"], row["position"],
        row["unit"], row["default"], row["trigger"], tuple(row["disables"]), row["fix"], row["category"],
        row["meaning"], row["bounds"], row["blocking"], row["inherits"], tuple(row["imports"]),
    )  # fmt: skip
