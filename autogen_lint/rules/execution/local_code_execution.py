"""AGL901: code that a model wrote runs on the machine itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.chats.speakers import is_automatic
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.model.tools.executions import Execution, executions, faces_model, is_unset
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class LocalCodeExecution(Rule):
    """Code from messages runs on the machine itself, outside a container.

    ## What it does
    Looks for agents and tools that execute code locally: `use_docker` false, the variable `AUTOGEN_USE_DOCKER` switched
    off in the code or in an environment file, a local executor, also one from another module. It is an error where no
    person is asked before (mode NEVER; a `CodeExecutorAgent` without `approval_func`), a warning where a model writes
    to the agent, and information elsewhere. An `approval_func` ends it.

    ## Why it matters
    Each code block of a message is executed with the files, the network and all environment variables of the process,
    API keys included. The message may repeat what a web page or a document told the model. 107 of 181 configurations
    in public code run locally.

    The stop word is no protection, nor is it a risk: a message that ends the chat is not executed (0.2.35 to 0.14.0:
    the test for the end comes before the code).

    ## Example
    ```python
    from autogen_agentchat.agents import CodeExecutorAgent
    from autogen_ext.code_executors.local import LocalCommandLineCodeExecutor

    runner = CodeExecutorAgent("runner", code_executor=LocalCommandLineCodeExecutor(timeout=60))
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import CodeExecutorAgent
    from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor

    runner = CodeExecutorAgent("runner", code_executor=DockerCommandLineCodeExecutor(timeout=60))
    ```

    ## Fix safety
    There is no fix: a container needs Docker and an image with what the code imports.

    ## Settings
    There are none.

    ## References
    - autogen-ext 0.7.5, `code_executors/local/__init__.py`: the child inherits the whole environment
    - microsoft/autogen#1381, microsoft/autogen#530
    """

    code: ClassVar[str] = "AGL901"
    name: ClassVar[str] = "local-code-execution"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each way of execution where it runs and who is asked before."""
        for execution in program.once(executions):
            unapproved = [agent for agent in execution.agents if is_unset(agent.arguments.get("approval_func"))]
            if execution.where == "local" and (unapproved or execution.by_tool):
                yield _report(execution, unapproved, program)


def _report(execution: Execution, agents: list[Agent], program: Program) -> Report:
    unasked = [agent for agent in agents if not execution.by_tool and _asks_nobody(agent)]
    named = f"`{agents[0].label}`" if len(agents) == 1 else "these agents" if agents else "the tool"
    asked = "and no person is asked before" if unasked else "with its files, network and keys"
    related = tuple((agent.origin, f"agent `{agent.label}` executes code") for agent in agents)
    return Report(
        execution.place,
        f"every code block that reaches {named} runs on this machine, {asked}",
        severity=_severity(execution, unasked, program),
        related=tuple((origin, text) for origin, text in related if origin != execution.place),
        help=_help(execution, agents),
    )


def _severity(execution: Execution, unasked: list[Agent], program: Program) -> Severity:
    if unasked:
        return Severity.ERROR
    if execution.by_tool or any(faces_model(agent, program) for agent in execution.agents):
        return Severity.WARNING
    return Severity.INFO


def _asks_nobody(agent: Agent) -> bool:
    return agent.generation != "old" or is_automatic(agent)


def _help(execution: Execution, agents: list[Agent]) -> str:
    if execution.settings is not None and execution.executor is None:
        return 'set `"use_docker": True`, or give a `DockerCommandLineCodeExecutor` as `"executor"`'
    if any(agent.generation == "0.4" for agent in agents):
        return "use `DockerCommandLineCodeExecutor`, or give the agent an `approval_func`"
    return "use `DockerCommandLineCodeExecutor`"
