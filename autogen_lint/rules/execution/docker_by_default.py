"""AGL902: a proxy that needs Docker without being told so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.model.project.surroundings import declares_docker
from autogen_lint.model.tools.executions import CONFIG, executes_unasked, is_replaced, uses_no_docker
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem


class DockerByDefault(Rule):
    """A `UserProxyAgent` without `code_execution_config` executes code in Docker, or can't be built.

    ## What it does
    Looks for a `UserProxyAgent` that is given no `code_execution_config`. It stays silent where the project declares
    Docker (a Dockerfile, a compose file, the package `docker` among the requirements) and where `AUTOGEN_USE_DOCKER`
    is switched off in the code or in an environment file.

    ## Why it matters
    The default is `{}`, which means: execute every code block in a container. Without a running Docker daemon the
    constructor raises `RuntimeError`; inside a container the code runs in that one. Most proxies only carry a question.

    ## Example
    ```python
    import autogen

    user = autogen.UserProxyAgent("user", human_input_mode="NEVER")
    ```

    ## Use instead
    ```python
    import autogen

    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    ```

    ## Fix safety
    Unsafe: the agent no longer executes code.

    ## Settings
    There are none.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `code_utils.py` (`check_can_use_docker_or_throw`); since 0.2.8
    - microsoft/autogen#1381
    """

    code: ClassVar[str] = "AGL902"
    name: ClassVar[str] = "docker-by-default"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.ALWAYS
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each proxy whether it says anything about code."""
        proxies = [agent for agent in program.agents if executes_unasked(agent) and CONFIG not in agent.arguments]
        if not proxies or below(program.target, "0.2.8") or declares_docker(program) or program.once(uses_no_docker):
            return
        for agent in proxies:
            if agent.subclass is None and not is_replaced(agent):
                yield Report(
                    agent.origin,
                    f"`{agent.label}` executes code in Docker by default: without a running daemon this raises "
                    "`RuntimeError`",
                    help="write `code_execution_config=False`, or say where code is to run",
                    remedy=Remedy(
                        "set `code_execution_config` to False",
                        (Change(agent.origin, SetItem(CONFIG, False)),),
                        Safety.UNSAFE,
                    ),
                )
