"""One requirement as a project file writes it, and how its range is changed or another one is put beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as Parsed
from packaging.utils import canonicalize_name

from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import Text
from autogen_lint.values.intent import Intent, Require
from autogen_lint.values.origin import Origin, TextOrigin

Writer: TypeAlias = "Callable[[Require], list[TextEdit] | None]"

_PIN = re.compile(r"={2,3}\s*([\w.!+-]+)")
_WRITTEN = re.compile(
    r"(?P<name>[A-Za-z0-9][\w.-]*)\s*(?P<extras>\[[^\]]*\])?(?P<range>\s*\(?[=<>!~][^;#@]*?)?(?P<rest>\s*(?:;.*)?)\Z",
    re.DOTALL,
)
_NEWLINE = re.compile(r"\r\n|\r|\n")
_BLANK = re.compile(r"[ \t]*")


class Kind(Enum):
    """How far a line of a project file reaches: asked for, limited where something else asks for it, or resolved."""

    REQUIREMENT = "requirement"
    CONSTRAINT = "constraint"
    LOCK = "lock"


class ManifestOrigin(TextOrigin):
    """The place of a requirement. `writer` turns the one intent it understands into edits; None where none is safe."""

    def __init__(self, text: Text, span: Span, writer: Writer | None = None) -> None:
        super().__init__(text, span)
        self._writer = writer

    def supports(self, intent: Intent) -> bool:
        return self._planned(intent) is not None

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        planned = self._planned(intent)
        return tuple(planned) if planned is not None else None

    def _planned(self, intent: Intent) -> list[TextEdit] | None:
        return self._writer(intent) if self._writer is not None and isinstance(intent, Require) else None


@dataclass(frozen=True, slots=True)
class Requirement:
    """One distribution that a project file asks for: a range (`specifier`, empty for any), or the exact `version`.

    `line` counts from 1 and is 0 where the place is not known. `location` is the URL or path it is taken from
    instead of a range, `group` the table, section or section of the file it stands in.
    """

    distribution: str
    specifier: str
    version: str | None
    path: str
    line: int
    extras: frozenset[str] = frozenset()
    marker: str = ""
    location: str = ""
    kind: Kind = Kind.REQUIREMENT
    group: str = ""
    origin: Origin | None = None


def parse_requirement(text: str, path: str = "", line: int = 0, origin: Origin | None = None) -> Requirement | None:
    """A requirement as PEP 508 writes it (``ag2[openai]>=0.9,<1 ; python_version > "3.9"``); None where it is none.

    An exact pin (``==1.2.3``) counts as the version.
    """
    try:
        found = Parsed(text)
    except InvalidRequirement:
        return None
    return Requirement(
        canonicalize_name(found.name),
        str(found.specifier),
        pinned(str(found.specifier)),
        path,
        line,
        frozenset(canonicalize_name(extra) for extra in found.extras),
        str(found.marker or ""),
        found.url or "",
        origin=origin,
    )


def pinned(specifier: str) -> str | None:
    """The one version that a specifier admits; None where it is a range."""
    pin = _PIN.fullmatch(specifier)
    return pin.group(1) if pin and not pin.group(1).endswith(".*") else None


def with_range(written: str, specifier: str) -> str | None:
    """A written requirement with another range, everything else as it was; None where it can't be taken apart."""
    match = _WRITTEN.match(written)
    if match is None or "(" in (match["range"] or ""):
        return None
    gap = " " if (match["range"] or "").startswith(" ") and specifier else ""
    return (
        f"{written[: match.start('range')] if match['range'] else written[: match.start('rest')]}{gap}{specifier}"
        + (match["rest"])
    )


def line_writer(text: Text, span: Span) -> Writer:
    """Edits in a file with one requirement a line: the range is replaced, further requirements get a line below."""

    def write(intent: Require) -> list[TextEdit] | None:
        written = text.text[span.start : span.end]
        own = parse_requirement(written)
        if own is None:
            return None
        if own.distribution == canonicalize_name(intent.distribution):
            changed = with_range(written, intent.specifier)
            return [TextEdit(span, changed)] if changed is not None else None
        end = line_end(text, span.end)
        return [
            TextEdit(
                Span(end, end), f"{newline(text)}{indent(text, span.start)}{intent.distribution}{intent.specifier}"
            )
        ]

    return write


def newline(text: Text) -> str:
    """The newline of the text's first line."""
    match = _NEWLINE.search(text.text)
    return match.group() if match else "\n"


def indent(text: Text, offset: int) -> str:
    """The space at the beginning of the line of `offset`."""
    start = text.starts[text.line_column(offset)[0] - 1]
    match = _BLANK.match(text.text, start, offset)
    return match.group() if match else ""


def line_end(text: Text, offset: int) -> int:
    """Where the line of `offset` ends, before its newline."""
    match = _NEWLINE.search(text.text, offset)
    return match.start() if match else len(text.text)
