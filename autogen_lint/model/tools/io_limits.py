"""Whether a call of an I/O library ends by itself: what its arguments, its object, or what stands round it say.

The rows of the I/O catalog name parameters, defaults and the values that switch a limit off, with their releases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from autogen_lint.catalog.io import IORow, Pattern, ValueShape
from autogen_lint.model.entities import IOCall
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.tools.io_objects import Objects
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Call,
    Entry,
    Known,
    Mapping,
    Ref,
    Sequence,
    Text,
    Value,
    alternatives,
)


class Limit(Enum):
    """How the time of a call is limited."""

    NONE = "none given, and the default is no limit"
    PART = "only a part of it is limited"
    OFF = "switched off"
    LONG = "300 s or more"
    SET = "set"
    UNKNOWN = "unknown"


_SPEAKS = frozenset({Limit.NONE, Limit.PART, Limit.OFF, Limit.LONG})


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What holds for a call; `entry` and `value` are the argument that switches the limit off.

    Not `sure`: something that can't be seen (a connection string, a release) may limit it after all.
    """

    limit: Limit
    entry: Entry | None = None
    value: Value | None = None
    sure: bool = True

    @property
    def speaks(self) -> bool:
        """Whether the call may wait without end, or very long."""
        return self.limit in _SPEAKS


SET = Verdict(Limit.SET)
UNKNOWN = Verdict(Limit.UNKNOWN)


def verdict(call: IOCall, row: IORow, program: Program) -> Verdict:
    """Whether a call has a time limit, by its arguments, its object or what stands round it."""
    if row.trigger == "ok" or row.value or _does_not_wait(call, row):
        return SET
    given = _by_parameters(call, row, program)
    if given.limit in {Limit.SET, Limit.UNKNOWN}:
        return given
    found = _by_default(given, row, program)
    if not found.speaks or _excused(call, row, program):
        return SET
    return found if not _hidden_text(call, row) else Verdict(found.limit, found.entry, found.value, sure=False)


def _does_not_wait(call: IOCall, row: IORow) -> bool:
    """``queue.get(block=False)``."""
    argument = row.nonblocking.get("argument")
    if argument is None:
        return False
    value = call.arguments.entries.get(argument)
    return value is not None and isinstance(value.value, Known) and not value.value.value


def _by_default(given: Verdict, row: IORow, program: Program) -> Verdict:
    """What follows from an argument that is missing or switches the limit off."""
    if given.limit is Limit.OFF:
        return given
    if row.trigger == "missing" and row.below:
        if at_least(program.target, row.below, row.library):
            return SET
        return Verdict(Limit.NONE, sure=below(program.target, row.below, row.library))
    by_trigger = {"missing": Limit.NONE, "nobound": Limit.NONE, "partial": Limit.PART, "long": Limit.LONG}
    return Verdict(by_trigger.get(row.trigger, Limit.SET))


# What the arguments say ----------------------------------------------------------------------------------------------


def _by_parameters(call: IOCall, row: IORow, program: Program) -> Verdict:
    """The best of the parameters that bound the whole call; NONE where none is given."""
    found = Verdict(Limit.NONE)
    for parameter in row.limits:
        one = _parameter(call.arguments, parameter, row, program)
        if one.limit in {Limit.SET, Limit.UNKNOWN}:
            return one
        if found.limit is Limit.NONE:
            found = one
    for name in row.given:
        if any(not _is_none(option) for option in alternatives(call.arguments.get(name))):
            return UNKNOWN
    return found


def _is_none(value: Value) -> bool:
    return isinstance(value, Absent) or (isinstance(value, Known) and value.value is None)


def _parameter(arguments: Mapping, parameter: str, row: IORow, program: Program) -> Verdict:
    name, _, inner = parameter.partition(".")
    entry = arguments.entries.get(name)
    options = [
        _option(one, row, entry, program) if not inner else _inside(one, inner, row, program)
        for one in alternatives(arguments.get(name))
    ]
    for limit in (Limit.SET, Limit.UNKNOWN, Limit.OFF):
        found = next((option for option in options if option.limit is limit), None)
        if found is not None:
            return found
    return Verdict(Limit.NONE)


def _inside(value: Value, key: str, row: IORow, program: Program) -> Verdict:
    """A key of a dict, or a keyword of the call that makes an object."""
    if _is_none(value):
        return Verdict(Limit.NONE)
    if isinstance(value, Call):
        value = Mapping(value.origin, value.arguments.keywords, value.arguments.rest or value.arguments.star)
    return _parameter(value, key, row, program) if isinstance(value, Mapping) else UNKNOWN


def _option(value: Value, row: IORow, entry: Entry | None, program: Program) -> Verdict:
    if isinstance(value, Absent):
        return Verdict(Limit.NONE)
    if isinstance(value, Known):
        if value.value is None:
            return Verdict(Limit.OFF, entry, value) if "None" in row.off else Verdict(Limit.NONE)
        off = not isinstance(value.value, bool) and repr(value.value).removesuffix(".0") in row.off
        return Verdict(Limit.OFF, entry, value) if off else SET
    if isinstance(value, Sequence) and value.kind == "tuple" and value.rest is None:
        off = any(isinstance(item, Known) and item.value is None for item in value.items)
        return Verdict(Limit.OFF, entry, value) if off else SET
    if isinstance(value, Call) and value.receiver is None:
        shape = program.catalog.io_values.get(value.callee)
        off_object = _object_is_off(value.arguments, shape) if shape is not None else None
        if off_object is not None:
            return Verdict(Limit.OFF, entry, value) if off_object else SET
    return UNKNOWN


