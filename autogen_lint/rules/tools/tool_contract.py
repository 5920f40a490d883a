"""AGL504: a tool whose signature or description a model can't work with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Tool
from autogen_lint.model.program import Program
from autogen_lint.model.tools.contracts import Breach, breaches
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class ToolContract(Rule):
    """A tool lacks what a model is told of it: types, a description, parameters that can be named.

    ## What it does
    Reports functions registered as tools whose parameters have no annotation, that have neither a docstring nor a
    description, that take `*args`, or, in the old generations, whose default can't be written as JSON. Methods,
    functions behind a partial and functions under decorators that are not known are left alone.

    ## Why it matters
    AutoGen 0.4+ raises KeyError when an agent is built with a tool whose parameter is not annotated, even where it has
    a default; 0.2 and AG2 classic raise TypeError at registration, or leave a parameter with a default out of what the
    model is told. A tool with `*args` is offered as one that takes a text `args`, and every call fails. Without a
    description the model chooses by the name alone, and 0.2 refuses `register_for_llm()` without one. A default that
    is no JSON makes the request to the model fail.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def look_up(claim):
        return claim

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def look_up(claim: str) -> str:
        \"\"\"Look a claim up by its number.\"\"\"
        return claim

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up], reflect_on_tool_use=True)
    ```

    ## Fix safety
    There is no fix: the types and the description are for the author to say.

    ## Settings
    None.

    ## References
    - autogen-core 0.7.5 `_function_utils.py`; pyautogen 0.2.35 `function_utils.py`; ag2 0.14.0
      `tools/function_utils.py`
    """

    code: ClassVar[str] = "AGL504"
    name: ClassVar[str] = "tool-contract"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each tool what its model is told; the gravest breach of a function is reported."""
        seen = set()
        for tool in program.tools:
            found = breaches(tool, program)
            if found and tool.function is not None and tool.function.origin not in seen:
                seen.add(tool.function.origin)
                yield _report(tool, found)


def _report(tool: Tool, found: list[Breach]) -> Report:
    first = next((one for one in found if one.fails), found[0])
    return Report(
        first.origin,
        f"tool `{tool.name}` {first.what}",
        severity=Severity.ERROR if first.fails else None,
        related=(
            (tool.origin, f"it is registered here by `{tool.via}`"),
            *((other.origin, f"it also {other.what}") for other in found if other is not first),
        ),
        help=first.instead,
    )
