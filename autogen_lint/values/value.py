"""What an expression of a program or a node of a document stands for.

A value is immutable and carries the `Origin` that wrote it. `Unknown` says why nothing is known; a rule stays silent
on it. A `Union` holds what different branches give; a rule speaks only where every option has the defect.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as MappingABC
from dataclasses import field
from operator import attrgetter
from typing import TypeAlias

from autogen_lint.values.frozen import frozen
from autogen_lint.values.origin import Origin

MAX_PARTS = 500
MAX_OPTIONS = 64

_weight: Callable[[Value], int] = attrgetter("weight")
Scalar: TypeAlias = "None | bool | int | float | complex | str | bytes"


@frozen
class Value:
    """The root: every value knows where it was written."""

    origin: Origin
    weight = 0
    """How many operators and pieces it is written with, as far as it was computed from others."""


@frozen
class Known(Value):
    """A literal, or a constant computed from literals."""

    value: Scalar


@frozen
class Absent(Value):
    """A key or argument that is certainly not given; the origin is that of the mapping or call that lacks it."""


@frozen
class Unknown(Value):
    """Nothing is known but the reason, and perhaps the type (a qualified name, as of an annotated parameter)."""

    reason: str
    detail: str = ""
    type: str | None = None


@frozen
class Union(Value):
    """One of several values, by branch; none of them is a union: `union` makes one."""

    options: tuple[Value, ...]
    weight: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "weight", sum(map(_weight, self.options)))


@frozen
class Entry:
    """A pair of a mapping or a keyword of a call; its origin covers key and value."""

    key: str
    value: Value
    origin: Origin


@frozen
class Mapping(Value):
    """A dict or object with string keys.

    `rest` is None where these are certainly all keys, else what stands for unknown further keys.
    `root` is the origin of the mapping that this one was derived from (`{**base, ...}`, a copy), else its own.
    `stored` is what further keys hold where all of them are the program's own (``texts[name] = text``), else None.
    """

    entries: MappingABC[str, Entry] = field(default_factory=dict)
    rest: Value | None = None
    base: Origin | None = None
    stored: Value | None = None

    @property
    def root(self) -> Origin:
        return self.base or self.origin

    def get(self, key: str) -> Value:
        """The value of `key`; `Absent` where it is certainly missing; `Unknown` where it may hide in `rest`."""
        entry = self.entries.get(key)
        if entry is not None:
            return entry.value
        if self.rest is not None:
            return self.rest if isinstance(self.rest, Unknown) else Unknown(self.origin, "open-mapping", key)
        return Absent(self.origin)

    def __contains__(self, key: str) -> bool:
        return key in self.entries


@frozen
class Sequence(Value):
    """A list, tuple or set. `rest` stands for each of an unknown number of further items, None where there are none.

    `grown` says that some items were added in a loop: there may be more like them.
    """

    items: tuple[Value, ...] = ()
    rest: Value | None = None
    kind: str = "list"
    grown: bool = False


@frozen
class Text(Value):
    """A string known in part: literal pieces and the values between them (f-string, concatenation, join)."""

    parts: tuple[str | Value, ...] = ()
    weight: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "weight", sum([1 + part.weight for part in self.parts if isinstance(part, Value)]))

    def literal(self) -> str:
        """The known pieces, joined; for searching words, not for comparing."""
        return "".join(part for part in self.parts if isinstance(part, str))


@frozen
class Ref(Value):
    """A name from outside the project: a module, class, function or constant, by qualified name."""

    name: str


@frozen
class Arguments:
    """What a call passes. `star` / `rest` stand for what an unknown ``*args`` / ``**kwargs`` may add."""

    positional: tuple[Value, ...] = ()
    keywords: MappingABC[str, Entry] = field(default_factory=dict)
    star: Value | None = None
    rest: Value | None = None

    def get(self, name: str, position: int | None = None) -> Value | None:
        """The argument by keyword, else by position; None where it is certainly not given."""
        entry = self.keywords.get(name)
        if entry is not None:
            return entry.value
        if position is not None and position < len(self.positional):
            return self.positional[position]
        if position is not None and self.star is not None:
            return self.star
        return self.rest


@frozen
class Call(Value):
    """A call of something outside the project, or an object built by it.

    `callee` is a qualified name (``requests.get``), or a method's name where `receiver` is the object it is called on.
    `identity` is the same for every value that is this one object, however often it was copied about.
    """

    callee: str
    arguments: Arguments
    receiver: Value | None = None
    identity: object = None
    base: bool = False
    """True where the object is an instance of a project class and the call is its ``super().__init__(...)``."""
    subclass: str | None = None
    project_class: ClassValue | None = None
    """The project class that `subclass` names."""
    size: int = field(init=False, default=0)
    """How many calls and operators it is made of, each counted as often as it is met."""

    def __post_init__(self) -> None:
        size = 1 if self.receiver is None else 1 + _size(self.receiver)
        for value in self.arguments.positional:
            size += _size(value)
        for entry in self.arguments.keywords.values():
            size += _size(entry.value)
        object.__setattr__(self, "size", size)


@frozen
class Attribute(Value):
    """``base.name`` where base is no project object."""

    base: Value
    name: str


def _size(value: Value) -> int:
    if isinstance(value, Call):
        return value.size
    return _size(value.base) if isinstance(value, Attribute) else value.weight


@frozen
class Operation(Value):
    """An operator on values that could not be computed: ``+ | & or and not getitem slice == in await ...``.

    ``item`` is any item of its operand, ``filter`` those of its items that pass a test, ``spread`` any value of a
    mapping.
    """

    operator: str
    operands: tuple[Value, ...]
    weight: int = field(init=False, default=1)

    def __post_init__(self) -> None:
        object.__setattr__(self, "weight", 1 + sum(map(_weight, self.operands)))


@frozen
class Function(Value):
    """A function, method or lambda of the project.

    `invoke(arguments)` evaluates a call with these arguments without side effects on the program.
    `parameters` are in order, without ``self`` where it is bound.
    """

    name: str
    parameters: tuple[Parameter, ...]
    is_async: bool
    is_generator: bool
    doc: str | None
    identity: object = None

    def invoke(self, arguments: Arguments) -> Value:
        """What a call with these arguments may return."""
        return Unknown(self.origin, "not-runnable", self.name)


@frozen
class Parameter:
    """A parameter of a project function; `kind` as in `inspect.Parameter.kind.name`, lower case."""

    name: str
    kind: str
    annotated: bool
    default: Value | None
    origin: Origin


@frozen
class Instance(Value):
    """An object of a project class. `base` is the call of the outside base class's constructor, if any."""

    class_name: str
    attributes: MappingABC[str, Value]
    bases: tuple[str, ...] = ()
    base: Call | None = None
    identity: object = None
    methods: MappingABC[str, Function] = field(default_factory=dict)

    def changed(self, attributes: MappingABC[str, Value], base: Call | None) -> Instance:
        """The object with other attributes and base call."""
        return Instance(self.origin, self.class_name, attributes, self.bases, base, self.identity, self.methods)


