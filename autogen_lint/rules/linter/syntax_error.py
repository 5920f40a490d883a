"""AGL002: a file could not be parsed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import Rule
from autogen_lint.settings.schema import Settings


class SyntaxErrorFound(Rule):
    """A file could not be parsed.

    ## What it does
    Reports Python files and notebook cells with a syntax error, notebooks that are no valid JSON, and config files
    named on the command line that can't be parsed. Python is read as the Python that runs the linter reads it: code for
    a newer release needs autogen-lint installed for that one.

    ## Why it matters
    Nothing in that file (or cell) was inspected. Fixes are never applied to a file that does not parse.

    ## Example
    ```text
    def fetch_claim(claim_id:
        return requests.get(URL)
    ```

    ## Use instead
    ```text
    def fetch_claim(claim_id):
        return requests.get(URL, timeout=30)
    ```

    ## Fix safety
    There is no fix.

    ## Settings
    - `exclude`, `extend-exclude`

    ## References
    - [Python: errors and exceptions](https://docs.python.org/3/tutorial/errors.html)
    """

    code: ClassVar[str] = "AGL002"
    name: ClassVar[str] = "syntax-error"
    severity: ClassVar[Severity] = Severity.ERROR

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """The engine reports this; there is nothing to ask the program."""
        return iter(())
