"""What a run found and did: all that output needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from autogen_lint.diagnostics.apply import FixResult
    from autogen_lint.diagnostics.finding import Finding
    from autogen_lint.engine.result import FileNote
    from autogen_lint.source.text import SourceFile


def _no_file(_path: str) -> SourceFile | None:
    return None


class Merged(NamedTuple):
    """The findings that are left, in order, and how many were suppressed."""

    findings: tuple[Finding, ...] = ()
    suppressed: int = 0


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
