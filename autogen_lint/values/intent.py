"""What a fix wants changed, said without syntax. Origins know how to write it in their medium.

An intent is given to the origin it is about: ``origin.edits(SetItem("timeout", 120))``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

Literal: TypeAlias = "None | bool | int | float | str | list[Literal] | dict[str, Literal] | Component"
Data: TypeAlias = "None | bool | int | float | str | list[Data] | dict[str, Data]"


@dataclass(frozen=True)
class Component:
    """An object to be built: ``MaxMessageTermination(25)`` in Python, a component with `provider` in a document.

    `name` is the qualified class name, also the import; `arguments` are keyword arguments (the config's keys);
    the first `positional` of them are written without their keyword in Python.
    """

    name: str
    kind: str
    arguments: dict[str, Literal] = field(default_factory=dict)
    positional: int = 0


def data(literal: Literal) -> Data:
    """A literal without components: these become the mapping that AutoGen's loaders read."""
    if isinstance(literal, Component):
        config = {key: data(value) for key, value in literal.arguments.items()}
        return {"provider": literal.name, "component_type": literal.kind, "config": config}
    if isinstance(literal, dict):
        return {key: data(value) for key, value in literal.items()}
    if isinstance(literal, list):
        return [data(item) for item in literal]
    return literal


@dataclass(frozen=True)
class SetItem:
    """Give a mapping's key or a call's keyword this value; replaces the value that stands there, else adds it last."""

    key: str
    value: Literal


@dataclass(frozen=True)
class RemoveItem:
    """Remove a key or keyword with its value."""

    key: str


@dataclass(frozen=True)
class RenameItem:
    """Rename a key or keyword, keeping its value."""

    key: str
    to: str


@dataclass(frozen=True)
class Replace:
    """Put a literal in the place of the value."""

    value: Literal


@dataclass(frozen=True)
class Combine:
    """Join the value with a further component: ``x | MaxMessageTermination(25)``; an or-component in documents.

    `document_component` is the qualified class that a document wraps both in, with the key of its list.
    """

    operator: str
    component: Component
    document_component: str = ""
    document_key: str = "conditions"


@dataclass(frozen=True)
class ChangeOperator:
    """Write another operator in a binary or boolean operation (``or`` to ``|``), with parentheses where needed."""

    to: str


@dataclass(frozen=True)
class NameArgument:
    """Turn the positional argument at `position` (from 0) of a call into keyword `name`."""

    position: int
    name: str


@dataclass(frozen=True)
class NameArguments:
    """Turn all positional arguments of a call from `position` (from 0) on into keywords, in the order of `names`."""

    position: int
    names: tuple[str, ...]


@dataclass(frozen=True)
class WrapExpression:
    """Replace the expression by `template`, in which ``{}`` stands for its present source (Python only)."""

    template: str


@dataclass(frozen=True)
class ReplaceName:
    """Put the name of a builtin in the place of a name or attribute (Python only)."""

    name: str


@dataclass(frozen=True)
class RemoveImport:
    """Remove an imported name, with its statement where it is the only one (Python only)."""


@dataclass(frozen=True)
class MoveImport:
    """Import all names of a statement from another module (Python only)."""

    module: str


@dataclass(frozen=True)
class WriteAsJson:
    """Write a document, given by its root, as the JSON that it was meant to be, with the same values."""


@dataclass(frozen=True)
class DropTrailingComma:
    """Make a tuple of one item that item, by removing the comma (Python only)."""


@dataclass(frozen=True)
class SpreadKeyword:
    """Pass the items of a call's keyword by position: ``f(key=[a])`` to ``f(a)``, ``f(key=x)`` to ``f(*x)``.

    A dict is one item (Python only).
    """

    key: str


@dataclass(frozen=True)
class GatherKeywords:
    """Pass some keywords of a call as one dict, as its first argument (Python only)."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Require:
    """Have a manifest ask for a distribution in a range (PEP 440, empty for any).

    Given to a requirement of that distribution it changes its range, given to another one it adds a requirement beside.
    """

    distribution: str
    specifier: str


@dataclass(frozen=True)
class AwaitLast:
    """Await a method of the object that a coroutine builds and names, as the last that the coroutine does.

    Only where it is certain that nothing uses the object later (Python only).
    """

    method: str


@dataclass(frozen=True)
class OrElse:
    """Give `value` where the expression gives None or nothing: ``(x or "")``; `read` is put behind it before that.

    A default of ``.get`` that is this value goes, since it would be said twice (Python only).
    """

    value: Literal
    read: str = ""


Intent: TypeAlias = (
    "SetItem | RemoveItem | RenameItem | Replace | Combine | ChangeOperator | NameArgument | WrapExpression | OrElse"
    " | NameArguments | ReplaceName | RemoveImport | MoveImport | WriteAsJson | DropTrailingComma | SpreadKeyword"
    " | GatherKeywords | Require | AwaitLast"
)
