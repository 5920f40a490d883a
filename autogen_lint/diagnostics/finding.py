"""What a rule says (`Report`, with live origins) and what a user gets (`Finding`, plain data that can travel)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from autogen_lint.diagnostics.severity import Severity
from autogen_lint.source.span import Location, Span, TextEdit

if TYPE_CHECKING:
    from autogen_lint.values.intent import Intent
    from autogen_lint.values.origin import Origin

__all__ = ["Change", "Confidence", "Finding", "Fix", "Related", "Remedy", "Report", "Safety", "Severity"]


class Confidence(Enum):
    """How sure it is; medium where a file or value that could not be seen may excuse it."""

    HIGH = "high"
    MEDIUM = "medium"


class Safety(Enum):
    """Whether a fix keeps what the agents do: how many turns they take, what they are told, what they execute."""

    SAFE = "safe"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Change:
    """One intent and the origin it is about."""

    origin: Origin
    intent: Intent


@dataclass(frozen=True, slots=True)
class Remedy:
    """A fix as a rule states it: all changes or none. `title` is imperative: "set `timeout` to 120"."""

    title: str
    changes: tuple[Change, ...]
    safety: Safety


@dataclass(frozen=True, slots=True)
class Report:
    """What a rule yields. `message` is one sentence without final full stop that says what will happen, in numbers."""

    origin: Origin
    message: str
    severity: Severity | None = None
    """None: the rule's own severity."""
    related: tuple[tuple[Origin, str], ...] = ()
    help: str | None = None
    remedy: Remedy | None = None
    confidence: Confidence = Confidence.HIGH


@dataclass(frozen=True, slots=True, order=True)
class Related:
    """Another place that matters, and what it has to do with it."""

    location: Location
    message: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits by file path, in characters of each file's decoded text; None until they are computed."""

    title: str
    safety: Safety
    edits: tuple[tuple[str, tuple[TextEdit, ...]], ...] | None = None
    places: tuple[Location, ...] = ()
    """What is changed (a call, a mapping): fixes of one place are made one after the other."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a user gets to see of one defect: plain data, without live texts."""

    code: str
    name: str
    severity: Severity
    message: str
    location: Location
    span: Span
    """In characters of the file's decoded text (of the cell's source for notebooks)."""
    anchor_lines: tuple[int, int] = (0, 0)
    """First and last line (of the cell, for notebooks) of the flagged statement: where suppressions may stand."""
    related: tuple[Related, ...] = field(default=())
    help: str | None = None
    fix: Fix | None = None
    confidence: Confidence = Confidence.HIGH
    snippet: tuple[str, ...] = field(default=(), compare=False)
    """The line where the finding begins, last, and up to two lines above it: what a code frame shows."""

    @property
    def path(self) -> str:
        return self.location.path

    def sort_key(self) -> tuple[Location, str, str]:
        return (self.location, self.code, self.message)
