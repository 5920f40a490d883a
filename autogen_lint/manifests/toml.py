"""Where the strings of a TOML text stand. `tomllib` says what the text means; where the two disagree there is no place.

The scanner knows keys, tables, arrays and strings, and steps over every other value.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from typing import TypeAlias

from autogen_lint.source.span import Span

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Path: TypeAlias = "tuple[str | int, ...]"

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_BLANK = re.compile(r"[ \t]*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_OTHER = re.compile(r"[^\s,\]}#]+(?: \d\d:[^\s,\]}#]+)?")
_STRING = re.compile(
    r'"""(?:\\[\s\S]|[^\\])*?"{3,5}(?!")|' + r"'''[\s\S]*?'{3,5}(?!')|" + r'"(?:\\.|[^"\\\r\n])*"|' + r"'[^'\r\n]*'"
)
_MAX_DEPTH = 60


class _ScanError(Exception):
    """The text is not what the scanner can follow."""


@dataclass(slots=True)
class TomlStrings:
    """`data` is the text as tomllib reads it; `values` the spans of strings (quotes included) by their path.

    `pairs` are the spans of ``key = value`` by the path of the key. Both are empty where the scanner could not follow.
    """

    data: dict[str, object] = field(default_factory=dict)
    values: dict[Path, Span] = field(default_factory=dict)
    pairs: dict[Path, Span] = field(default_factory=dict)


def read_toml(text: str) -> TomlStrings | None:
    """A TOML text; None where it is none."""
    try:
        data: dict[str, object] = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return None
    scanner = _Scanner(text)
    try:
        scanner.run()
    except (_ScanError, RecursionError):
        return TomlStrings(data)
    if any(at(data, path) != decoded(text, span) for path, span in scanner.values.items()):
        return TomlStrings(data)
    return TomlStrings(data, scanner.values, scanner.pairs)


def at(data: object, path: Path) -> object:
    """What lies at a path; None where a step is missing."""
    for step in path:
        if isinstance(step, int):
            data = data[step] if isinstance(data, list) and step < len(data) else None
        else:
            data = data.get(step) if isinstance(data, dict) else None
    return data


def decoded(text: str, span: Span) -> object:
    """The value of the string literal at a span."""
    try:
        return tomllib.loads(f"x = {text[span.start : span.end]}")["x"]
    except tomllib.TOMLDecodeError:
        return None


class _Scanner:
    """One pass over a text that tomllib takes."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.values: dict[Path, Span] = {}
        self.pairs: dict[Path, Span] = {}
        self.tables: dict[Path, int] = {}
        """How many elements each array of tables has so far."""

    def run(self) -> None:
        """Read all expressions of the text."""
        table: Path = ()
        while True:
            self.skip(_SPACE)
            if self.at >= len(self.text):
                return
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table, 0)

    def skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def expect(self, mark: str) -> None:
        """Step over a mark that must stand here."""
        if not self.text.startswith(mark, self.at):
            raise _ScanError
        self.at += len(mark)

    def header(self) -> Path:
        """The path of ``[a.b]``, or of the new element of ``[[a.b]]``."""
        array = self.text.startswith("[[", self.at)
        self.at += 2 if array else 1
        path = self.resolved(self.key())
        self.expect("]]" if array else "]")
        if not array:
            return path
        self.tables[path] = self.tables.get(path, 0) + 1
        return (*path, self.tables[path] - 1)

    def resolved(self, key: tuple[str, ...]) -> Path:
        """A header's key with the last element of each array of tables that it goes through; the last step is left."""
        path: Path = ()
        for number, step in enumerate(key):
            path = (*path, step)
            if number < len(key) - 1 and path in self.tables:
                path = (*path, self.tables[path] - 1)
        return path

    def key(self) -> tuple[str, ...]:
        """A dotted key."""
        steps: list[str] = []
        while True:
            self.skip(_BLANK)
            match = _BARE.match(self.text, self.at) or _STRING.match(self.text, self.at)
            if match is None:
                raise _ScanError
            self.at = match.end()
            written = match.group()
            steps.append(str(decoded(self.text, Span(*match.span()))) if written[0] in "\"'" else written)
            self.skip(_BLANK)
            if not self.text.startswith(".", self.at):
                return tuple(steps)
            self.at += 1

    def pair(self, table: Path, depth: int) -> None:
        """``key = value``."""
        start = self.at
        path = (*table, *self.key())
        self.expect("=")
        self.skip(_BLANK)
        self.value(path, depth)
        self.pairs[path] = Span(start, self.at)

    def value(self, path: Path, depth: int) -> None:
        """A value of any kind."""
        if depth > _MAX_DEPTH:
            raise _ScanError
        opener = self.text[self.at : self.at + 1]
        if opener == "[":
            self.collection(path, depth, "]")
        elif opener == "{":
            self.collection(path, depth, "}")
        else:
            match = _STRING.match(self.text, self.at) or _OTHER.match(self.text, self.at)
            if match is None:
                raise _ScanError
            if opener in ('"', "'"):
                self.values[path] = Span(*match.span())
            self.at = match.end()

    def collection(self, path: Path, depth: int, closer: str) -> None:
        """An array or inline table."""
        self.at += 1
        index = 0
        while True:
            self.skip(_SPACE)
            if self.text.startswith(closer, self.at):
                self.at += 1
                return
            if index:
                self.expect(",")
                self.skip(_SPACE)
                if self.text.startswith(closer, self.at):
                    self.at += 1
                    return
            if closer == "]":
                self.value((*path, index), depth + 1)
            else:
                self.pair(path, depth + 1)
            index += 1
