"""AGL334: a team inside another run that nothing stops."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.stops import has_human
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.termination.team_without_stop import is_unstopped
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Component, SetItem


class UnboundedInnerTeam(Rule):
    """A team that runs inside another one has no limit of its own.

    ## What it does
    Reports teams that are given to a `SocietyOfMindAgent`, a `TeamTool` or another team and have neither a termination
    condition nor `max_turns`, in code and in component files.

    ## Why it matters
    The outer team waits until the inner run is over, so that none of its own limits counts meanwhile. Run against the
    library, an outer team with `max_turns=1` or `2` was still waiting when the inner model had been called 60 times.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    office = SocietyOfMindAgent("office", team=RoundRobinGroupChat([writer, critic]), model_client=client)
    team = RoundRobinGroupChat([office], max_turns=3)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    inner = RoundRobinGroupChat([writer, critic], termination_condition=MaxMessageTermination(9))
    office = SocietyOfMindAgent("office", team=inner, model_client=client)
    team = RoundRobinGroupChat([office], max_turns=3)
    ```

    ## Fix safety
    Unsafe: it changes after how many messages the inner team stops.

    ## Settings
    - `team-messages`: the number of messages that the fix writes

    ## References
    - autogen-agentchat 0.7.5, `agents/_society_of_mind_agent.py`, `tools/_task_runner_tool.py`, `teams/_group_chat`
    """

    code: ClassVar[str] = "AGL334"
    name: ClassVar[str] = "unbounded-inner-team"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW
    explains: ClassVar[frozenset[str]] = frozenset({"AGL301"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each team that another run holds what could stop it."""
        for team in program.teams:
            if team.holders and is_unstopped(team):
                yield _report(team, settings)


def _report(team: Team, settings: Settings) -> Report:
    stop = Component(
        "autogen_agentchat.conditions.MaxMessageTermination",
        "termination",
        {"max_messages": settings.team_messages},
        positional=1,
    )
    change = Change(team.origin, SetItem("termination_condition", stop))
    holder = team.holders[0].what.removeprefix("team ")
    return Report(
        team.origin,
        f"{holder} waits for this inner `{team.short}`, which has no limit: it never comes back, "
        "and no limit of the outer run counts meanwhile",
        severity=Severity.INFO if has_human(team) else None,
        related=tuple((user.origin, f"{user.what} runs it") for user in team.holders),
        help=f"give the inner team `termination_condition=MaxMessageTermination({settings.team_messages})`",
        remedy=Remedy(f"stop after {settings.team_messages} messages", (change,), Safety.UNSAFE),
    )
