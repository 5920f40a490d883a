"""AGL905: settings of code execution that exclude each other, or that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.execution import legacy
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.tools.executions import CONFIG, is_set
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Mapping, alternatives, is_known


class ExecutorSettingsConflict(Rule):
    """A `code_execution_config` that construction refuses, or that fails at the first code block.

    ## What it does
    Looks for `timeout`, `work_dir` or `use_docker` beside an `executor`, for keys that the dict without an executor
    does not take, and for `True` in the place of the dict.

    ## Why it matters
    Beside an executor, each of the three raises `ValueError` at construction, as `True` does. An unknown key is worse:
    it is accepted, and the first code block that an agent wants to execute ends the chat with `TypeError`.

    ## Example
    ```python
    import autogen
    from autogen.coding import DockerCommandLineCodeExecutor

    config = {"executor": DockerCommandLineCodeExecutor(), "timeout": 60}
    user = autogen.UserProxyAgent("user", code_execution_config=config)
    ```

    ## Use instead
    ```python
    import autogen
    from autogen.coding import DockerCommandLineCodeExecutor

    config = {"executor": DockerCommandLineCodeExecutor(timeout=60)}
    user = autogen.UserProxyAgent("user", code_execution_config=config)
    ```

    ## Fix safety
    There is no fix: the setting may belong to the executor, or be a mistake.

    ## Settings
    There are none.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/conversable_agent.py` (`__init__`), `code_utils.py`
      (`execute_code`)
    """

    code: ClassVar[str] = "AGL905"
    name: ClassVar[str] = "executor-settings-conflict"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each old agent for the keys of its configuration."""
        seen: set[object] = set()
        for agent in program.agents:
            entry = agent.arguments.entries.get(CONFIG)
            if agent.generation != "old" or entry is None:
                continue
            if is_known(entry.value, True):
                message = f"`{CONFIG}` is `True`: the constructor raises `ValueError`, it takes a dict or `False`"
                yield Report(place_of(entry, entry.value), message, help="give a dict, or `False` to execute nothing")
            for config in alternatives(entry.value):
                if isinstance(config, Mapping) and config.origin.key not in seen:
                    seen.add(config.origin.key)
                    yield from _reports(config)


def _reports(config: Mapping) -> Iterator[Report]:
    if is_set(config.get("executor")) and "executor" in config:
        for key in legacy().conflicts:
            entry = config.entries.get(key)
            if entry is not None:
                yield Report(
                    entry.origin,
                    f"`{key}` beside `executor`: the agent's constructor raises `ValueError`",
                    help=f"give `{key}` to the executor"
                    if key != "use_docker"
                    else "the executor decides where it runs",
                )
    elif "executor" not in config and config.rest is None:
        for key, entry in config.entries.items():
            if key not in legacy().keys:
                yield Report(
                    entry.origin,
                    f"`{key}` is no setting of code execution: the first code block ends the chat with `TypeError`",
                    help=f"it takes {', '.join(f'`{name}`' for name in sorted(legacy().keys))}",
                )
