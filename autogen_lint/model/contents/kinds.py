"""What kind of thing a value is, as far as its size matters: an open file, a response, a table, a cursor.

The kinds and what leads from one to the other are rows of the catalog (``contents.json``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from autogen_lint.catalog import contents as rules
from autogen_lint.model.building.builder import identity, qualified, same_object
from autogen_lint.python.events import Trace
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    Instance,
    Known,
    Operation,
    Sequence,
    Text,
    Unknown,
    Value,
    alternatives,
    number,
    string,
)

MAX_DEPTH = 24
_NARROW_SQL = re.compile(
    r"\b(limit|top\s+\d|fetch\s+first|count\s*\(|sum\s*\(|max\s*\(|min\s*\(|avg\s*\(|where\b.*=|pragma|sqlite_master"
    r"|information_schema|describe|show\s+tables|insert|update|delete|create|rownum)",
    re.IGNORECASE | re.DOTALL,
)
_NARROW_CALLS = frozenset({"limit", "where", "filter", "filter_by", "first", "one", "get", "head", "count"})
_LARGE_COMMAND = re.compile(r"\b(diff|log|logs|cat|grep|rg|find|tree|dump|show|blame|journalctl|curl|wget)\b")
_SMALL_COMMAND = re.compile(r"\b(head|tail)\b|\s-(n\s*)?\d+\b|--tail|--lines|--stat|--oneline|--name-only|\bwc\b")


@dataclass(frozen=True, slots=True)
class Thing:
    """A kind of object; `path` is what was opened, `sql` what was asked, `command` what was run."""

    kind: str
    path: Value | None = None
    sql: Value | None = None
    command: Value | None = None


class Things:
    """Tells kinds of values in one run."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._executed: dict[object, list[tuple[int, Value]]] | None = None
        self._places: dict[object, int] = {}

    def of(self, value: Value, depth: int = 0) -> Thing | None:
        """The thing that a value surely is; failures beside it (literals of other branches) count for nothing."""
        if depth > MAX_DEPTH:
            return None
        found: Thing | None = None
        for option in alternatives(value):
            if isinstance(option, (Known, Absent)):
                continue
            thing = self._one(same_object(option), depth)
            if thing is None or (found is not None and thing.kind != found.kind):
                return None
            found = found or thing
        return found

    def _one(self, value: Value, depth: int) -> Thing | None:
        if isinstance(value, Unknown):
            kind = rules.typed(value.type) if value.type is not None else None
            return Thing(kind) if kind is not None else None
        if isinstance(value, Call):
            return self._call(value, depth)
        if isinstance(value, Attribute):
            return self._attribute(value, depth)
        if isinstance(value, Operation):
            return self._operation(value, depth)
        if isinstance(value, Instance) and value.base is not None:
            return self._call(value.base, depth)
        return None

    def _call(self, call: Call, depth: int) -> Thing | None:
        name = qualified(call)
        if name is not None:
            rule = rules.maker(name)
            return self._made(rule, call) if rule is not None and not is_bounded(rule, call) else None
        if call.receiver is None:
            return None
        thing = self.of(call.receiver, depth + 1)
        rule = rules.method(thing.kind, call.callee) if thing is not None else None
        if thing is None or rule is None or rule.kind is None or is_bounded(rule, call):
            return None
        sql = call.arguments.get("", rule.sql) if rule.sql is not None else thing.sql
        return replace(thing, kind=rule.kind, sql=sql, path=call if rule.kind == "path" else thing.path)

    @staticmethod
    def _made(rule: rules.ContentRule, call: Call) -> Thing | None:
        if rule.kind is None:
            return None
        arguments = call.arguments
        if rule.kind == "path":
            return Thing("path", call)
        return Thing(
            rule.kind,
            arguments.get("path", rule.path) or arguments.get("file") if rule.path is not None else None,
            arguments.get("sql", rule.sql) if rule.sql is not None else None,
            arguments.get("args", rule.command) if rule.command is not None else None,
        )

    def _attribute(self, value: Attribute, depth: int) -> Thing | None:
        thing = self.of(value.base, depth + 1)
        if thing is None:
            return None
        rule = rules.attribute(thing.kind, value.name)
        if rule is not None:
            path = value if rule.kind == "path" else thing.path
            return replace(thing, kind=rule.kind, path=path) if rule.kind is not None else None
        kind = rules.by_key(thing.kind)
        return replace(thing, kind=kind) if kind is not None else None

    def _operation(self, value: Operation, depth: int) -> Thing | None:
        if value.operator == "item" and value.operands:
            thing = self.of(value.operands[0], depth + 1)
            kind = rules.item(thing.kind) if thing is not None else None
            return replace(thing, kind=kind) if thing is not None and kind is not None else None
        if value.operator == "/" and value.operands:
            thing = self.of(value.operands[0], depth + 1)
            return Thing("path", value) if thing is not None and thing.kind == "path" else None
        if value.operator == "getitem":
            return self._item(value, depth)
        return None

    def _item(self, value: Operation, depth: int) -> Thing | None:
        """``frame["column"]``, ``frame[["a", "b"]]``, ``database["collection"]``."""
        base, index = value.operands
        thing = self.of(base, depth + 1)
        if thing is None:
            return None
        if thing.kind == "frame":
            if isinstance(index, Sequence):
                return thing
            if string(index) is not None:
                return replace(thing, kind="series")
            return thing if is_open_slice(index) else None
        kind = rules.by_key(thing.kind)
        return replace(thing, kind=kind) if kind is not None else None

    def asks_for_all(self, thing: Thing, cursor: Value | None, fetch: Value | None = None) -> bool:
        """Whether nothing known narrows a query: neither its text nor the calls that built it.

        `cursor` is what the rows are fetched from, where the text was given to another call on it before the `fetch`.
        """
        texts = [thing.sql] if thing.sql is not None else self._executions(cursor, fetch)
        return not any(_narrows(option, 0) for text in texts for option in alternatives(text))

    def _executions(self, cursor: Value | None, fetch: Value | None) -> list[Value]:
        """What was executed on a cursor: the last before a fetch, all where that is not known."""
        if cursor is None:
            return []
        if self._executed is None:
            self._executed = {}
            for place, event in enumerate(self._trace.calls):
                call = event.call
                self._places[identity(call)] = place
                if call.callee in {"execute", "executemany"} and call.receiver is not None:
                    asked = self._executed.setdefault(identity(same_object(call.receiver)), [])
                    asked += [(place, value) for value in call.arguments.positional[:1]]
        asked = self._executed.get(identity(same_object(cursor)), [])
        until = self._places.get(identity(fetch)) if isinstance(fetch, Call) else None
        before = [value for place, value in asked if until is not None and place < until]
        return before[-1:] or [value for _, value in asked]


