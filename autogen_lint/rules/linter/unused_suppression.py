"""AGL004: a suppression comment that suppresses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class UnusedSuppression(Rule):
    """A suppression comment suppresses nothing.

    ## What it does
    Reports `# autogen-lint: ignore[...]`, `# autogen-lint: ignore-file[...]` and codes of ours in `# noqa: ...` that
    no finding needs. Only rules that are on in this run count; codes of other tools are never looked at.

    ## Why it matters
    A suppression that outlived its reason hides the next defect of the same kind in that place.

    ## Example
    ```python
    timeout = 120  # autogen-lint: ignore[AGL102]
    ```

    ## Use instead
    ```python
    timeout = 120
    ```

    ## Fix safety
    Safe: only the comment, or only the code that is not needed, is removed.

    ## Settings
    None.

    ## References
    - Suppressing findings, in the documentation of autogen-lint
    """

    code: ClassVar[str] = "AGL004"
    name: ClassVar[str] = "unused-suppression"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.ALWAYS

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """The engine reports this; there is nothing to ask the program."""
        return iter(())
