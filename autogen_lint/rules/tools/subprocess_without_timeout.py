"""AGL506: a child process that is waited for without end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.tools.waiting import Waiting, reports
from autogen_lint.settings.schema import Settings


class SubprocessWithoutTimeout(Rule):
    """A child process is waited for without a time limit.

    ## What it does
    Reports `subprocess.run`, `call`, `check_call` and `check_output` without `timeout`, `communicate()` and `wait()`
    of `Popen` objects, `os.system`, `os.popen` and `getoutput` (which take none), processes of `asyncio` outside of
    `asyncio.wait_for`, and the same of `sh`, `plumbum`, `invoke` and GitPython. A command that begins with `timeout
    30` is bounded. It is a warning in a tool of an agent and in methods of agent classes; elsewhere, as in build
    scripts, it is information only.

    ## Why it matters
    A command that asks for a password, waits for a lock or reads standard input never ends, and there is no tool
    timeout in any generation of AutoGen: the agent, its chat and its thread wait with it. `timeout=2` raised
    `TimeoutExpired` after 2 s in all four calls; `timeout=0` expires at once, it does not switch the limit off.

    ## Example
    ```python
    import subprocess

    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def run_tests(path: str) -> str:
        \"\"\"Run the tests of a folder.\"\"\"
        return subprocess.run(["pytest", "-q", path], capture_output=True, text=True).stdout[-4000:]

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    coder = AssistantAgent("coder", model_client=client, tools=[run_tests])
    ```

    ## Use instead
    ```python
    import subprocess

    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def run_tests(path: str) -> str:
        \"\"\"Run the tests of a folder.\"\"\"
        return subprocess.run(["pytest", "-q", path], capture_output=True, text=True, timeout=60).stdout[-4000:]

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    coder = AssistantAgent("coder", model_client=client, tools=[run_tests], reflect_on_tool_use=True)
    ```

    ## Fix safety
    Safe: the fix adds `timeout=` with the project's own `subprocess-timeout`. After `communicate(timeout=...)` gave up
    the child is still running: kill it where you catch `TimeoutExpired`.

    ## Settings
    - `subprocess-timeout`
    - `io`: calls of the project's own libraries

    ## References
    - CPython 3.11 `subprocess`, `os`, `asyncio.subprocess`; sh 2.4, plumbum 2.0, GitPython 3.2
    """

    code: ClassVar[str] = "AGL506"
    name: ClassVar[str] = "subprocess-without-timeout"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each wait for a child process whether anything limits it."""
        yield from reports(
            program,
            Waiting(
                frozenset({"subprocess"}),
                "a process that does not end",
                "subprocess-timeout",
                settings.subprocess_timeout,
                Severity.INFO,
                Severity.WARNING,
                agent_classes=True,
                anywhere=False,
            ),
        )
