"""AGL904: the timeout of local code execution that nothing enforces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.tools.executions import Execution, executions, is_unset
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Mapping, number


class CodeTimeoutNotEnforced(Rule):
    """The timeout of the legacy `code_execution_config` has no effect on local execution.

    ## What it does
    Looks for `code_execution_config` dicts that run code locally (`use_docker` false, or `AUTOGEN_USE_DOCKER` switched
    off) and name no `executor`. In no release is their timeout enforced.

    ## Why it matters
    The child is waited for after the timeout too: with `"timeout": 2` a script of 10 s returned "Timeout" after 10.2 s,
    in all eight releases from 0.1.14 to 0.14.0. A script that never ends hangs the chat for ever.

    ## Example
    ```python
    import autogen

    config = {"work_dir": "out", "use_docker": False, "timeout": 60}
    user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=config)
    ```

    ## Use instead
    ```python
    import autogen
    from autogen.coding import DockerCommandLineCodeExecutor

    config = {"executor": DockerCommandLineCodeExecutor(work_dir="out", timeout=60)}
    user = autogen.UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=config)
    ```

    ## Fix safety
    There is no fix: the executors know other settings than the dict.

    ## Settings
    There are none.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `code_utils.py` (`execute_code`): the return stands inside
      `with ThreadPoolExecutor()`, whose end waits for the child
    """

    code: ClassVar[str] = "AGL904"
    name: ClassVar[str] = "code-timeout-not-enforced"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each legacy dict whether it runs code locally."""
        for execution in program.once(executions):
            config = execution.settings
            if config is None or execution.executor is not None or execution.where != "local":
                continue
            if is_unset(config.get("executor")):
                yield _report(execution, config)


def _report(execution: Execution, config: Mapping) -> Report:
    entry = config.entries.get("timeout")
    seconds = number(entry.value) if entry is not None else None
    limit = "no limit holds" if seconds is None else f"the limit of {seconds:g} s is not enforced"
    return Report(
        execution.place if entry is None else place_of(entry, entry.value),
        f"{limit} for code that runs outside Docker: a script that never ends hangs the chat for ever",
        related=tuple((agent.origin, f"agent `{agent.label}` executes code") for agent in execution.agents),
        help='give a `LocalCommandLineCodeExecutor(timeout=60)` as `"executor"`, which ends the script',
    )
