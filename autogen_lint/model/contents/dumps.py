"""Content of any size in a text: whole files, responses, tables, rows, output.

A value is followed from the text down to where its content comes from. What bounds the content on the way (a slice,
``read(n)``, ``head()``, a test of its length, any function that is not known to keep all of it) ends the search:
unknown is silence. A branch that has nothing but a literal (the answer of an ``except``) excuses nothing.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from autogen_lint.catalog import contents as rules
from autogen_lint.model.building.builder import qualified, same_object
from autogen_lint.model.contents.guards import measured
from autogen_lint.model.contents.histories import Histories
from autogen_lint.model.contents.kinds import Thing, Things, is_bounded, is_open_slice, runs_large
from autogen_lint.model.entities import Message
from autogen_lint.model.program import Program
from autogen_lint.python.events import Frame, Guard, Trace
from autogen_lint.python.interp.paths import path_of
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    Known,
    Mapping,
    Operation,
    Sequence,
    Text,
    Unknown,
    Value,
    alternatives,
    string,
)

MAX_DEPTH = 40
MAX_VISITS = 4000
HISTORY = "history"
_SHAPES = frozenset({"list", "sorted", "tuple", "dict", "reversed", "copy.copy", "copy.deepcopy"})
_FAILURE = re.compile(
    r"error|fail|status|exception|could not|unable|fehler|erreur|错误|失败|오류|エラー", re.IGNORECASE
)
"""What a response is quoted for that reports a failure: such answers are short."""
_TEMPLATE = re.compile(
    r"(^|[/_.-])(prompts?|templates?|instructions?|persona\w*|system|roles?|guidelines?|messages?|rubrics?)([/_.-]|$)"
    r"|\.(prompt|j2|jinja2?|tmpl|tpl|mustache)$",
    re.IGNORECASE,
)


_DATA = (
    ".csv",
    ".tsv",
    ".log",
    ".json",
    ".jsonl",
    ".xml",
    ".html",
    ".htm",
    ".pdf",
    ".xlsx",
    ".xls",
    ".docx",
    ".parquet",
)


@dataclass(frozen=True, slots=True, eq=False)
class Dump:
    """Content that goes into a text whole: `source` is where it is read, `what` names it, `path` is the file's.

    `kind` is that of the catalog (``file``, ``response``, ...) or ``history``. `bare`: the text is nothing else.
    `shown`: it was made text on the way (``str``, ``join``, an f-string), and is not passed on as the list that it is.
    """

    source: Value
    kind: str
    what: str
    path: str | None = None
    bare: bool = True
    shown: bool = False


class Dumps:
    """Finds dumps in the values of one program."""

    def __init__(self, program: Program, trace: Trace | None = None) -> None:
        """`trace` is another one than the program's, of a function that was run for its own sake."""
        trace = trace or program.trace
        self._things = Things(trace)
        self._histories = Histories(program)
        self._guards = trace.guards
        self._measures: dict[Guard, frozenset[object]] = {}
        self._in_messages: dict[Message, list[Dump]] = {}
        self._measured: frozenset[object] = frozenset()
        self._measured_in: dict[tuple[Frame, ...], frozenset[object]] = {}
        self._left = 0

    def in_message(self, message: Message) -> list[Dump]:
        """The dumps in what is sent: of several rules the first has it searched."""
        if message not in self._in_messages:
            stack = message.event.stack if message.event is not None else ()
            self._in_messages[message] = self.find(message.value, stack)
        return self._in_messages[message]

    def find(self, value: Value, stack: tuple[Frame, ...] = ()) -> list[Dump]:
        """The dumps in a text, as far as every branch has one that is more than a literal.

        `stack` are the functions that run where it is used: what they tested before is not of any size.
        """
        self._left = MAX_VISITS
        if stack not in self._measured_in:
            holding = [guard for guard in self._guards if guard.raises or _is_running(guard, stack)]
            self._measured_in[stack] = frozenset().union(*map(self._measures_of, holding))
        self._measured = self._measured_in[stack]
        return self._branches(value, 0, whole=False)

    def _measures_of(self, guard: Guard) -> frozenset[object]:
        if guard not in self._measures:
            self._measures[guard] = measured(guard)
        return self._measures[guard]

    def _branches(self, value: Value, depth: int, *, whole: bool) -> list[Dump]:
        """`whole`: items of a collection are all there, not one of them."""
        options = [option for option in alternatives(value) if not _is_literal(option)]
        grown = _grows(list(alternatives(value)))
        found = [list(self._search(option, depth + 1, whole=whole or grown)) for option in options]
        if grown:
            found = [dumps for dumps in found if dumps]
        return found[0] if found and all(found) else []

    def _search(self, value: Value, depth: int, *, whole: bool) -> Iterator[Dump]:
        self._left -= 1
        if depth > MAX_DEPTH or self._left < 0 or value.origin.key in self._measured:
            return
        value = same_object(value)
        history = self._histories.dumped(value, whole=whole)
        if history is not None:
            yield Dump(value, HISTORY, history)
        elif isinstance(value, Text):
            whole = whole or value.parts[:1] == ("",)
            said = value.literal()
            for part in value.parts:
                if not isinstance(part, str):
                    found = self._branches(part, depth, whole=whole)
                    yield from _inside(_without_failures(found, said))
        elif isinstance(value, Operation):
            yield from self._operation(value, depth, whole=whole)
        elif isinstance(value, Sequence):
            for item in value.items:
                yield from self._branches(item, depth, whole=whole or value.grown)
            if value.rest is not None:
                yield from self._branches(value.rest, depth, whole=True)
        elif isinstance(value, Mapping):
            for key, entry in value.entries.items():
                found = self._branches(entry.value, depth, whole=whole)
                yield from _inside(_without_failures(found, key))
            for option in alternatives(value.stored) if value.stored is not None else ():
                spread = isinstance(option, Operation) and option.operator == "spread"
                yield from _inside(self._branches(option, depth, whole=whole or not spread))
        elif isinstance(value, Attribute):
            yield from self._attribute(value, depth, whole=whole)
        elif isinstance(value, Call):
            yield from self._call(value, depth, whole=whole)

    def _operation(self, value: Operation, depth: int, *, whole: bool) -> Iterator[Dump]:
        if value.operator == "+":
            text = any(isinstance(operand, Text) or string(operand) is not None for operand in value.operands)
            for operand in value.operands:
                found = self._branches(operand, depth, whole=whole)
                yield from _inside(found) if text else found
        elif value.operator == "%" and len(value.operands) == 2:
            yield from _inside(self._branches(value.operands[1], depth, whole=whole))
        elif value.operator == "item" and whole:
            yield from self._all_items(value, depth)
        elif value.operator == "spread":
            yield from self._branches(value.operands[0], depth, whole=whole)
        elif value.operator == "getitem":
            base, index = value.operands
            thing = self._things.of(base)
            part = rules.part(thing.kind) if thing is not None else None
            if thing is not None and part is not None:
                yield from self._dump(value, part, thing)
            elif is_open_slice(index):
                yield from self._branches(base, depth, whole=whole)
            elif whole and isinstance(base, Operation) and base.operator == "item":
                yield from self._all_items(base, depth)

    def _all_items(self, value: Operation, depth: int) -> Iterator[Dump]:
        """What all items of a collection together are: the lines of a file, the rows of a query."""
        thing = self._things.of(value)
        if thing is not None:
            what = rules.whole_item(thing.kind)
            if what is not None:
                yield from self._dump(value, what, thing, value.operands[0])
            return
        yield from self._branches(value.operands[0], depth, whole=True)

    def _attribute(self, value: Attribute, depth: int, *, whole: bool) -> Iterator[Dump]:
        thing = self._things.of(value.base)
        rule = rules.attribute(thing.kind, value.name) if thing is not None else None
        what = rule.what or (rule.each if whole else None) if rule is not None else None
        if what is not None and thing is not None:
            yield from self._dump(value, what, thing)
        elif thing is not None and rule is None and whole and (each := rules.whole_item(thing.kind)) is not None:
            yield from self._dump(value, each, thing)
        elif thing is None and whole and isinstance(value.base, Operation) and value.base.operator == "item":
            yield from self._all_items(value.base, depth)

    def _call(self, call: Call, depth: int, *, whole: bool) -> Iterator[Dump]:
        name = qualified(call)
        if name is None:
            yield from self._method(call, depth, whole=whole)
            return
        rule = rules.maker(name)
        if rule is not None:
            if rule.keeps is not None:
                yield from self._argument(call, rule.keeps, depth, whole=whole)
                named = call.arguments.keywords.get(rule.keyword or "")
                if named is not None:
                    yield from self._branches(named.value, depth, whole=whole)
            elif rule.what is not None and not is_bounded(rule, call):
                path = call.arguments.get("path", rule.path) if rule.path is not None else None
                command = call.arguments.get("args", rule.command) if rule.command is not None else None
                yield from self._dump(call, rule.what, Thing(rule.what, path, None, command))
            elif rule.of is not None:
                yield from self._argument(call, rule.of, depth, whole=whole)
            return
        owner, _, method = name.rpartition(".")
        if owner == "str" and rules.keeps_content(method):
            yield from self._argument(call, 0, depth, whole=whole)
        position = rules.keeping_argument(name)
        if position is not None and position < len(call.arguments.positional):
            yield from self._kept(call, name, call.arguments.positional[position], depth, whole=whole)

    def _argument(self, call: Call, position: int, depth: int, *, whole: bool) -> Iterator[Dump]:
        if position < len(call.arguments.positional):
            yield from self._branches(call.arguments.positional[position], depth, whole=whole)

    def _kept(self, call: Call, name: str, value: Value, depth: int, *, whole: bool) -> Iterator[Dump]:
        """``json.load(file)``, ``list(cursor)``; ``str(frame)`` shows 60 rows at most."""
        thing = self._things.of(value)
        if thing is None:
            found = self._branches(value, depth, whole=whole or name in _SHAPES)
            yield from found if name in _SHAPES else (replace(dump, shown=True) for dump in found)
        elif name in _SHAPES and not rules.reads_handle(name):
            yield from self._branches(value, depth, whole=whole)
        elif rules.reads_handle(name):
            what = {"body": "response", "upload": "file"}.get(thing.kind, thing.kind)
            item = rules.item(thing.kind)
            what = rules.whole_item(item) or what if item is not None else what
            if what in {"file", "response", "rows", "table"}:
                yield from self._dump(call, what, thing, value)

    def _method(self, call: Call, depth: int, *, whole: bool) -> Iterator[Dump]:
        receiver = call.receiver
        if receiver is None:
            return
        if call.callee == "join":
            for argument in call.arguments.positional[:1]:
                if isinstance(argument, Mapping):
                    continue  # its keys
                found = self._branches(argument, depth, whole=True)
                yield from (replace(dump, shown=True) for dump in found)
            return
        thing = self._things.of(receiver)
        rule = rules.method(thing.kind, call.callee) if thing is not None else None
        if rule is not None and thing is not None:
            what = rule.what or (rule.each if whole else None)
            if what is not None and not is_bounded(rule, call):
                sql = call.arguments.get("", rule.sql) if rule.sql is not None else thing.sql
                yield from self._dump(call, what, Thing(thing.kind, thing.path, sql, thing.command), receiver)
        elif call.callee == "read_text":
            yield from self._dump(call, "file", Thing("path", receiver))
        elif rules.keeps_content(call.callee):
            yield from self._branches(receiver, depth, whole=whole)
        elif rules.renders(call.callee):
            for value in [*call.arguments.positional, *(entry.value for entry in call.arguments.keywords.values())]:
                yield from _inside(self._branches(value, depth, whole=whole))

    def _dump(self, value: Value, what: str, thing: Thing, anchor: Value | None = None) -> Iterator[Dump]:
        """A dump, unless its source is known to be small; `anchor` is the object that gives the content."""
        asked = what == "rows" or thing.sql is not None
        if asked and not self._things.asks_for_all(thing, anchor, value):
            return
        if what == "output" and not runs_large(thing.command):
            return
        if thing.path is not None and thing.path.origin.key in self._measured:
            return
        source = thing.path
        receiver = value.receiver if isinstance(value, Call) else None
        path = path_of(source) or (path_of(receiver) if receiver is not None else None)
        yield Dump(value, what, rules.shown(what), path)


