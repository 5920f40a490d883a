"""What rules about settings and files ask: calls with their keywords, components, keys that nothing reads, secrets."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import Enum

from autogen_lint.model.entities import User
from autogen_lint.python.events import CallEvent
from autogen_lint.python.interp.defaults import DefaultOrigin
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Entry, Mapping, Sequence, Value


def may_be_overridden(value: Value) -> bool:
    """Whether a value is a default of the environment or the command line."""
    return isinstance(value.origin, DefaultOrigin)


@dataclass(eq=False, slots=True)
class Invocation:
    """A call of one of AutoGen's classes, functions or methods, in Python. `name` is the canonical name.

    `positional` are the arguments without a name, `keywords` those with one, as they are written. `subclass` is the
    project class that is really built.
    """

    name: str
    generation: str
    keywords: dict[str, Entry]
    origin: Origin
    positional: tuple[Value, ...] = ()
    subclass: str | None = None
    event: CallEvent | None = None

    @property
    def short(self) -> str:
        """The class or function; of a method with its class."""
        owner, _, last = self.name.rpartition(".")
        cls = owner.rpartition(".")[2]
        return f"{cls}.{last}" if cls[:1].isupper() and last[:1].islower() else last


@dataclass(eq=False, slots=True)
class Component:
    """A mapping with `provider`, as a component file holds it; `cls` is None for providers that are not known.

    `whole` are the keys of the component itself, `config` those it is built from.
    """

    provider: str
    cls: str | None
    whole: Mapping
    config: Mapping
    origin: Origin
    loaded: bool = False
    """Whether a program is known to load it."""

    @property
    def short(self) -> str:
        return (self.cls or self.provider).rpartition(".")[2]


class KeyFate(Enum):
    """What a key that nothing reads is: renamed since, of another generation, or unknown everywhere."""

    RENAMED = "renamed"
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class KeyFault:
    """A key or keyword that is dropped or rejected.

    `of` is what it is given to, for messages, and `generation` that one's; `effect` is what happens, in words
    (``TypeError at construction``). `new` is the name to use instead, None where there is none; `sure` says that it
    means the same. `note` is the class of another generation that takes it.
    `users` are who is hit by it. `component` is set where it stands in a component file.
    """

    fate: KeyFate
    entry: Entry
    holder: Mapping
    of: str
    effect: str
    generation: str = "old"
    new: str | None = None
    sure: bool = False
    note: str = ""
    users: tuple[User, ...] = ()
    component: Component | None = None


@dataclass(eq=False, slots=True)
class Fault:
    """Something wrong with a configuration file as such.

    `kind` is ``syntax``, ``duplicate-key``, ``no-list`` or ``source`` (Python that a tool holds as text).

    `root` is what the file holds, where that could be read.
    """

    kind: str
    message: str
    origin: Origin
    root: Origin | None = None


@dataclass(eq=False, slots=True)
class Filter:
    """Criteria by which no entry of a list of models is chosen; `path` is the file, as the program names it."""

    criteria: Value
    entries: Sequence
    path: str


@dataclass(eq=False, slots=True)
class Secret:
    """A key that is written into a file. `vendor` is empty where only its name and looks tell it.

    `value` is not to be shown anywhere. `copies` are further places of the same key in the file.
    """

    vendor: str
    name: str
    value: str = field(repr=False)
    origin: Origin
    copies: list[Origin] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy's address, written where `what` says; `place` is the address. It is never shown."""

    what: str
    place: Origin
    has_credentials: bool


@dataclass(frozen=True, slots=True)
class Unverified:
    """A place that switches off the check of certificates, as it is written; `holder` tells objects apart."""

    shown: str
    place: Origin
    holder: Hashable = None
