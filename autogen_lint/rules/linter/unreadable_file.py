"""AGL001: a file could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import Rule
from autogen_lint.settings.schema import Settings


class UnreadableFile(Rule):
    """A file could not be read.

    ## What it does
    Reports a file that is to be inspected but can't be read or decoded: no permission, a broken symbolic link,
    bytes that are not in the declared encoding, NUL characters.

    ## Why it matters
    Nothing in that file was inspected, so a run without other findings says nothing about it.
    The rest of the run is complete.

    ## Example
    A Python file that was saved as Latin-1 without saying so:

    ```text
    greeting = 'gr?n'   (the byte 0xFC stands where the ? is)
    ```

    ## Use instead
    Save the file as UTF-8, or declare its encoding in the first line (`# -*- coding: latin-1 -*-`), or exclude it.

    ## Fix safety
    There is no fix.

    ## Settings
    - `exclude`, `extend-exclude`

    ## References
    - [PEP 263: source code encodings](https://peps.python.org/pep-0263/)
    """

    code: ClassVar[str] = "AGL001"
    name: ClassVar[str] = "unreadable-file"
    severity: ClassVar[Severity] = Severity.ERROR

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """The engine reports this; there is nothing to ask the program."""
        return iter(())
