"""AGL903: code execution that is left to its default timeout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.execution import legacy
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import duration
from autogen_lint.model.tools.executions import executions, executors
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Mapping


class CodeExecutionTimeoutMissing(Rule):
    """Code execution without a timeout of its own.

    ## What it does
    Looks for executors and for `code_execution_config` dicts without `timeout`. A dict that runs code locally is left
    to AGL904: its timeout would not be enforced.

    ## Why it matters
    The default is 600 s for each block of the legacy dict and 60 s for executors (300 s for some): a script that waits
    for input holds the chat for ten minutes, and a long computation is cut off after one. 1 of 181 dicts in public code
    says which it should be.

    ## Example
    ```python
    import autogen

    user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": True})
    ```

    ## Use instead
    ```python
    import autogen

    config = {"use_docker": True, "timeout": 60}
    user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=config)
    ```

    ## Fix safety
    Safe: it writes the project's own `subprocess-timeout`.

    ## Settings
    - `subprocess-timeout`

    ## References
    - pyautogen 0.2.35, `code_utils.py` (`DEFAULT_TIMEOUT`), `coding/`; autogen-ext 0.7.5, `code_executors/`
    """

    code: ClassVar[str] = "AGL903"
    name: ClassVar[str] = "code-execution-timeout-missing"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.ALWAYS

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask executors and legacy dicts for their timeout."""
        for executor in executors(program):
            if _lacks(executor.arguments):
                yield _report(executor.call.origin, f"`{executor.short}`", executor.fact.timeout, settings)
        for execution in program.once(executions):
            config = execution.settings
            if config is not None and execution.executor is None and execution.where == "docker" and _lacks(config):
                yield _report(config.origin, "this configuration", legacy().timeout, settings)


def _lacks(arguments: Mapping) -> bool:
    return "timeout" not in arguments and arguments.rest is None


def _report(origin: Origin, what: str, default: int, settings: Settings) -> Report:
    value = int(settings.subprocess_timeout)
    return Report(
        origin,
        f"{what} sets no `timeout`: each code block may take {duration(default)}",
        help=f"set {value}, or your own `subprocess-timeout`",
        remedy=Remedy(f"set `timeout` to {value}", (Change(origin, SetItem("timeout", value)),), Safety.SAFE),
    )