def _object_is_off(arguments: Arguments, shape: ValueShape) -> bool | None:
    """Whether ``httpx.Timeout(...)`` and its kin say "no limit"; None where that can't be seen."""
    if arguments.rest is not None or arguments.star is not None:
        return None
    names = [*shape.get("first", ()), *shape.get("any", ())]
    given = [value for value in (_argument(arguments, name) for name in names) if value is not None]
    if "first" in shape:
        if not given:
            return False if shape.get("default") else None
        given = given[:1]
    states = [_says_none(value, zero=shape.get("zero", False)) for value in given]
    if False in states:
        return False
    if None in states:
        return None
    # a limit on the connection alone is another rule's: AGL513
    return bool(states) or not arguments.keywords


def argument_named(arguments: Arguments, name: str) -> Value | None:
    """An argument called ``name@position``."""
    return _argument(arguments, name)


def _argument(arguments: Arguments, name: str) -> Value | None:
    keyword, _, position = name.partition("@")
    return arguments.get(keyword, int(position) if position else None)


def _says_none(value: Value, *, zero: bool) -> bool | None:
    states = {
        (one.value is None or (zero and not one.value) if isinstance(one, Known) else None)
        for one in alternatives(value)
    }
    return states.pop() if len(states) == 1 else None if None in states else False


# What else limits it -------------------------------------------------------------------------------------------------


def _excused(call: IOCall, row: IORow, program: Program) -> bool:
    """Whether something beside the arguments limits the call, or may."""
    objects = Objects(program)
    return (
        any(pattern_found(call, pattern) for pattern in row.unless)
        or (row.id in program.catalog.io_socket_default and _socket_default(program))
        or any(_environment_sets(program, name) for name in row.environment)
        or any(_in_block(bound, row) for bound in call.event.bounds)
        or (_is_awaited(call, row) and (is_bounded(call, program) or objects.used_in_bounds(call)))
        or objects.limited_later(call, row)
        or objects.limited_by_maker(call, row)
        or objects.made_with(call, row.unless_made)
        or (bool(row.uses) and _all_uses_limited(call, row, program, objects))
    )


def _is_awaited(call: IOCall, row: IORow) -> bool:
    """Whether the call, or those of the object it makes, are awaited: only these end at a deadline."""
    if row.blocking != "both":
        return row.blocking == "async"
    name = call.name.lower()
    return call.event.awaited or any(part in name for part in ("async", "aio", "motor", "websockets.connect"))


def is_bounded(call: IOCall, program: Program) -> bool:
    """Whether ``asyncio.wait_for`` or its kin stands round the call."""
    return any(outer_bound(bound, program) for bound in call.event.bounds)


def outer_bound(bound: Value, program: Program) -> bool:
    """Whether a call or ``with`` block ends what is awaited in it."""
    if not isinstance(bound, Call) or bound.callee not in program.catalog.io_outer:
        return False
    given = bound.arguments.keywords.get("timeout")
    value = given.value if given is not None else next(iter(bound.arguments.positional), None)
    return not (isinstance(value, Known) and value.value is None)


def _in_block(bound: Value, row: IORow) -> bool:
    return isinstance(bound, Call) and bound.callee in row.bounded_by


def _socket_default(program: Program) -> bool:
    return any(not _first_is_none(event.call) for event in program.calls.of("socket.setdefaulttimeout"))


def _first_is_none(call: Call) -> bool:
    first = call.arguments.get("timeout", 0)
    return isinstance(first, Known) and first.value is None


def _environment_sets(program: Program, name: str) -> bool:
    for event in program.trace.calls:
        call = event.call
        if isinstance(call.receiver, Ref) and call.receiver.name == "os.environ" and call.arguments.positional:
            first = call.arguments.positional[0]
            if isinstance(first, Known) and first.value == name:
                return True
    return False


def _all_uses_limited(call: IOCall, row: IORow, program: Program, objects: Objects) -> bool:
    """Whether every call that is made on the object has a limit of its own, and there is one."""
    row_of_uses = program.catalog.io_row(row.uses)
    uses = [use for use in program.io_calls if use.api == row.uses and objects.comes_from(use, call)]
    limits = [_by_parameters(use, row_of_uses, program).limit for use in uses]
    return bool(limits) and all(limit in {Limit.SET, Limit.UNKNOWN} for limit in limits)


# Texts ---------------------------------------------------------------------------------------------------------------


def pattern_found(call: IOCall, pattern: Pattern) -> bool:
    """Whether the text of an argument matches a pattern somewhere."""
    return any(re.search(pattern.expression, text) for text in _texts(call, pattern.argument))


def _texts(call: IOCall, argument: str) -> Iterator[str]:
    for key, entry in call.arguments.entries.items():
        if argument in {"*", key}:
            for option in alternatives(entry.value):
                text = literal_of(option)
                if text is not None:
                    yield text


def literal_of(value: Value) -> str | None:
    """The known text of a value: of a string known in part its pieces, of a list its items with spaces between."""
    if isinstance(value, Known):
        return value.value if isinstance(value.value, str) else None
    if isinstance(value, Text):
        return value.literal()
    if isinstance(value, Sequence):
        return " ".join(literal_of(item) or "?" for item in value.items)
    return None


def _hidden_text(call: IOCall, row: IORow) -> bool:
    """Whether a connection string that can't be read may hold the limit."""
    if row.category != "database":
        return False
    first = call.arguments.entries.get("0")
    return bool(row.unless) and first is not None and literal_of(first.value) is None
