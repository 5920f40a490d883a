"""I/O calls that may wait without end: the rows of `data/io.json`, and those that a project adds in its settings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, NamedTuple, TypedDict, cast

from autogen_lint.catalog.files import read_data
from autogen_lint.catalog.needles import Way, ways_to
from autogen_lint.settings.own_io import OwnIO


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression for the text of an argument: its position, its keyword, or ``*`` for any of them."""

    argument: str
    expression: str


@dataclass(frozen=True, slots=True)
class IORow:
    """A call of an I/O library that may block.

    `names` are functions, constructors and methods behind their class (``requests.Session.get``). `limits` are the
    parameters that bound the whole call, one is enough; ``a.b`` is the key or keyword `b` of what is given as `a`.
    `part` bound only a part of it. `at` are positions (from 0, without self), in `unit` (``s`` or ``ms``).

    `trigger` says when to speak: ``missing`` (no limit unless given), ``disabled`` (finite default: only the values in
    `off` are wrong), ``partial`` (the usual parameter bounds a part), ``nobound`` (no parameter bounds it), ``long``
    (finite, 300 s or more), ``ok`` (never). `inherits` says that a limit of the object's constructor holds.

    Further ways to a limit: `after` (attributes and methods of the object), `given` (arguments that bring their own),
    `unless` (texts), `unless_made` (what the object was made with), `environment` (variables), `bounded_by` (``with``
    blocks), `uses` (the row whose calls on the object all have one). `when` must hold for the row to mean the call at
    all. `fix` are the parameters to write; `instead` is the advice where none helps.
    """

    id: str
    category: str
    library: str
    release: str
    names: tuple[str, ...]
    limits: tuple[str, ...] = ()
    unit: str = "s"
    trigger: str = "missing"
    off: tuple[str, ...] = ("None",)
    at: Mapping[str, int] = field(default_factory=dict)
    at_for: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    part: tuple[str, ...] = ()
    inherits: bool = False
    blocking: str = "sync"
    meaning: str = ""
    """What happens without the parameter, in words."""
    bounds: str = ""
    """What the parameter limits, in words."""
    known: str = ""
    """How that was seen."""
    fix: tuple[str, ...] = ()
    fix_for: tuple[Mapping[str, Any], ...] = ()
    instead: str = ""
    component: str = ""
    after: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    unless: tuple[Pattern, ...] = ()
    unless_made: str = ""
    when: Pattern | None = None
    environment: tuple[str, ...] = ()
    bounded_by: tuple[str, ...] = ()
    nonblocking: Mapping[str, Any] = field(default_factory=dict)
    uses: str = ""
    below: str = ""
    outside: str = ""
    """Severity where no tool leads to the call, ``off`` for silence; empty: the rule's."""
    inside: str = ""
    """Severity where a tool does."""
    value: bool = False
    """The call makes an object that only says a limit: the call that takes it counts."""

    def positions(self, name: str) -> Mapping[str, int]:
        """The positions of parameters in a call of one of the names."""
        return {**self.at, **self.at_for.get(name, {})}


