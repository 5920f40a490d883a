"""The types a setting can have: how a TOML value is checked and converted, and its JSON schema.

`read` takes what the TOML parser (or the command line) gave and the folder relative paths and globs start from. It
returns the value that `Settings` holds, or raises `WrongValueError` with what was expected in words.
"""

from __future__ import annotations

import math
import os
import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import NamedTuple, TypeAlias, cast

JsonSchema: TypeAlias = "dict[str, object]"

_STRINGS: JsonSchema = {"type": "array", "items": {"type": "string"}}


class WrongValueError(Exception):
    """A value of the wrong type or out of range; the text says what was expected."""


class Glob(NamedTuple):
    """A gitignore-style pattern and the absolute folder it is relative to.

    `base` is empty for built-in defaults, which are relative to the settings' root.
    """

    base: str
    pattern: str


class PerFileIgnore(NamedTuple):
    """Selectors ignored in the files that `glob` matches; with a leading ``!`` in those it does not match."""

    glob: Glob
    selectors: tuple[str, ...]


class IgnoreAt(NamedTuple):
    """Selectors ignored at and below one JSON pointer of one file (absolute path)."""

    path: str
    pointer: str
    selectors: tuple[str, ...]


class Kind(ABC):
    """A type of setting."""

    @property
    @abstractmethod
    def expected(self) -> str:
        """What is accepted, as it completes the sentence "expected ..."."""

    @property
    @abstractmethod
    def schema(self) -> JsonSchema:
        """JSON schema of the accepted values."""

    @abstractmethod
    def read(self, value: object, base: str) -> object:
        """Check and convert a value.

        Raises:
            WrongValueError: The value is of another type or out of range.
        """

    def write(self, value: object) -> object:
        """A value that `read` returned, as TOML and JSON write it."""
        return list(value) if isinstance(value, tuple) else value

    def wrong(self, value: object) -> WrongValueError:
        return WrongValueError(f"expected {self.expected}, got {describe(value)}")


def describe(value: object) -> str:
    """A value as an error message shows it, with its TOML type."""
    if isinstance(value, bool):
        return f"the boolean {str(value).lower()}"
    if isinstance(value, str):
        return f"the text {value!r}"
    if isinstance(value, (int, float)):
        return f"the number {value}"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a table"
    return f"a {type(value).__name__}"


class Flag(Kind):
    """``true`` or ``false``."""

    @property
    def expected(self) -> str:
        return "true or false"

    @property
    def schema(self) -> JsonSchema:
        return {"type": "boolean"}

    def read(self, value: object, base: str) -> bool:
        if not isinstance(value, bool):
            raise self.wrong(value)
        return value


class Number(Kind):
    """A positive number of `unit`; whole numbers only where `whole`."""

    def __init__(self, unit: str, *, whole: bool = False) -> None:
        self.unit = unit
        self.whole = whole

    @property
    def expected(self) -> str:
        return f"a positive {'whole ' if self.whole else ''}number of {self.unit}"

    @property
    def schema(self) -> JsonSchema:
        return {"type": "integer" if self.whole else "number", "exclusiveMinimum": 0}

    def read(self, value: object, base: str) -> float | int:
        allowed = int if self.whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, allowed) or not (0 < value < math.inf):
            raise self.wrong(value)
        return value


class Choice(Kind):
    """One of some words."""

    def __init__(self, options: tuple[str, ...]) -> None:
        self.options = options

    @property
    def expected(self) -> str:
        return f"one of {', '.join(map(repr, self.options))}"

    @property
    def schema(self) -> JsonSchema:
        return {"enum": list(self.options)}

    def read(self, value: object, base: str) -> str:
        if not isinstance(value, str) or value not in self.options:
            raise self.wrong(value)
        return value


class String(Kind):
    """Any text but the empty one; `what` says what it stands for."""

    def __init__(self, what: str) -> None:
        self.what = what

    @property
    def expected(self) -> str:
        return f"a text: {self.what}"

    @property
    def schema(self) -> JsonSchema:
        return {"type": "string", "minLength": 1}

    def read(self, value: object, base: str) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(value)
        return value


class FilePath(String):
    """A path, made absolute from the folder of the file that holds it."""

    def read(self, value: object, base: str) -> str:
        return os.path.normpath(os.path.join(base, os.path.expanduser(super().read(value, base))))


class Strings(Kind):
    """A list of texts."""

    def __init__(self, what: str) -> None:
        self.what = what

    @property
    def expected(self) -> str:
        return f"a list of texts: {self.what}"

    @property
    def schema(self) -> JsonSchema:
        return dict(_STRINGS)

    def read(self, value: object, base: str) -> tuple[str, ...]:
        return _strings(value, self)


