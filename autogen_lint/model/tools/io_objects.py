"""What happens to the objects of I/O libraries: timeouts set later, adapters, deadlines round their uses."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator

from autogen_lint.catalog.io import IORow
from autogen_lint.model.building.builder import constructed, same_object
from autogen_lint.model.entities import IOCall
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import Attribute, Call, Instance, Known, Operation, Ref, Value, alternatives, string

_OWN_TRANSPORT = frozenset({"request", "send", "get", "post"})


class Objects:
    """Questions to the trace of a program about one object."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def limited_later(self, call: IOCall, row: IORow) -> bool:
        """Whether an attribute or method of the object gives it a limit (``sock.settimeout(10)``)."""
        return bool(row.after) and any(
            self._sets(event.call, path, way) for way in row.after for event, path in self._events(call)
        )

    def limited_by_maker(self, call: IOCall, row: IORow) -> bool:
        """Whether the object that a method is called on brings a limit, or something that may be one."""
        receiver = call.event.call.receiver
        return receiver is not None and any(self._brings(option, row) for option in alternatives(receiver))

    def made_with(self, call: IOCall, pattern: str) -> bool:
        """Whether the object was made with an argument that matches."""
        made = constructed(call.event.call.receiver)
        if not pattern or made is None:
            return False
        given = [*made.arguments.positional, *(entry.value for entry in made.arguments.keywords.values())]
        return any(isinstance(value, Ref) and re.search(pattern, value.name) for value in given)

    def used_in_bounds(self, call: IOCall) -> bool:
        """Whether all awaited calls on the object that a call makes stand inside a deadline, and there is one."""
        outer = self._program.catalog.io_outer
        found = [
            any(isinstance(bound, Call) and bound.callee in outer for bound in event.bounds)
            for event, path in self._events(call)
            if not path and (event.awaited or event.bounds)
        ]
        return bool(found) and all(found)

    def comes_from(self, use: IOCall, maker: IOCall) -> bool:
        """Whether a method is called on what another call made, or on what that gave (``pool.acquire()``)."""
        key = maker.event.call.identity
        receiver = use.event.call.receiver
        while receiver is not None:
            made = _call_of(receiver)
            if made is None:
                return False
            if made.identity is key:
                return True
            receiver = made.receiver
        return False

    def _events(self, call: IOCall) -> Iterator[tuple[CallEvent, tuple[str, ...]]]:
        """What is called on the object, with the attributes between: ``("client",)`` for ``sg.client.timeout = 5``."""
        own = call.event.call
        made = own if own.receiver is None or isinstance(own.receiver, Ref) else _call_of(own.receiver)
        key = made.identity if made is not None else None
        for event in self._program.received(key) if key is not None else ():
            yield event, _path(event.call.receiver)

    def _sets(self, call: Call, path: tuple[str, ...], way: str) -> bool:
        holder, _, name = way.rpartition(".")
        if path != tuple(holder.split(".") if holder else ()):
            return False
        name, _, option = name.partition(":")
        arguments = call.arguments
        if call.callee == "__setattr__" and string(arguments.get("name", 0)) == name:
            return not _is_none(arguments.positional[1]) if len(arguments.positional) > 1 else False
        if call.callee != name or not arguments.positional:
            return False
        if option:
            first = arguments.positional[0]
            return isinstance(first, Ref) and first.name.rpartition(".")[2] == option
        return not _is_none(arguments.positional[0]) and not (
            name == "setblocking" and _is_true(arguments.positional[0])
        )

    def _brings(self, receiver: Value, row: IORow) -> bool:
        if isinstance(receiver, Instance):
            return bool(_OWN_TRANSPORT.intersection(receiver.methods))
        made = constructed(receiver)
        if made is None:
            return False
        for parameter in row.limits if row.inherits else ():
            limit = made.arguments.get(parameter)
            if limit is not None and not all(_is_none(option) for option in alternatives(limit)):
                return True
        return made.identity is not None and any(
            _changes(event.call) for event in self._program.received(made.identity)
        )


def _changes(call: Call) -> bool:
    """Whether a call gives an object an adapter of the project's own, or replaces one of its methods."""
    if call.callee == "mount":
        adapter = call.arguments.get("adapter", 1)
        return not (isinstance(adapter, Call) and adapter.callee.endswith("HTTPAdapter"))
    return call.callee == "__setattr__" and string(call.arguments.get("name", 0)) in _OWN_TRANSPORT


def root_identity(value: Value | None) -> Hashable:
    """The identity of the object that a method is called on, through attributes; None where there is none."""
    while isinstance(value, Attribute):
        value = value.base
    made = _call_of(value) if value is not None else None
    return made.identity if made is not None else None


def _path(receiver: Value | None) -> tuple[str, ...]:
    names: list[str] = []
    while isinstance(receiver, Attribute):
        names.append(receiver.name)
        receiver = receiver.base
    return tuple(reversed(names))


def _call_of(value: Value) -> Call | None:
    plain = same_object(value)
    if isinstance(plain, Instance):
        return plain.base
    if isinstance(plain, Operation) and plain.operator == "getitem":
        return _call_of(plain.operands[0])
    return plain if isinstance(plain, Call) else None


def _is_none(value: Value) -> bool:
    return isinstance(value, Known) and value.value is None


def _is_true(value: Value) -> bool:
    return isinstance(value, Known) and value.value is True