class ValueShape(TypedDict, total=False):
    """How an object (``httpx.Timeout(...)``) says a limit: parameters as ``name@position``."""

    first: list[str]
    any: list[str]
    zero: bool
    default: bool


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A position of a call that takes something else than a timeout, and what becomes of a number there.

    A number counts where it is from `low` to `high`; without `powers`, powers of two from 256 on are sizes. `named`
    says that writing it as ``timeout=`` makes it one.
    """

    names: tuple[str, ...]
    position: int
    takes: str
    then: str
    distribution: str
    low: float = 0
    high: float = 100_000
    powers: bool = True
    named: bool = True


@dataclass(frozen=True, slots=True)
class Ignored:
    """A timeout that nothing reads: a keyword of calls called `names`, or an attribute of objects of class `of`.

    It is one only where none of the arguments `without` is given. `move` is the parameter that works instead, `add`
    one to be given as well.
    """

    then: str
    instead: str
    distribution: str
    names: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    of: str = ""
    attribute: str = ""
    without: tuple[str, ...] = ()
    move: str = ""
    add: str = ""


class Blocks(NamedTuple):
    """What to write instead of a call that stops an event loop, and the text its object must have been made with."""

    instead: str
    made: str = ""


@dataclass(frozen=True, slots=True)
class Handlers:
    """Decorators whose functions are called for each request: functions, or methods of objects of classes `of`.

    `loop`: async ones run on an event loop that serves other requests as well.
    """

    what: str
    names: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    loop: bool = True


class Outer(TypedDict):
    """What bounds calls from outside."""

    names: list[str]
    threads: list[str]
    socket_default: list[str]


class _File(TypedDict):
    makes: dict[str, str]
    same: dict[str, str]
    values: dict[str, ValueShape]
    outer: Outer
    positions: list[dict[str, Any]]
    ignored: list[dict[str, Any]]
    blocks: list[dict[str, Any]]
    handlers: list[dict[str, Any]]
    ruff: dict[str, list[str]]
    rows: list[dict[str, Any]]


class IORows:
    """All rows by the names of their callables, with those of a project before the built-in ones."""

    def __init__(self, content: _File, own: Iterable[IORow] = ()) -> None:
        self._makes = content["makes"]
        self._same = content["same"]
        self.values = content["values"]
        self.outer = frozenset(content["outer"]["names"])
        self.threads = frozenset(content["outer"]["threads"])
        self.socket_default = frozenset(content["outer"]["socket_default"])
        self._misplaced: dict[str, list[Misplaced]] = {}
        for entry in content["positions"]:
            one = Misplaced(**_with_tuples(entry))
            for name in one.names:
                self._misplaced.setdefault(name, []).append(one)
        self.ignored = tuple(Ignored(**_with_tuples(entry)) for entry in content["ignored"])
        self.handlers = tuple(Handlers(**_with_tuples(entry)) for entry in content["handlers"])
        self._blocks: dict[str, Blocks] = {}
        self._ruff = {name: code for code, names in content["ruff"].items() for name in names}
        rows = [*own, *(_make(entry) for entry in content["rows"])]
        self._by_id = {row.id: row for row in rows}
        self._by_name: dict[str, IORow] = {}
        self._patterns: list[tuple[re.Pattern[str], IORow, bool]] = []
        self._owners: set[str] = {*self._makes.values(), *self._same, *self._same.values()}
        for row in rows:
            for name in row.names:
                self._add(name, row)
        for name in self._makes:
            self._add_owners(name)
        literals = {max(name.split("*"), key=len).strip(".") for row in rows for name in row.names if "*" in name}
        self._literal = re.compile("|".join(map(re.escape, sorted(literals))))
        for entry in content["blocks"]:
            for name in entry["names"]:
                self._blocks[name] = Blocks(entry["instead"], entry.get("made", ""))
                self._add_owners(name)

    def _add(self, name: str, row: IORow) -> None:
        if "*" not in name:
            self._by_name.setdefault(name, row)
            self._add_owners(name)
            return
        self._patterns.append((_expression(name), row, True))
        self._patterns.append((_expression(name.rpartition(".")[0]), row, False))

    def _add_owners(self, name: str) -> None:
        """The classes and attributes before the last part of a name: ``openai.OpenAI``, ``openai.OpenAI.chat``."""
        parts = name.split(".")
        first = next((index for index, part in enumerate(parts) if part[:1].isupper()), len(parts))
        self._owners.update(".".join(parts[:end]) for end in range(first + 1, len(parts)))

    def speaks_of(self, name: str) -> bool:
        """Whether anything is known of a call of this name: that it waits, or stops an event loop."""
        return _speaks(self, name)

    def row(self, callee: str) -> IORow | None:
        """The row of a function, constructor or method behind its class."""
        found = self._by_name.get(callee)
        if found is not None:
            return found
        owner, _, method = callee.rpartition(".")
        if owner in self._same:
            return self.row(f"{self._same[owner]}.{method}")
        return self._matching(callee, call=True)

    def all(self) -> Iterable[IORow]:
        """Every row."""
        return self._by_id.values()

    def misplaced(self, name: str) -> list[Misplaced]:
        """The positions of a call that numbers are often taken to be a timeout at."""
        return self._misplaced.get(name, [])

    def ruff_code(self, name: str, *, blocking: bool = False) -> str | None:
        """The rule of ruff that reports a call: S113 for a missing timeout, one of ASYNC for a blocking call."""
        return self._ruff.get(f"async:{name}" if blocking else name)

    def blocks(self, name: str) -> Blocks | None:
        """What is known of a call that stops an event loop; None where it does not."""
        found = self._blocks.get(name)
        if found is not None:
            return found
        owner, _, method = name.rpartition(".")
        if owner in self._same:
            return self.blocks(f"{self._same[owner]}.{method}")
        return self._blocks.get(f"{owner}.*")

    def find(self, row_id: str) -> IORow:
        """The row of an id.

        Raises:
            KeyError: there is no such row.
        """
        return self._by_id[row_id]

    def makes(self, callee: str) -> str | None:
        """The class of the object that a call or attribute gives; None where no row speaks of its methods."""
        made = self._makes.get(callee)
        if made is not None:
            return self._same.get(made, made)
        owner, _, method = callee.rpartition(".")
        if owner in self._same:
            return self.makes(f"{self._same[owner]}.{method}")
        if callee in self._same:
            return self._same[callee]
        return callee if callee in self._owners or self._matching(callee, call=False) else None

    def made_by(self) -> dict[str, list[str]]:
        """The calls and other names that stand for objects of a class, by class."""
        found: dict[str, list[str]] = {}
        for maker, cls in (*self._makes.items(), *self._same.items()):
            found.setdefault(cls, []).append(maker)
        return found

    def _matching(self, name: str, *, call: bool) -> IORow | None:
        """The row of a pattern that matches, for the call itself or for the object before it."""
        if self._literal.search(name) is None:
            return None
        return next((row for p, row, is_call in self._patterns if is_call is call and p.fullmatch(name)), None)


@lru_cache(maxsize=8192)  # asked of every call that a program makes
def _speaks(rows: IORows, name: str) -> bool:
    return rows.row(name) is not None or rows.blocks(name) is not None


def _expression(name: str) -> re.Pattern[str]:
    head, tail = ("(?:.*)", name[1:]) if name.startswith("*") else ("", name)
    return re.compile(head + r"\w+".join(re.escape(part) for part in tail.split("*")))


@cache
def io_rows(own: tuple[OwnIO, ...] = ()) -> IORows:
    """The rows, read once, with a project's own before them."""
    return IORows(cast(_File, read_data("io")), tuple(own_row(one) for one in own))


