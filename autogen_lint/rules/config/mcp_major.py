"""AGL609: autogen-ext with an mcp that it can't import."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.packages import major
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.config.majors import without_bound
from autogen_lint.settings.schema import Settings


class McpMajor(Rule):
    """autogen-ext[mcp] is required and nothing keeps mcp below 2.

    ## What it does
    Reads requirement files, pyproject.toml, setup.cfg, Pipfile and environment.yml, and reports `autogen-ext` with the
    extra `mcp` where no requirement, constraint or lock file keeps `mcp` below 2.

    ## Why it matters
    No release of autogen-ext up to 0.7.5 has an upper bound: it asks for `mcp>=1.11`. A fresh installation takes mcp 2,
    and then `import autogen_ext.tools.mcp` raises ImportError (`RequestContext`). With mcp 1.30 it works.

    ## Example
    ```requirements
    autogen-ext[mcp]==0.7.5
    ```

    ## Use instead
    ```requirements
    autogen-ext[mcp]==0.7.5
    mcp<2
    ```

    ## Fix safety
    Safe: adds `mcp<2` beside the requirement, or to the range of `mcp` where that is required already. No fix in files
    that demand hashes.

    ## Settings
    None.

    ## References
    - autogen-ext 0.7.5, METADATA; observed with mcp 1.30.0 and 2.3; microsoft/autogen#8014
    """

    code: ClassVar[str] = "AGL609"
    name: ClassVar[str] = "mcp-major"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each requirement of the file for the extra."""
        yield from without_bound(program, major("mcp"))
