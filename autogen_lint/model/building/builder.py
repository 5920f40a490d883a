"""What the builders share: the questions they ask about values, and which entity a value stands for."""

from __future__ import annotations

from collections.abc import Hashable
from collections.abc import Mapping as MappingABC
from typing import TypeAlias

from autogen_lint.catalog.query import Symbol, bind
from autogen_lint.model.entities import Agent, Condition, GroupChat, ModelConfig, Team, Tool
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Intent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Call,
    Entry,
    Instance,
    Mapping,
    Operation,
    Ref,
    Union,
    Unknown,
    Value,
    alternatives,
    is_known,
    string,
)

Lists: TypeAlias = "MappingABC[object, Value]"

SAME_OBJECT = frozenset({"__enter__", "__aenter__", "__await__"})
"""Methods that give the object on which they are called."""


class FixedOrigin(Origin):
    """A place in which nothing can be written for a value: another call passes it on or makes it."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin

    @property
    def text(self) -> Text:
        return self.origin.text

    @property
    def span(self) -> Span:
        return self.origin.span

    @property
    def key(self) -> Hashable:
        return self.origin.key

    def supports(self, intent: Intent) -> bool:
        return False

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        return None

    def anchor(self) -> Span:
        return self.origin.anchor()


class Builder:
    """The program being built, with tables of the entities made so far (by the identity of their objects)."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.catalog = program.catalog
        self.target = program.target.generation
        self.agents: dict[Hashable, Agent] = {}
        self.groups: dict[Hashable, GroupChat] = {}
        self.teams: dict[Hashable, Team] = {}
        self.models: dict[Hashable, ModelConfig] = {}
        self.conditions: dict[Hashable, Condition] = {}
        self.tools: dict[Hashable, Tool] = {}
        self.components: set[Hashable] = set()
        """The places of the components that were noted."""
        self.creations: dict[Hashable, CallEvent] = {}
        """The event that built an object, by the object's identity."""
        self.lists: Lists = {}
        """The config lists that objects read for themselves, by the object's identity."""
        self._symbols: dict[str, Symbol | None] = {}

    def symbol(self, call: Call) -> Symbol | None:
        """What the catalog knows of the function or class that is called; None for methods of objects."""
        name = qualified(call)
        return self.named(name) if name is not None else None

    def named(self, name: str) -> Symbol | None:
        """What the catalog knows of a function or class."""
        if name not in self._symbols:
            self._symbols[name] = self.catalog.symbol(name, self.target)
        return self._symbols[name]

    def role(self, value: Value) -> str | None:
        """The role of the class that `value` is an object of; ``""`` for other AutoGen objects, None if it is none."""
        call = constructed(value)
        symbol = self.symbol(call) if call else None
        return symbol.role if symbol else None

    def bound(self, call: Call, symbol: Symbol) -> Mapping:
        """The arguments of a call by parameter name."""
        return bind(symbol, call.arguments, call.origin)

    def class_of(self, value: Value) -> str | None:
        """The qualified outside class that a value is surely an object of: built, annotated or inherited."""
        call = constructed(value)
        if call is not None:
            name = qualified(call)
            return (self.catalog.canonical(name) or name) if name else None
        value = same_object(value)
        if isinstance(value, Unknown):
            return (self.catalog.canonical(value.type) or value.type) if value.type else None
        if isinstance(value, Instance) and value.bases:
            return self.catalog.canonical(value.bases[0]) or value.bases[0]
        return None

    def method(self, call: Call) -> tuple[str, Symbol] | None:
        """The class of the receiver and what the catalog knows of the method that is called."""
        if call.receiver is None or isinstance(call.receiver, Ref):
            return None
        found: tuple[str, Symbol] | None = None
        for receiver in objects(call.receiver):
            cls = self.class_of(receiver)
            symbol = self.catalog.method(cls, call.callee, self.target) if cls else None
            if cls is None or symbol is None:
                return None
            found = found or (cls, symbol)
        return found


def qualified(call: Call) -> str | None:
    """The qualified name of a called function or class; None where a method of an object is called."""
    if call.receiver is None:
        return call.callee
    if isinstance(call.receiver, Ref):
        return f"{call.receiver.name}.{call.callee}"
    return None


def same_object(value: Value) -> Value:
    """`value` without ``await``, ``with ... as`` and other wrappers that give the same object."""
    while True:
        if isinstance(value, Operation) and value.operator == "await" and value.operands:
            value = value.operands[0]
        elif isinstance(value, Call) and value.callee in SAME_OBJECT and value.receiver is not None:
            value = value.receiver
        else:
            return value


def constructed(value: Value | None) -> Call | None:
    """The outside constructor call that built the object, through project subclasses; None where there is none."""
    if value is None:
        return None
    value = same_object(value)
    if isinstance(value, Instance):
        return value.base
    if isinstance(value, Call) and qualified(value) is not None:
        return value
    return None


def objects(value: Value | None) -> list[Value]:
    """What a value may be where an object is needed: its options but ``None``."""
    if not isinstance(value, Union):
        return [value] if value is not None and not is_known(value, None) else []
    return [option for option in alternatives(value) if not is_known(option, None)]


def set_attribute(call: Call) -> Entry | None:
    """The attribute that ``object.name = value`` sets, as an entry; None for other calls."""
    if call.callee != "__setattr__" or len(call.arguments.positional) < 2:
        return None
    name = string(call.arguments.positional[0])
    value = call.arguments.positional[1]
    return Entry(name, value, value.origin) if name is not None else None


def place_of(entry: Entry, call: Origin) -> Origin:
    """Where an argument is written: a positional one, bound by name, has only its value's place."""
    positional = entry.origin is entry.value.origin
    return call if positional and not within(entry.origin, call) else entry.origin


def within(inner: Origin, outer: Origin) -> bool:
    """Whether a place is part of another."""
    return inner.text is outer.text and outer.span.contains(inner.span)


def identity(value: Value) -> Hashable:
    """The same for all values that are one object; an object without identity is told by its place."""
    own = value.identity if isinstance(value, (Call, Instance)) else None
    return own if own is not None else ("at", value.origin.key)


def generation_of(name: str) -> str:
    """``"old"``, ``"0.4"`` or ``"ag2"`` of a canonical name."""
    root = name.partition(".")[0]
    if root == "ag2" or name.startswith("autogen.beta."):
        return "ag2"
    return "old" if root in {"autogen", "pyautogen"} else "0.4"


def open_mapping(origin: Origin, reason: str) -> Mapping:
    """A mapping of which nothing is known."""
    return Mapping(origin, {}, Unknown(origin, reason))


def given(mapping: Mapping | None, *keys: str) -> Value | None:
    """The value of the first of `keys` that is certainly there; None otherwise."""
    for key in keys:
        entry = mapping.entries.get(key) if mapping is not None else None
        if entry is not None:
            return entry.value
    return None


def extended(mapping: Mapping, more: dict[str, Entry], rest: Value | None = None) -> Mapping:
    """The mapping with further entries laid over it, still at its old place."""
    return Mapping(mapping.origin, {**mapping.entries, **more}, rest or mapping.rest, mapping.base)
