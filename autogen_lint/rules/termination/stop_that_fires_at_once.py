"""AGL331: a termination condition that ends every run before an agent speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.firing import Verdict, instant
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings

HELP = {
    "MaxMessageTermination": "the task counts as a message: 2 is one turn of one agent",
    "SourceMatchTermination": "name the agent after whose turn the run is to end",
    "TextMessageTermination": "name the agent whose text is to end the run: `TextMessageTermination(source=...)`",
    "TextMentionTermination": "give the text that is to end the run",
    "and": "give it the conditions that are to stop the team together",
}


class StopThatFiresAtOnce(Rule):
    """A termination condition is true before any agent has spoken.

    ## What it does
    Reports `MaxMessageTermination` of 1 or less (or of no more than the messages of a literal task list),
    `SourceMatchTermination(["user"])` and `TextMessageTermination()` where tasks are given as texts, an empty text, an
    `AndTerminationCondition` without conditions, and numbers of tokens or seconds of 0 or less. Parts of `&` count only
    where all of them fire at once. `MagenticOneGroupChat` does not ask its conditions about the task.

    ## Why it matters
    Conditions are asked about the task before an agent is. Run against the library, each of these gave a result of 1
    message (the task) or 0 ("The group chat has already terminated."): no agent speaks, no error is raised.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    team = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(1))
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    team = RoundRobinGroupChat([writer], termination_condition=MaxMessageTermination(2))
    ```

    ## Fix safety
    There is no fix: only the author knows when the run is to end.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_base_group_chat_manager.py`, `handle_start`
    """

    code: ClassVar[str] = "AGL331"
    name: ClassVar[str] = "stop-that-fires-at-once"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each team for the conditions that are true at its start."""
        seen: set[object] = set()
        for team in program.teams:
            for one in instant(program, team):
                place = one.condition.origin.location
                if (place.path, place.cell, place.line) not in seen:
                    seen.add((place.path, place.cell, place.line))
                    yield _report(team, one)


def _report(team: Team, one: Verdict) -> Report:
    name = one.condition.short if one.condition.short != "and" else "AndTerminationCondition"
    return Report(
        one.condition.origin,
        f"`{name}` fires at once, since {one.because}: the run ends before an agent of this `{team.short}` has spoken",
        related=((team.origin, f"stops `{team.short}`"),),
        help=HELP.get(one.condition.short, "give a number above 0"),
    )
