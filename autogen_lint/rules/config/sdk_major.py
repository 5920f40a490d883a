"""AGL610: autogen-ext with an anthropic SDK that it can't call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.packages import major
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.config.majors import without_bound
from autogen_lint.settings.schema import Settings


class SdkMajor(Rule):
    """autogen-ext[anthropic] is required and nothing keeps anthropic below 1.

    ## What it does
    Reads requirement files, pyproject.toml, setup.cfg, Pipfile and environment.yml, and reports `autogen-ext` with the
    extra `anthropic` where no requirement, constraint or lock file keeps `anthropic` below 1.

    ## Why it matters
    autogen-ext 0.7.5 asks for `anthropic>=0.48` and always sends `temperature`, which the SDK no longer takes from 1.0
    on: every call of `AnthropicChatCompletionClient.create()` raises TypeError. With 0.109.1 it works.

    ## Example
    ```requirements
    autogen-ext[anthropic]==0.7.5
    ```

    ## Use instead
    ```requirements
    autogen-ext[anthropic]==0.7.5
    anthropic<1
    ```

    ## Fix safety
    Safe: adds `anthropic<1` beside the requirement, or to the range of `anthropic` where that is required already. No
    fix in files that demand hashes.

    ## Settings
    None.

    ## References
    - autogen-ext 0.7.5, METADATA; observed with anthropic 0.109.1, 1.0.0 and 2.12.0
    """

    code: ClassVar[str] = "AGL610"
    name: ClassVar[str] = "sdk-major"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each requirement of the file for the extra."""
        yield from without_bound(program, major("anthropic"))