def _glob(pattern: str, base: str) -> Glob:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([pattern])
    except (ValueError, re.error) as error:
        raise WrongValueError(f"expected glob patterns as in `.gitignore`, got {pattern!r}: {error}") from error
    return Glob(base, pattern)


class Globs(Kind):
    """A list of gitignore-style patterns."""

    @property
    def expected(self) -> str:
        return "a list of texts: glob patterns"

    @property
    def schema(self) -> JsonSchema:
        return dict(_STRINGS)

    def read(self, value: object, base: str) -> tuple[Glob, ...]:
        return tuple(_glob(pattern, base) for pattern in _strings(value, self))

    def write(self, value: object) -> list[str]:
        return [glob.pattern for glob in cast("tuple[Glob, ...]", value)]


class TargetKind(Kind):
    """``"auto"``, a generation, or a list of requirement lines."""

    def __init__(self, generations: tuple[str, ...]) -> None:
        self.generations = generations

    @property
    def expected(self) -> str:
        words = ", ".join(map(repr, self.generations))
        return f'one of {words}, or a list of requirement lines such as ["autogen-agentchat==0.7.5"]'

    @property
    def schema(self) -> JsonSchema:
        return {"anyOf": [{"enum": list(self.generations)}, {**_STRINGS, "minItems": 1}]}

    def read(self, value: object, base: str) -> str | tuple[str, ...]:
        if isinstance(value, str) and value in self.generations:
            return value
        if isinstance(value, (list, tuple)) and value:
            return _strings(value, self)
        raise self.wrong(value)


class PerFileIgnores(Kind):
    """A table from glob patterns to lists of rules."""

    @property
    def expected(self) -> str:
        return 'a table of lists of rules, such as {"tests/**" = ["AGL1"]}'

    @property
    def schema(self) -> JsonSchema:
        return {"type": "object", "additionalProperties": dict(_STRINGS)}

    def read(self, value: object, base: str) -> tuple[PerFileIgnore, ...]:
        table = _table(value, self)
        return tuple(PerFileIgnore(_glob(glob, base), _strings(rules, self)) for glob, rules in table.items())

    def write(self, value: object) -> dict[str, list[str]]:
        return {entry.glob.pattern: list(entry.selectors) for entry in cast("tuple[PerFileIgnore, ...]", value)}


class Severities(Kind):
    """A table from rules to severities."""

    def __init__(self, options: tuple[str, ...]) -> None:
        self.options = options

    @property
    def expected(self) -> str:
        return f"a table from rules to one of {', '.join(map(repr, self.options))}"

    @property
    def schema(self) -> JsonSchema:
        return {"type": "object", "additionalProperties": {"enum": list(self.options)}}

    def read(self, value: object, base: str) -> dict[str, str]:
        severities: dict[str, str] = {}
        for rule, severity in _table(value, self).items():
            if not isinstance(severity, str) or severity not in self.options:
                raise WrongValueError(f"expected {self.expected}, got {describe(severity)} for {rule!r}")
            severities[rule] = severity
        return severities

    def write(self, value: object) -> dict[str, str]:
        return dict(cast("Mapping[str, str]", value))


class IgnoresAt(Kind):
    """A table of files, each a table from JSON pointers to lists of rules."""

    @property
    def expected(self) -> str:
        return 'a table such as {"team.json" = {"/participants/0" = ["AGL310"]}}'

    @property
    def schema(self) -> JsonSchema:
        pointers = {
            "type": "object",
            "propertyNames": {"pattern": "^(/.*)?$"},
            "additionalProperties": dict(_STRINGS),
        }
        return {"type": "object", "additionalProperties": pointers}

    def read(self, value: object, base: str) -> tuple[IgnoreAt, ...]:
        found: list[IgnoreAt] = []
        for path, pointers in _table(value, self).items():
            for pointer, rules in _table(pointers, self).items():
                if pointer and not pointer.startswith("/"):
                    raise WrongValueError(f"expected a JSON pointer that begins with '/', got {pointer!r} for {path!r}")
                found.append(IgnoreAt(os.path.normpath(os.path.join(base, path)), pointer, _strings(rules, self)))
        return tuple(found)

    def write(self, value: object) -> dict[str, dict[str, list[str]]]:
        files: dict[str, dict[str, list[str]]] = {}
        for entry in cast("tuple[IgnoreAt, ...]", value):
            files.setdefault(entry.path, {})[entry.pointer] = list(entry.selectors)
        return files


def _strings(value: object, kind: Kind) -> tuple[str, ...]:
    if not isinstance(value, (list, tuple)):
        raise kind.wrong(value)
    strings: list[str] = []
    for item in value:
        if not isinstance(item, str) or not item.strip():
            raise WrongValueError(f"expected {kind.expected}, got {describe(item)} in the list")
        strings.append(item)
    return tuple(strings)


def _table(value: object, kind: Kind) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise kind.wrong(value)
    return {str(key): item for key, item in value.items()}
