"""What releases moved, removed or gave another name: names that are imported, and values of settings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypedDict, cast

from autogen_lint.catalog.files import read_data

Kind = Literal["moved", "removed", "value-changed"]


class _Name(TypedDict, total=False):
    kind: Kind
    target: str
    since: str
    old: str
    new: str
    all: bool
    deep: bool
    instead: str


class _Value(TypedDict):
    kind: Kind
    target: str
    since: str
    key: str
    old: str
    new: str
    effect: str


class _File(TypedDict):
    names: list[_Name]
    values: list[_Value]


@dataclass(frozen=True, slots=True)
class Migration:
    """A qualified name that is not where it was from a release (`since`) of a generation (`target`) on.

    `new` is where it is now, None where it is gone or nobody knows; `instead` says what does the same.
    """

    kind: Kind
    target: str
    since: str
    old: str
    new: str | None = None
    instead: str = ""


@dataclass(frozen=True, slots=True)
class ChangedValue:
    """A value of a setting that is written otherwise from a release on."""

    target: str
    since: str
    key: str
    old: str
    new: str
    effect: str


@cache
def migration(name: str, target: str | None) -> Migration | None:
    """What became of a qualified name in a generation; of several entries the one that names most of it."""
    found = [entry for entry in _file()["names"] if entry["target"] == target and _is_about(entry, name)]
    if not found:
        return None
    entry = max(found, key=lambda one: len(one["old"]))
    return Migration(entry["kind"], entry["target"], entry["since"], name, _new(entry, name), entry.get("instead", ""))


def changed_values() -> tuple[ChangedValue, ...]:
    """All values that changed."""
    entries = _file()["values"]
    return tuple(
        ChangedValue(one["target"], one["since"], one["key"], one["old"], one["new"], one["effect"]) for one in entries
    )


def all_names() -> tuple[Migration, ...]:
    """Every entry as it is written, for the tests that look into the packages."""
    return tuple(
        Migration(one["kind"], one["target"], one["since"], one["old"], one.get("new"), one.get("instead", ""))
        for one in _file()["names"]
    )


def _is_about(entry: _Name, name: str) -> bool:
    return name == entry["old"] or (entry.get("all", False) and name.startswith(entry["old"] + "."))


def _new(entry: _Name, name: str) -> str | None:
    rest = name.removeprefix(entry["old"])
    if "new" not in entry or (rest.count(".") > 1 and not entry.get("deep", False)):
        return None
    return entry["new"] + rest


@cache
def _file() -> _File:
    return cast(_File, read_data("migrations"))
