"""What a run found and did: all that output needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from autogen_lint.diagnostics.directives import Directive
from autogen_lint.diagnostics.finding import Finding
from autogen_lint.engine.asked import Asked
from autogen_lint.source.text import SourceFile

if TYPE_CHECKING:
    from autogen_lint.diagnostics.apply import FixResult


UNREADABLE = "AGL001"
CRASHED = "AGL003"


def _no_file(_path: str) -> SourceFile | None:
    return None


@dataclass(frozen=True, slots=True)
class FileNote:
    """What was understood of one inspected file, for `--show-settings`, `--debug-model` and the summary."""

    path: str
    uses_autogen: bool = False
    target: str = ""
    evidence: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()
    unknowns: tuple[tuple[str, int], ...] = ()
    """How many values were not known, by reason; only filled for `--statistics` and `--debug-model`."""
    model: tuple[str, ...] = ()
    """Lines about the entities that were understood; only filled for `--debug-model`."""


@dataclass(frozen=True, slots=True)
class UnitResult:
    """`active` are the codes that were looked for in the file itself; empty where it could not be inspected.

    A file that was named and is not AutoGen's counts as not inspected there: the programs that use it may not be in the
    run, and what a suppression in it hides is found from them.
    `directives` are those of the file and of the followed files that findings lie in. `crashes` are tracebacks.
    """

    note: FileNote
    findings: tuple[Finding, ...] = ()
    directives: tuple[Directive, ...] = ()
    active: frozenset[str] = frozenset()
    broken: bool = False
    crashes: tuple[str, ...] = ()
    asked: Asked | None = field(default=None, compare=False)
    """What the result depends on; None where that is not told."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`findings` are those to be shown, in order. `failing` says that one of them reaches `fail-on`,
    `crashed` that a rule failed.

    `file` gives the text that a path's findings and edits speak about; None where it can't be read any more.
    """

    findings: tuple[Finding, ...] = ()
    files: tuple[str, ...] = ()
    notes: tuple[FileNote, ...] = ()
    suppressed: int = 0
    failing: bool = False
    crashed: bool = False
    fixes: FixResult | None = None
    file: Callable[[str], SourceFile | None] = field(default=_no_file)

    @property
    def autogen_files(self) -> int:
        return sum(note.uses_autogen for note in self.notes)
