"""AGL507: an agent that answers with the raw output of its tool."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Agent, Run
from autogen_lint.model.program import Program
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem
from autogen_lint.values.value import Absent, Known, alternatives, number

ASSISTANT = "autogen_agentchat.agents.AssistantAgent"


class ToolResultDeadEnd(Rule):
    """An agent that is run alone stops after one round of tool calls and answers with their raw output.

    ## What it does
    Reports `AssistantAgent`s of AutoGen 0.4+ with tools that are run for themselves (`agent.run`), without
    `reflect_on_tool_use` and with `max_tool_iterations` 1, its default. Agents in teams are exempt: another turn
    follows there.

    ## Why it matters
    The agent calls its model once, executes the tools it asks for, and returns: the last message is the text that the
    tools gave, and the model never reads it. Questions that need two tools in a row are answered with the output of
    the first.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def look_up(claim: str) -> str:
        \"\"\"Look a claim up.\"\"\"
        return claim

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up])

    async def main() -> None:
        await clerk.run(task="What about claim 7?")
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    def look_up(claim: str) -> str:
        \"\"\"Look a claim up.\"\"\"
        return claim

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    clerk = AssistantAgent("clerk", model_client=client, tools=[look_up], reflect_on_tool_use=True)

    async def main() -> None:
        result = await clerk.run(task="What about claim 7?")
        print(result.stop_reason, result.messages[-1])
    ```

    ## Fix safety
    Unsafe: `reflect_on_tool_use=True` makes a second model call for each round of tools.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5 `agents/_assistant_agent.py`
    """

    code: ClassVar[str] = "AGL507"
    name: ClassVar[str] = "tool-result-dead-end"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each agent that is run alone what follows its tool calls."""
        members = {id(member) for team in program.teams for member in team.participants or ()}
        open_teams = any(team.participants is None for team in program.teams)
        for agent in program.agents:
            runs = [run for run in program.runs if run.agent is agent]
            if runs and agent.tools and id(agent) not in members and not open_teams and _stops(agent):
                yield _report(agent, runs)


def _stops(agent: Agent) -> bool:
    if agent.cls != ASSISTANT or agent.subclass is not None or agent.arguments.rest is not None:
        return False
    reflects = all(_is_off(option) for option in alternatives(agent.arguments.get("reflect_on_tool_use")))
    rounds = agent.arguments.get("max_tool_iterations")
    once = isinstance(rounds, Absent) or number(rounds) == 1
    return reflects and once and isinstance(agent.arguments.get("output_content_type"), Absent)


def _is_off(value: object) -> bool:
    return isinstance(value, Absent) or (isinstance(value, Known) and not value.value)


def _report(agent: Agent, runs: list[Run]) -> Report:
    change = Change(agent.origin, SetItem("reflect_on_tool_use", value=True))
    return Report(
        agent.origin,
        f"agent `{agent.label}` answers with the raw output of its tools: one model call, one round of tools, no reply",
        related=tuple((run.origin, f"run here by `{run.method}`") for run in runs),
        help="give `reflect_on_tool_use=True`, or `max_tool_iterations=5` where several calls may be needed",
        remedy=Remedy("let it read what its tools gave", (change,), Safety.UNSAFE),
    )
