"""AGL006: a file was left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import Rule
from autogen_lint.settings.schema import Settings


class FileNotInspected(Rule):
    """A file was not inspected.

    ## What it does
    Reports a file that is too large or too deeply nested to be parsed without risk.

    ## Why it matters
    Nothing in that file was inspected. Such files are nearly always generated: bundles, data, recorded responses.

    ## Example
    ```text
    bundle.py:1:1  AGL006 file-not-inspected  warning
    the file has 5.0 MB, more than the 1.0 MB that are inspected
    ```

    ## Use instead
    Exclude the file, and lint the files it was made from.

    ## Fix safety
    There is no fix.

    ## Settings
    - `exclude`, `extend-exclude`

    ## References
    - Limits, in the documentation of autogen-lint
    """

    code: ClassVar[str] = "AGL006"
    name: ClassVar[str] = "file-not-inspected"
    severity: ClassVar[Severity] = Severity.WARNING

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """The engine reports this; there is nothing to ask the program."""
        return iter(())
