"""Objects with identity: what assignments through aliases change, and how branches are run apart and joined."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence as Sequence_
from contextlib import contextmanager
from dataclasses import replace

from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Absent,
    Call,
    Entry,
    Instance,
    Mapping,
    Operation,
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

MAX_FREEZE_DEPTH = 24


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

    def __init__(self, start: int) -> None:
        super().__init__()
        self.start = start


class Heap:
    """Writes to cells, with undo logs so that branches can be run one after the other from the same start."""

    def __init__(self) -> None:
        self.version = 0
        self._journals: list[Journal] = []

    def new(self, state: Value) -> Cell:
        """An object of its own identity."""
        self.version += 1
        return Cell(state, self.version)

    def write(self, cell: Cell, state: Value) -> None:
        self.version += 1
        if self._journals and cell.born <= self._journals[-1].start:
            self._journals[-1].setdefault(cell, cell.state)
        cell.state = state

    @contextmanager
    def journal(self) -> Iterator[Journal]:
        """Collect the writes of a block; they are undone at its end, the log then maps each cell to its new state."""
        log = Journal(self.version)
        self._journals.append(log)
        try:
            yield log
        finally:
            self._journals.pop()
            for cell, old in log.items():
                log[cell], cell.state = cell.state, old
            self.version += 1

    def join(self, logs: Sequence_[Journal]) -> None:
        """Make each written cell what one of the branches (one log each) left."""
        for cell in {cell: None for log in logs for cell in log}:
            states = [log.get(cell, cell.state) for log in logs]
            self.write(cell, join_states(states))

    def freeze(self, value: Value) -> Value:
        """An immutable picture of a value as it is now, without cells."""
        return self._freeze(value, [], 0)

    def _freeze(self, value: Value, open_cells: list[Cell], depth: int) -> Value:
        if not isinstance(value, Cell):
            return self._freeze_parts(value, open_cells, depth)
        if value.frozen_at == self.version and value.frozen is not None:
            return value.frozen
        if value in open_cells or depth > MAX_FREEZE_DEPTH:
            return Unknown(value.origin, "cycle")
        open_cells.append(value)
        frozen = self._freeze_parts(value.state, open_cells, depth + 1)
        open_cells.pop()
        if not open_cells:
            value.frozen, value.frozen_at = frozen, self.version
        return frozen

    def _freeze_parts(self, value: Value, cells: list[Cell], depth: int) -> Value:
        if isinstance(value, Mapping):
            entries = {
                key: Entry(key, self._freeze(entry.value, cells, depth + 1), entry.origin)
                for key, entry in value.entries.items()
            }
            rest = None if value.rest is None else self._freeze(value.rest, cells, depth + 1)
            return Mapping(value.origin, entries, rest, value.base)
        if isinstance(value, Sequence):
            items = tuple(self._freeze(item, cells, depth + 1) for item in value.items)
            rest = None if value.rest is None else self._freeze(value.rest, cells, depth + 1)
            return Sequence(value.origin, items, rest, value.kind, value.grown)
        if isinstance(value, Instance):
            attributes = {key: self._freeze(item, cells, depth + 1) for key, item in value.attributes.items()}
            return replace(value, attributes=attributes)
        if isinstance(value, Union):
            return union(value.origin, [self._freeze(option, cells, depth + 1) for option in value.options])
        if isinstance(value, Operation):
            return make_operation(
                value.origin, value.operator, tuple(self._freeze(item, cells, depth + 1) for item in value.operands)
            )
        if isinstance(value, Text):
            parts = tuple(
                part if isinstance(part, str) else self._freeze(part, cells, depth + 1) for part in value.parts
            )
            return make_text(value.origin, parts)
        return value


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


def _join_mappings(states: list[Mapping]) -> Mapping:
    first = states[0]
    entries: dict[str, Entry] = {}
    for key in {key: None for state in states for key in state.entries}:
        held = [state.entries.get(key) for state in states]
        one = next(entry for entry in held if entry is not None)
        values: list[Value] = [
            Absent(state.origin) if entry is None else entry.value for state, entry in zip(states, held, strict=True)
        ]
        entries[key] = one if all(v is one.value for v in values) else Entry(key, union(one.origin, values), one.origin)
    return Mapping(first.origin, entries, _some([state.rest for state in states]), first.base)


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
    for key in {key: None for state in states for key in state.attributes}:
        values = [state.attributes[key] for state in states if key in state.attributes]
        attributes[key] = union(first.origin, values)
    base: Call | None = next((state.base for state in states if state.base is not None), None)
    return replace(first, attributes=attributes, base=base)


def _some(values: list[Value | None]) -> Value | None:
    return next((value for value in values if value is not None), None)


def merge(origin: Origin, mappings: list[Value]) -> Mapping:
    """The mapping that ``{**a, **b}`` makes: later keys win; what is no known mapping leaves it open."""
    entries: dict[str, Entry] = {}
    rest: Value | None = None
    base: Origin | None = None
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
        else:
            rest = value if isinstance(value, Unknown) else Unknown(value.origin, "spread")
        if rest is not None and state_is_open(state):
            entries = {
                key: Entry(key, union(entry.origin, [entry.value, Unknown(entry.origin, "overridden")]), entry.origin)
                for key, entry in entries.items()
                if not (isinstance(state, Mapping) and key in state.entries)
            } | (dict(state.entries) if isinstance(state, Mapping) else {})
    return Mapping(origin, entries, rest, base)


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
