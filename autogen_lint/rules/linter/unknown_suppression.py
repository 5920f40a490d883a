"""AGL005: a suppression comment that names no rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class UnknownSuppression(Rule):
    """A suppression comment names a rule that does not exist, or none.

    ## What it does
    Reports codes and names in `# autogen-lint: ignore[...]` and `ignore-file[...]`, and codes that begin with `AGL`
    in `# noqa: ...`, that are no rule; and directives that can't be understood.

    ## Why it matters
    Such a comment looks as if it silenced something and does nothing: usually a slip of the keyboard.

    ## Example
    ```python
    timeout = 120  # autogen-lint: ignore[model-timeout-to-low]
    ```

    ## Use instead
    ```python
    timeout = 120
    ```

    ## Fix safety
    Safe: only the unknown code or name is removed, and the comment where nothing is left of it. A directive that
    can't be understood has no fix.

    ## Settings
    None.

    ## References
    - Suppressing findings, in the documentation of autogen-lint
    """

    code: ClassVar[str] = "AGL005"
    name: ClassVar[str] = "unknown-suppression"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """The engine reports this; there is nothing to ask the program."""
        return iter(())
