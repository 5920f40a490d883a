"""Whether a call of an I/O library ends by itself: what its timeout argument, or its client's, says.

The rows of the I/O catalog name parameters, defaults and the values that switch a limit off, with their releases.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from autogen_lint.catalog.query import IORow
from autogen_lint.model.builder import constructed
from autogen_lint.model.entities import IOCall
from autogen_lint.model.program import Program
from autogen_lint.values.value import (
    Absent,
    Call,
    Entry,
    Instance,
    Known,
    Sequence,
    Value,
    alternatives,
    number,
    string,
)

_SOCKET_DEFAULT = frozenset({"urllib", "urllib3", "http", "xmlrpc", "ftplib", "smtplib", "httplib2"})
_OUTER = frozenset(
    {"asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at", "anyio.fail_after", "anyio.move_on_after"}
)
_OWN_TRANSPORT = frozenset({"request", "send", "get", "post"})


class Limit(Enum):
    """How the time of a call is limited."""

    NONE = "none given, and the default is no limit"
    OFF = "switched off"
    SET = "set"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class Verdict:
    """What holds for a call; `entry` and `value` are the argument that switches the limit off."""

    limit: Limit
    entry: Entry | None = None
    value: Value | None = None


def verdict(call: IOCall, row: IORow, program: Program) -> Verdict:
    """Whether a call has a time limit, by its argument, its client's or the process's default."""
    if row.parameter is None:
        return Verdict(Limit.UNKNOWN)
    given = call.arguments.get(row.parameter)
    verdicts = [_of_option(option, row, call.arguments.entries.get(row.parameter)) for option in alternatives(given)]
    if any(one.limit in {Limit.SET, Limit.UNKNOWN} for one in verdicts):
        return next(one for one in verdicts if one.limit in {Limit.SET, Limit.UNKNOWN})
    found = verdicts[0]
    if found.limit is Limit.NONE and row.trigger != "missing":
        return Verdict(Limit.SET)
    if found.limit is Limit.NONE and _otherwise_limited(call, row, program):
        return Verdict(Limit.SET)
    if row.blocking == "async" and any(_is_outer(bound) for bound in call.event.bounds):
        return Verdict(Limit.SET)
    return found


def _of_option(value: Value, row: IORow, entry: Entry | None) -> Verdict:
    if isinstance(value, Absent):
        return Verdict(Limit.NONE)
    off = _is_off(value, row)
    if off is None:
        return Verdict(Limit.UNKNOWN)
    return Verdict(Limit.OFF, entry, value) if off else Verdict(Limit.SET)


def _is_off(value: Value, row: IORow) -> bool | None:
    if isinstance(value, Known):
        if value.value is None:
            return "None" in row.disables
        return number(value) == 0 and "0" in row.disables
    if isinstance(value, Sequence) and value.kind == "tuple" and value.rest is None:
        return any(isinstance(item, Known) and item.value is None for item in value.items)
    if isinstance(value, Call):
        return _object_is_off(value)
    return None


def _object_is_off(call: Call) -> bool | None:
    """``httpx.Timeout``, ``urllib3.Timeout`` and ``aiohttp.ClientTimeout`` objects."""
    arguments = call.arguments
    if arguments.rest is not None or arguments.star is not None:
        return None
    name = call.callee
    if name in {"httpx.Timeout", "httpx2.Timeout"}:
        limit = arguments.keywords["read"].value if "read" in arguments.keywords else arguments.get("timeout", 0)
        return isinstance(limit, Known) and limit.value is None
    if name in {"urllib3.Timeout", "urllib3.util.Timeout"}:
        limits = [arguments.get("total", 0), arguments.get("read", 2)]
        return all(limit is None or (isinstance(limit, Known) and limit.value is None) for limit in limits)
    if name.endswith("aiohttp.ClientTimeout"):
        total = arguments.get("total", 0)
        return isinstance(total, Known) and not total.value and arguments.get("sock_read", 2) is None
    return None


def is_value_object(row: IORow) -> bool:
    """Whether a row is about an object that only says a limit (``httpx.Timeout``): the call that takes it counts."""
    return row.id.endswith("Timeout")


def is_bare_client(call: IOCall, row: IORow) -> bool:
    """Whether a call only builds a client whose requests the same row is about: those count."""
    return call.event.call.receiver is None and call.event.call.callee in row.methods_of


def _otherwise_limited(call: IOCall, row: IORow, program: Program) -> bool:
    if row.id.partition(".")[0] in _SOCKET_DEFAULT and any(
        e.call.callee == "socket.setdefaulttimeout" for e in program.trace.calls
    ):
        return True
    receiver = call.event.call.receiver
    return any(_client_limits(option, row, program) for option in alternatives(receiver)) if receiver else False


def _client_limits(receiver: Value, row: IORow, program: Program) -> bool:
    """Whether the object that the method is called on brings a limit, or something that may be one."""
    if isinstance(receiver, Instance):
        return bool(_OWN_TRANSPORT.intersection(receiver.methods))
    made = constructed(receiver)
    if made is None:
        return False
    if row.inherits and row.parameter is not None:
        limit = made.arguments.get(row.parameter)
        if limit is not None and not all(isinstance(o, Known) and o.value is None for o in alternatives(limit)):
            return True
    return any(_changes(event.call, made) for event in program.trace.calls)


def _changes(call: Call, made: Call) -> bool:
    """Whether a call gives an object an adapter of the project's own, or replaces one of its methods."""
    receiver = call.receiver
    if not isinstance(receiver, Call) or receiver.identity is not made.identity:
        return False
    if call.callee == "mount":
        adapter = call.arguments.get("adapter", 1)
        return not (isinstance(adapter, Call) and adapter.callee.endswith("HTTPAdapter"))
    return call.callee == "__setattr__" and string(call.arguments.get("name", 0)) in _OWN_TRANSPORT


def _is_outer(bound: Value) -> bool:
    return isinstance(bound, Call) and bound.callee in _OUTER