def _narrows(value: Value, depth: int) -> bool:
    if depth > MAX_DEPTH:
        return True
    if isinstance(value, Known):
        return isinstance(value.value, str) and bool(_NARROW_SQL.search(value.value))
    if isinstance(value, Text):
        return bool(_NARROW_SQL.search(value.literal()))
    if isinstance(value, Call):
        if value.callee in _NARROW_CALLS:
            return True
        parts = [*value.arguments.positional[:1], *((value.receiver,) if value.receiver is not None else ())]
        return any(_narrows(option, depth + 1) for part in parts for option in alternatives(part))
    return False


def runs_large(thing_command: Value | None) -> bool:
    """Whether the output of a command may be long: any may be run, or one of those that print files and logs."""
    if thing_command is None:
        return False
    for option in alternatives(thing_command):
        text = _words(option)
        if text is None:
            continue
        if _SMALL_COMMAND.search(text) or not _LARGE_COMMAND.search(text):
            return False
    return True


def _words(value: Value) -> str | None:
    """What is known of a command as one text; None where the program that it starts is not known."""
    if isinstance(value, Known):
        return str(value.value)
    if isinstance(value, Text):
        return value.literal() if isinstance(value.parts[0], (str, Known)) else None
    if isinstance(value, Sequence) and value.items and string(value.items[0]) is not None:
        return " ".join(string(item) or "" for item in value.items)
    return None


def is_bounded(rule: rules.ContentRule, call: Call) -> bool:
    """Whether an argument limits what a call gives, or sends it elsewhere."""
    arguments = call.arguments
    if arguments.rest is not None or any(key in arguments.keywords for key in (*rule.bounded, *rule.unless)):
        return True
    if rule.free is not None and len(arguments.positional) > rule.free:
        return True
    needed = arguments.keywords.get(rule.needs) if rule.needs is not None else None
    if rule.needs is not None and not (needed and isinstance(needed.value, Known) and needed.value.value):
        return True
    if rule.size is None:
        return False
    size = arguments.get("size", rule.size)
    return size is not None and not (isinstance(size, Known) and (size.value is None or (number(size) or 0) < 0))


def is_open_slice(index: Value) -> bool:
    """``[n:]`` and ``[::k]``: what is left has no limit."""
    if not (isinstance(index, Operation) and index.operator == "slice" and len(index.operands) == 3):
        return False
    lower, upper, _ = index.operands
    start = number(lower)
    open_end = isinstance(upper, Known) and (upper.value is None or (number(upper) or 0) < 0)
    open_start = isinstance(lower, Known) and (lower.value is None or (start is not None and start >= 0))
    return open_end and open_start
