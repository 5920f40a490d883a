"""Timeouts that are written and do nothing: numbers in the place of another parameter, what nothing reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.catalog.io import Ignored, Misplaced
from autogen_lint.model.entities import IOCall
from autogen_lint.model.program import Program
from autogen_lint.model.tools.io_limits import argument_named
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import Attribute, Call, Entry, Known, Value, alternatives, number, string


@dataclass(frozen=True, slots=True, eq=False)
class WrongPlace:
    """A number that is given where no timeout is taken."""

    call: IOCall
    entry: Misplaced
    value: Value
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class Unread:
    """A timeout that nothing reads: `entry` is the keyword, or the attribute that `event` sets."""

    ignored: Ignored
    entry: Entry
    event: CallEvent
    call: IOCall | None = None


def wrong_place(call: IOCall, program: Program) -> WrongPlace | None:
    """The number of a call that is no timeout where it stands; None where there is none, or the call has a timeout."""
    positional = call.passed.positional
    for entry in program.catalog.io_rows.misplaced(call.name):
        value = positional[entry.position] if entry.position < len(positional) else None
        seconds = number(value)
        if value is None or seconds is None or not _plausible(seconds, entry):
            continue
        if "timeout" in call.passed.keywords or (entry.takes and len(positional) > entry.position + 1):
            continue
        return WrongPlace(call, entry, value, seconds)
    return None


def _plausible(seconds: float, entry: Misplaced) -> bool:
    if not entry.low <= seconds <= entry.high:
        return False
    size = isinstance(seconds, int) and seconds >= 256 and seconds & (seconds - 1) == 0
    return entry.powers or not size


def unread_keyword(call: IOCall, program: Program) -> Unread | None:
    """The keyword of a call that is accepted and ignored."""
    for ignored in program.catalog.io_rows.ignored:
        if call.name not in ignored.names or call.passed.rest is not None or call.passed.star is not None:
            continue
        if any(_gives(argument_named(call.passed, name)) for name in ignored.without):
            continue
        if ignored.move and ignored.move.partition(".")[0] in call.passed.keywords:
            continue
        for keyword in ignored.keywords:
            entry = call.passed.keywords.get(keyword)
            if entry is not None and _gives(entry.value):
                return Unread(ignored, entry, call.event, call)
    return None


def _gives(value: Value | None) -> bool:
    """Whether an argument is given, and is not certainly ``None``."""
    return value is not None and not all(
        isinstance(option, Known) and option.value is None for option in alternatives(value)
    )


def unread_attributes(program: Program) -> Iterator[Unread]:
    """Attributes that are set on objects of I/O libraries and that nothing reads."""
    by_attribute = {(one.of, one.attribute): one for one in program.catalog.io_rows.ignored if one.attribute}
    for event in program.calls.of("__setattr__"):
        call = event.call
        if len(call.arguments.positional) < 2 or not isinstance(call.receiver, Call):
            continue
        made, name, value = call.receiver, string(call.arguments.positional[0]), call.arguments.positional[1]
        cls = program.catalog.io_class(made.callee) if made.receiver is None else None
        ignored = by_attribute.get((cls or "", name or ""))
        if ignored is None or made.base or not _gives(value) or _is_read(program, made, ignored.attribute):
            continue
        yield Unread(ignored, Entry(ignored.attribute, value, call.origin), event)


def _is_read(program: Program, made: Call, attribute: str) -> bool:
    """Whether the attribute of the object is an argument of any call."""
    for event in program.trace.calls:
        arguments = event.call.arguments
        for value in [*arguments.positional, *(entry.value for entry in arguments.keywords.values())]:
            if isinstance(value, Attribute) and value.name == attribute and isinstance(value.base, Call):
                return value.base.identity is made.identity
    return False
