"""Objects with identity: what assignments through aliases change, and how branches are run apart and joined."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as MappingABC
from collections.abc import Sequence as Sequence_
from contextlib import contextmanager
from operator import is_
from typing import TYPE_CHECKING

from autogen_lint.python.interp.bounds import limited
from autogen_lint.python.interp.objects import ClassObject, Closure, ModuleObject, class_of
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    Entry,
    Instance,
    Known,
    Mapping,
    Operation,
    Ref,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
    alternatives,
    make_operation,
    make_text,
    union,
)

if TYPE_CHECKING:
    from typing_extensions import Self

MAX_FREEZE_DEPTH = 24
MAX_DEPTH = 120
_PLAIN = frozenset({Known, Ref, Unknown, Call, Attribute, Absent, Closure, ClassObject, ModuleObject})
"""Values that hold no cells: calls and attributes were frozen when they were made."""


class Cell(Value):
    """A mutable object while a program is run: its `state` is a Mapping, Sequence or Instance that may hold cells."""

    __slots__ = ("born", "frozen", "frozen_at", "state")
    __setattr__ = object.__setattr__

    state: Value
    frozen: Value | None
    frozen_at: int
    born: int

    def __init__(self, state: Value, born: int) -> None:
        object.__setattr__(self, "origin", state.origin)
        self.state = state
        self.frozen = None
        self.frozen_at = -1
        self.born = born


class Journal(dict[Cell, Value]):
    """The writes to cells older than the journal: first the states before, after its end the states it left."""

    __slots__ = ("_heap", "start")

    def __init__(self, heap: Heap) -> None:
        self._heap = heap
        self.start = heap.version

    def __enter__(self) -> Self:
        self._heap.begin(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._heap.end()


class Heap:
    """Writes to cells, with undo logs so that branches can be run one after the other from the same start."""

    def __init__(self) -> None:
        self.version = 0
        """Counts births and writes."""
        self.writes = 0
        """Counts writes alone: what was frozen stays right until the next one."""
        self._journals: list[Journal] = []
        self._plain: set[Value] = set()
        """Values that were found to hold no cells; they never will."""

    def new(self, state: Value) -> Cell:
        """An object of its own identity."""
        self.version += 1
        return Cell(limited(state), self.version)

    def write(self, cell: Cell, state: Value) -> None:
        self.version += 1
        self.writes += 1
        if self._journals and cell.born <= self._journals[-1].start:
            self._journals[-1].setdefault(cell, cell.state)
        cell.state = limited(state)

    def journal(self) -> Journal:
        """Collect the writes of a block; they are undone at its end, the log then maps each cell to its new state."""
        return Journal(self)

    def begin(self, log: Journal) -> None:
        """Begin a journal."""
        self._journals.append(log)

    def end(self) -> None:
        """End the innermost journal."""
        log = self._journals.pop()
        self.version += 1
        if log:
            self.writes += 1
            for cell, old in log.items():
                log[cell], cell.state = cell.state, old

    @contextmanager
    def perhaps(self, value: Value) -> Iterator[None]:
        """What is done to an object meanwhile may not happen to it."""
        before = state_of(value)
        yield
        if isinstance(value, Cell) and value.state is not before:
            self.write(value, join_states([before, value.state]))

    @property
    def depth(self) -> int:
        """How many journals are open."""
        return len(self._journals)

    def written(self, depth: int = -1) -> Journal:
        """The cells written since the journal at `depth` (the innermost) began, with their present states."""
        found = Journal(self)
        for log in self._journals[depth:]:
            for cell in log:
                found[cell] = cell.state
        return found

    def join(self, logs: Sequence_[Journal]) -> None:
        """Make each written cell what one of the branches (one log each) left."""
        written: dict[Cell, Value] = {}
        for log in logs:
            written |= log
        for cell in written:
            self.write(cell, join_states([log.get(cell, cell.state) for log in logs]))

    def freeze(self, value: Value) -> Value:
        """An immutable picture of a value as it is now, without cells; the value itself where it holds none."""
        if type(value) in _PLAIN or value in self._plain:
            return value
        return _Freezing(self.writes, self._plain).freeze(value, 0)

    def freeze_entries(self, entries: MappingABC[str, Entry]) -> MappingABC[str, Entry]:
        """Entries with frozen values."""
        return _Freezing(self.writes, self._plain).entries(entries, 0) if entries else entries


class _Freezing:
    """Taking one picture. Each object is visited once, however many ways lead to it; a way back to an object that is
    being visited ends there.
    """

    def __init__(self, writes: int, plain: set[Value]) -> None:
        self._writes = writes
        self._plain = plain
        self._seen: dict[int, Value | None] = {}
        """What became of values, by id; None while they are visited."""
        self._open = 0
        self._cuts = 0

    def freeze(self, value: Value, depth: int) -> Value:
        if type(value) in _PLAIN or value in self._plain:
            return value
        cell = value if isinstance(value, Cell) else None
        if cell is not None and cell.frozen_at == self._writes and cell.frozen is not None:
            return cell.frozen
        key = id(value)
        if key in self._seen:
            known = self._seen[key]
            self._cuts += known is None or self._cuts > 0
            return known if known is not None else Unknown(value.origin, "cycle")
        if cell is not None:
            return self._cell(cell, key, depth)
        frozen = self._seen[key] = self._parts(value, depth + 1)
        self._plain.add(frozen)
        return frozen

    def _cell(self, cell: Cell, key: int, depth: int) -> Value:
        if depth > MAX_FREEZE_DEPTH:
            self._cuts += 1
            return Unknown(cell.origin, "cycle")
        cuts = self._cuts
        self._seen[key] = None
        self._open += 1
        frozen = self._parts(cell.state, depth + 2)
        self._open -= 1
        self._seen[key] = frozen
        if not self._open or cuts == self._cuts:
            cell.frozen, cell.frozen_at = frozen, self._writes
        return frozen

    def _parts(self, value: Value, depth: int) -> Value:
        if depth > MAX_DEPTH:
            self._cuts += 1
            return Unknown(value.origin, "too-deep")
        if isinstance(value, Mapping):
            entries = self.entries(value.entries, depth)
            rest = None if value.rest is None else self.freeze(value.rest, depth)
            stored = None if value.stored is None else self.freeze(value.stored, depth)
            same = entries is value.entries and rest is value.rest and stored is value.stored
            return value if same else Mapping(value.origin, entries, rest, value.base, stored)
        if isinstance(value, Sequence):
            items = self._items(value.items, depth)
            rest = None if value.rest is None else self.freeze(value.rest, depth)
            same = items is value.items and rest is value.rest
            return value if same else Sequence(value.origin, items, rest, value.kind, value.grown)
        if isinstance(value, Instance):
            attributes = {key: self.freeze(item, depth) for key, item in value.attributes.items()}
            return value.changed(attributes, value.base)
        if isinstance(value, Union):
            options = self._items(value.options, depth)
            return value if options is value.options else union(value.origin, list(options))
        if isinstance(value, Operation):
            operands = self._items(value.operands, depth)
            return value if operands is value.operands else make_operation(value.origin, value.operator, operands)
        if isinstance(value, Text):
            parts = tuple([part if isinstance(part, str) else self.freeze(part, depth) for part in value.parts])
            return value if all(map(is_, parts, value.parts)) else make_text(value.origin, parts)
        return value

    def _items(self, items: tuple[Value, ...], depth: int) -> tuple[Value, ...]:
        frozen = tuple([item if type(item) in _PLAIN else self.freeze(item, depth) for item in items])
        return items if all(map(is_, items, frozen)) else frozen

    def entries(self, entries: MappingABC[str, Entry], depth: int) -> MappingABC[str, Entry]:
        frozen: dict[str, Entry] = {}
        changed = False
        for key, entry in entries.items():
            value = self.freeze(entry.value, depth)
            if value is entry.value:
                frozen[key] = entry
            else:
                frozen[key] = Entry(key, value, entry.origin)
                changed = True
        return frozen if changed else entries


def state_of(value: Value) -> Value:
    """The present state of a cell; any other value is its own state."""
    return value.state if isinstance(value, Cell) else value


def join_states(states: list[Value]) -> Value:
    """One state that stands for any of several that the same object may have."""
    first = states[0]
    if all(state is first for state in states):
        return first
    if all(isinstance(state, Mapping) for state in states):
        return _join_mappings([state for state in states if isinstance(state, Mapping)])
    if all(isinstance(state, Sequence) for state in states):
        return _join_sequences([state for state in states if isinstance(state, Sequence)])
    if all(isinstance(state, Instance) for state in states):
        return _join_instances([state for state in states if isinstance(state, Instance)])
    return union(first.origin, states)


def repeated(before: Value, after: Value) -> Value:
    """What an object is after something was done to it once or more often."""
    if not (isinstance(before, Sequence) and isinstance(after, Sequence)):
        return after
    if len(after.items) <= len(before.items) and (after.rest is None or after.rest is before.rest):
        return after
    kept = 0
    while kept < min(len(before.items), len(after.items)) and before.items[kept] is after.items[kept]:
        kept += 1
    more = [*after.items[kept:], *([after.rest] if after.rest is not None else [])]
    return Sequence(after.origin, after.items[:kept], union(after.origin, more), after.kind, after.grown)


def _join_mappings(states: list[Mapping]) -> Mapping:
    first = states[0]
    entries: dict[str, Entry] = {}
    for key in {key: None for state in states for key in state.entries}:
        held = [state.entries.get(key) for state in states]
        one = next(entry for entry in held if entry is not None)
        values: list[Value] = []
        for state, entry in zip(states, held, strict=True):
            missing = [Absent(state.origin), *([state.get(key)] if state.rest is not None else [])]
            values += missing if entry is None else [entry.value]
        entries[key] = one if all(v is one.value for v in values) else Entry(key, union(one.origin, values), one.origin)
    return Mapping(first.origin, entries, _some([state.rest for state in states]), first.base, _stored(states))


def _stored(states: list[Mapping]) -> Value | None:
    """What the further keys of any of several states hold."""
    held = [state.stored for state in states if state.rest is not None]
    known = [value for value in held if value is not None]
    return union(states[0].origin, known) if known and len(known) == len(held) else None


def _join_sequences(states: list[Sequence]) -> Sequence:
    first = states[0]
    shared = min(len(state.items) for state in states)
    items = tuple(union(state_of(first).origin, [state.items[index] for state in states]) for index in range(shared))
    more = [item for state in states for item in state.items[shared:]]
    more += [state.rest for state in states if state.rest is not None]
    grown = any(state.grown for state in states)
    return Sequence(first.origin, items, union(first.origin, more) if more else None, first.kind, grown)


def _join_instances(states: list[Instance]) -> Instance:
    first = states[0]
    attributes: dict[str, Value] = {}
    cls = class_of(first)
    for key in {key: None for state in states for key in state.attributes}:
        values = [state.attributes[key] for state in states if key in state.attributes]
        shared = cls.lookup(key) if cls is not None and len(values) < len(states) else None
        attributes[key] = union(first.origin, values if shared is None else [*values, shared])
    base: Call | None = next((state.base for state in states if state.base is not None), None)
    return first.changed(attributes, base)


def _some(values: list[Value | None]) -> Value | None:
    return next((value for value in values if value is not None), None)


def merge(origin: Origin, mappings: list[Value]) -> Mapping:
    """The mapping that ``{**a, **b}`` makes: later keys win; what is no known mapping leaves it open."""
    entries: dict[str, Entry] = {}
    rest: Value | None = None
    base: Origin | None = None
    spread: list[Value] = []
    for value in mappings:
        state = state_of(value)
        if isinstance(state, Mapping):
            if base is None and not entries:
                base = state.root
            for key, entry in state.entries.items():
                old = entries.get(key)
                entries[key] = _override(old, entry, rest)
            if state.rest is not None:
                rest = state.rest
                spread.append(state.stored or rest)
        else:
            rest = value if isinstance(value, Unknown) else Unknown(value.origin, "spread")
            spread.append(value if isinstance(value, Unknown) else Operation(value.origin, "spread", (value,)))
        if rest is not None and state_is_open(state):
            entries = {
                key: Entry(key, union(entry.origin, [entry.value, Unknown(entry.origin, "overridden")]), entry.origin)
                for key, entry in entries.items()
                if not (isinstance(state, Mapping) and key in state.entries)
            } | (dict(state.entries) if isinstance(state, Mapping) else {})
    stored = None if any(isinstance(value, Unknown) for value in spread) or not spread else union(origin, spread)
    return Mapping(origin, entries, rest, base, stored)


def state_is_open(state: Value) -> bool:
    """Whether a value that is spread into a mapping may hold keys that are not known."""
    return not isinstance(state, Mapping) or state.rest is not None


def _override(old: Entry | None, new: Entry, rest: Value | None) -> Entry:
    """The entry after `new` is laid over `old`: where the new one may be absent the old one may still hold."""
    options = list(alternatives(new.value))
    if not any(isinstance(option, Absent) for option in options):
        return new
    below: list[Value] = [old.value] if old else [rest] if rest is not None else []
    if not below:
        return new
    return Entry(new.key, union(new.origin, [o for o in options if not isinstance(o, Absent)] + below), new.origin)