@frozen
class ClassValue(Value):
    """A class of the project; `bases` are the qualified names of its outside ancestors."""

    name: str
    bases: tuple[str, ...] = ()
    identity: object = None

    def member(self, name: str) -> Value | None:
        """What the class or a project ancestor defines under a name; None where neither does."""
        return None


def alternatives(value: Value) -> tuple[Value, ...]:
    """The options of a value."""
    return value.options if isinstance(value, Union) else (value,)


def is_known(value: Value | None, *scalars: Scalar) -> bool:
    """Whether the value is one literal, and one of `scalars` where these are given (``True`` is not ``1``)."""
    if not isinstance(value, Known):
        return False
    return not scalars or any(value.value == s and type(value.value) is type(s) for s in scalars)


def number(value: Value | None) -> int | float | None:
    """The number a value certainly is (booleans are none), else None."""
    if isinstance(value, Known) and isinstance(value.value, (int, float)) and not isinstance(value.value, bool):
        return value.value
    return None


def string(value: Value | None) -> str | None:
    """The text a value certainly is, else None."""
    return value.value if isinstance(value, Known) and isinstance(value.value, str) else None


def make_operation(origin: Origin, operator: str, operands: tuple[Value, ...]) -> Value:
    """An operation; Unknown where it would be written with more than `MAX_PARTS` operators.

    A name that is computed from itself over and over (``x = x * (1 - x)``) would double with each line.
    """
    made = Operation(origin, operator, operands)
    return made if made.weight <= MAX_PARTS else Unknown(origin, "too-large")


def make_text(origin: Origin, parts: tuple[str | Value, ...]) -> Value:
    """A text known in part; Unknown where it would have more than `MAX_PARTS` pieces, those of pieces included."""
    made = Text(origin, parts)
    return made if max(len(parts), made.weight) <= MAX_PARTS else Unknown(origin, "too-large")


def union(origin: Origin, options: list[Value]) -> Value:
    """The union of some values: the value itself where there is one; nested unions flattened, duplicates dropped.

    Unknown where there are more than `MAX_OPTIONS`, or more operators than `MAX_PARTS`.
    """
    flat: dict[Value, None] = {}
    for option in options:
        if isinstance(option, Union):
            flat |= dict.fromkeys(option.options)
        else:
            flat[option] = None
    if len(flat) == 1:
        return next(iter(flat))
    made = Union(origin, tuple(flat))
    if len(flat) > MAX_OPTIONS or made.weight > MAX_PARTS:
        return Unknown(origin, "width")
    return made
