"""AGL503: a tool that models are told of and nobody executes, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Tool
from autogen_lint.model.program import Program
from autogen_lint.model.tools.sides import only_executed, only_told, other_name
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class ToolRegisteredOnOneSide(Rule):
    """A tool is registered for the model or for execution, but not for both.

    ## What it does
    Reports functions of AutoGen 0.2 and AG2 classic that an agent's model is told of (`register_for_llm`, a schema in
    `llm_config`, `functions=`) while no agent of the program can execute them (`register_for_execution`,
    `function_map`, `register_function`), and functions registered for execution that no model is told of. It speaks
    only where the other side would be seen: a chat of these agents starts here, or another agent is built beside them,
    and nothing that can't be followed may register functions. `agent.run`, group patterns and swarms execute all tools
    themselves.

    ## Why it matters
    Each call of the model is answered `Error: Function f not found.`, the model tries again, and the chat goes on to
    its limit: with `max_consecutive_auto_reply=4` it took 10 messages and 5 model calls. A function that no model
    knows is never called.

    ## Example
    ```python
    from autogen import AssistantAgent, UserProxyAgent

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = AssistantAgent("assistant", llm_config=config)
    user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

    @assistant.register_for_llm(description="Look a claim up")
    def look_up(claim: str) -> str:
        return claim

    user.initiate_chat(assistant, message="What about claim 7?", max_turns=3)
    ```

    ## Use instead
    ```python
    from autogen import AssistantAgent, UserProxyAgent, register_function

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = AssistantAgent("assistant", llm_config=config)
    user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)

    def look_up(claim: str) -> str:
        return claim

    register_function(look_up, caller=assistant, executor=user, description="Look a claim up")
    user.initiate_chat(assistant, message="What about claim 7?", max_turns=3)
    ```

    ## Fix safety
    There is no fix: who executes the tool is for the author to say.

    ## Settings
    None.

    ## References
    - pyautogen 0.2.35 and ag2 0.14.0, `agentchat/conversable_agent.py`: `execute_function`
    """

    code: ClassVar[str] = "AGL503"
    name: ClassVar[str] = "tool-registered-on-one-side"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each tool for its other side."""
        for tool in program.tools:
            if only_told(tool, program):
                other = other_name(tool)
                name = tool.name if other is None else min(name for name in tool.told_as if name is not None)
                told = f"the model of {_agents(tool)} is told of" if other is None else "a model is told of"
                executed = "no agent executes it" if other is None else f"it is executed as `{other}`"
                yield _report(
                    tool,
                    f'{told} `{name}` and {executed}: each call is answered "Error: Function {name} not found."',
                    "register it with the agent that answers: `register_for_execution`, or `register_function(f, "
                    "caller=..., executor=..., description=...)` for both sides",
                )
            elif only_executed(tool, program):
                yield _report(
                    tool,
                    f"`{tool.name}` can be executed by {_agents(tool)}, but no model is told of it: it is never called",
                    "register it with the agent whose model shall call it: `register_for_llm(description=...)`",
                )


def _agents(tool: Tool) -> str:
    names = list(dict.fromkeys(f"`{agent.label}`" for agent in tool.agents))
    return f"agent{'s' if len(names) > 1 else ''} {' and '.join(names[:2])}"


def _report(tool: Tool, message: str, help: str) -> Report:  # noqa: A002 - as the report's field
    places = [*tool.told, *tool.executed]
    place = places[0] if places else tool.origin
    return Report(
        place,
        message,
        related=tuple((agent.origin, f"agent `{agent.label}`") for agent in tool.agents),
        help=help,
    )