def _with_tuples(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


def _make(entry: Mapping[str, Any]) -> IORow:
    values = _with_tuples(entry)
    values["unless"] = tuple(_pattern(one) for one in values.get("unless", ()))
    values["when"] = _pattern(values["when"]) if "when" in values else None
    return IORow(**values)


def _pattern(entry: Mapping[str, str]) -> Pattern:
    return Pattern(entry["argument"], entry["pattern"])


def own_row(own: OwnIO) -> IORow:
    """The row of a call that a project's settings name."""
    return IORow(
        id=f"own:{own.callable}",
        category=own.category,
        library="",
        release="",
        names=(own.callable,),
        limits=(own.timeout,),
        unit=own.unit,
        at={} if own.position is None else {own.timeout: own.position},
        blocking="both",
        fix=(own.timeout,),
    )


ANYWHERE = frozenset({"http", "network", "cloud", "database", "llm"})
"""Categories of calls that are looked at in every file; of others only in programs that use AutoGen."""
_URL = "://"


def ways_anywhere(rows: IORows) -> dict[str, set[Way]]:
    """The ways to all calls that are spoken of where no tool leads, by package."""
    found: dict[str, set[Way]] = {}
    made_by = rows.made_by()
    for name in _told_anywhere(rows):
        beside = _beside(rows, name)
        for package, way in ways_to(name, made_by):
            found.setdefault(package, set()).add(way._replace(beside=beside))
    return found


def _beside(rows: IORows, name: str) -> tuple[str, ...]:
    """The texts of which one is in a program that calls a name wrongly; none where that can't be told."""
    row = rows.row(name)
    if row is None or rows.misplaced(name) or any(name in one.names for one in rows.ignored):
        return ()
    if row.when is not None and row.when.expression.endswith(_URL):
        return (_URL,)
    if row.trigger == "disabled" and not row.at and not row.at_for:
        return tuple(limit.rpartition(".")[2] for limit in row.limits)
    return ()


def _told_anywhere(rows: IORows) -> list[str]:
    """The names of calls that wait, and of those that take a timeout in vain."""
    told = [row for row in rows.all() if row.category in ANYWHERE and row.outside != "off"]
    quiet = {row.id for row in told if row.trigger == "ok" or row.value}
    names = {name for row in told for name in row.names if row.id not in quiet or rows.misplaced(name)}
    for one in rows.ignored:
        names.update(one.names)
        if one.of:
            names.add(f"{one.of}.{one.attribute}")
    return sorted(names)
