"""AGL003: a rule failed on a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import Rule
from autogen_lint.settings.schema import Settings


class RuleCrashed(Rule):
    """A rule failed on a file.

    ## What it does
    Reports that a rule raised an exception while it looked at a file. The finding names the rule and the exception.
    All other rules, and this rule on all other files, have run.

    ## Why it matters
    The file was not inspected for this one defect. It is a defect of autogen-lint: please report it with the file.

    ## Example
    ```text
    agents.py:1:1  AGL003 rule-crashed  error
    rule AGL102 (model-timeout-too-low) failed here: KeyError: 'timeout'
    ```

    ## Use instead
    Until it is repaired, `ignore` the rule for that file: `per-file-ignores = {"agents.py" = ["AGL102"]}`.

    ## Fix safety
    There is no fix.

    ## Settings
    - `per-file-ignores`

    ## References
    - The issue tracker of autogen-lint
    """

    code: ClassVar[str] = "AGL003"
    name: ClassVar[str] = "rule-crashed"
    severity: ClassVar[Severity] = Severity.ERROR

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """The engine reports this; there is nothing to ask the program."""
        return iter(())
