"""AGL301: a team that nothing stops."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.stops import has_human, has_turn_limit
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Component, SetItem
from autogen_lint.values.value import Absent, Known, alternatives

GRAPHS = frozenset({"autogen_agentchat.teams.GraphFlow"})


class TeamWithoutStop(Rule):
    """A team has neither a termination condition nor a turn limit.

    ## What it does
    Looks for teams that are given neither `termination_condition` nor `max_turns`, neither where they are built nor
    where they are run, in code and in component files. A `MagenticOneGroupChat` has a limit of its own in code (20
    turns); a component file without the key has none. GraphFlow ends with its graph.

    ## Why it matters
    `RoundRobinGroupChat`, `SelectorGroupChat` and `Swarm` then run for ever: each turn is a model call with the whole
    history, and `asyncio.wait_for` round the run does not stop it.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    team = RoundRobinGroupChat([writer, critic])
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    stop = TextMentionTermination("TERMINATE", sources=["critic"]) | MaxMessageTermination(25)
    team = RoundRobinGroupChat([writer, critic], termination_condition=stop)
    ```

    ## Fix safety
    Unsafe: it changes after how many messages the team stops.

    ## Settings
    - `team-messages`: the number of messages that the fix writes

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_base_group_chat_manager.py`
    """

    code: ClassVar[str] = "AGL301"
    name: ClassVar[str] = "team-without-stop"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each team what could stop it."""
        for team in program.teams:
            if is_unstopped(team) and not team.holders and not _is_misspelt(program, team):
                yield self._report(team, settings)

    def _report(self, team: Team, settings: Settings) -> Report:
        human = has_human(team)
        stop = Component(
            "autogen_agentchat.conditions.MaxMessageTermination",
            "termination",
            {"max_messages": settings.team_messages},
            positional=1,
        )
        change = Change(team.origin, SetItem("termination_condition", stop))
        waits = (
            ", but a person is asked in each lap" if human else ", with a model call and the whole history each turn"
        )
        return Report(
            team.origin,
            f"`{team.short}` has no termination condition and no `max_turns`: it runs for ever{waits}",
            severity=Severity.INFO if human else None,
            related=tuple((run.origin, f"run here by `{run.method}`") for run in team.runs),
            help=f"give `termination_condition=MaxMessageTermination({settings.team_messages})`, alone or after `|`",
            remedy=Remedy(f"stop after {settings.team_messages} messages", (change,), Safety.UNSAFE),
        )


def _is_misspelt(program: Program, team: Team) -> bool:
    """Whether a keyword was surely meant to be a limit: AGL605 and AGL802 say that it has no effect."""
    meant = [fault for fault in program.faults if fault.new in {"max_turns", "termination_condition"}]
    places = (fault.component.origin if fault.component is not None else fault.holder.origin for fault in meant)
    return any(place.key == team.origin.key for place in places)


def is_unstopped(team: Team) -> bool:
    """Whether a team is given nothing that could stop it, neither where it is built nor where it is run."""
    if team.cls in GRAPHS or team.condition is not None or has_turn_limit(team) is not False:
        return False
    given = team.arguments.get("termination_condition")
    if not all(isinstance(o, Absent) or (isinstance(o, Known) and o.value is None) for o in alternatives(given)):
        return False
    return not any(
        run.event.consumed_with_break or "termination_condition" in run.arguments or run.arguments.rest is not None
        for run in team.runs
    )
