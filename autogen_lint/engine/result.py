"""What inspecting one file gives: plain data that can travel and be kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from autogen_lint.diagnostics.directives import Directive
from autogen_lint.diagnostics.finding import Finding
from autogen_lint.engine.asked import Asked

UNREADABLE = "AGL001"
CRASHED = "AGL003"


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