def _without_failures(found: list[Dump], said: str) -> list[Dump]:
    """Dumps, without responses that are quoted to say what went wrong."""
    return [dump for dump in found if dump.kind != "response"] if _FAILURE.search(said) else found


def _inside(found: list[Dump]) -> Iterator[Dump]:
    """Dumps that are part of a longer text."""
    for dump in found:
        yield replace(dump, bare=False, shown=True)


def _is_literal(value: Value) -> bool:
    """Whether a branch has no content of its own: a literal, or the words of an error."""
    if isinstance(value, (Known, Absent)):
        return True
    if isinstance(value, Text):
        return all(isinstance(part, (str, Known)) or _is_error(part) for part in value.parts)
    return isinstance(value, Sequence) and not value.items and value.rest is None


def _is_error(value: Value | str) -> bool:
    if isinstance(value, Call) and value.receiver is None and value.callee in {"str", "repr"}:
        return bool(value.arguments.positional) and _is_error(value.arguments.positional[0])
    return isinstance(value, Unknown) and value.reason == "exception"


def _grows(options: list[Value]) -> bool:
    """Whether one branch is another one with something added: rounds of a loop."""
    if len(options) < 2:
        return False
    places = {option.origin.key for option in options}
    texts = {option.value for option in options if isinstance(option, Known)}
    for option in options:
        if isinstance(option, Text) and option.parts and option.parts[0] in texts:
            return True
        if any(part.origin.key in places - {option.origin.key} for part in _first_parts(option)):
            return True
    return False


def _first_parts(value: Value) -> Iterator[Value]:
    if isinstance(value, Operation) and value.operator == "+" and value.operands:
        yield value.operands[0]
        yield from _first_parts(value.operands[0])
    elif isinstance(value, Text):
        for part in value.parts:
            if not isinstance(part, str):
                yield part


def _is_running(guard: Guard, stack: tuple[Frame, ...]) -> bool:
    """Whether the function that tested is still running where a value is used."""
    return guard.stack == stack[: len(guard.stack)]


def is_template(path: str | None) -> bool:
    """Whether a file's name says that it holds a prompt or template, which is meant to be a message."""
    return path is not None and bool(_TEMPLATE.search(posixpath.normpath(path)))


def is_data(path: str | None) -> bool:
    """Whether a file's name says that it holds data, not words for a model."""
    return path is not None and path.lower().endswith(_DATA)
