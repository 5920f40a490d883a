"""The one class every rule derives from."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from enum import Enum
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.settings.schema import Settings

ALL = frozenset({"0.2", "ag2-classic", "0.4", "ag2"})
OLD = frozenset({"0.2", "ag2-classic"})
NEW = frozenset({"0.4"})


class FixAvailability(Enum):
    """Whether a rule's findings have fixes."""

    ALWAYS = "always"
    SOMETIMES = "sometimes"
    NEVER = "never"


class Rule(ABC):
    """A rule: what it is (class attributes), its page (the docstring), and `check`.

    The docstring has the headings ``What it does``, ``Why it matters``, ``Example``, ``Use instead``, ``Fix safety``,
    ``Settings``, ``References``; the code under Example must be found by the rule, that under Use instead must not.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    """INFO rules are off unless selected."""
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = ALL
    since: ClassVar[str] = "0.1.0"
    explains: ClassVar[frozenset[str]] = frozenset()
    """Codes that say less at the same place: another file, which sees less of the program, may find them there."""

    @abstractmethod
    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Yield what is wrong in the program. Keeps no state."""
