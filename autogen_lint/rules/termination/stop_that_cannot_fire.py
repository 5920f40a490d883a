"""AGL330: a termination condition that can never fire in its team."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.firing import Verdict, dead, is_endless
from autogen_lint.model.teams.stops import has_human
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.termination.wording import go_on
from autogen_lint.settings.schema import Settings

HELP = {
    "StopMessageTermination": "wait for a text, a handoff or a number of messages instead",
    "ExternalTermination": "keep the condition in a variable and call its `set()` where the run is to end",
    "FunctionalTermination": "return `True` or `False`, as `bool(...)` gives them",
    "OrTerminationCondition": "give it the conditions that are to stop the team",
    "or": "give it the conditions that are to stop the team",
}


class StopThatCannotFire(Rule):
    """A termination condition waits for something that can't happen in its team.

    ## What it does
    Looks, where all participants are known, for a `StopMessageTermination` among agents of the library, a `source`,
    `sources`, handoff target or function name that no participant has, a `FunctionalTermination` whose function never
    returns `True` itself, an `OrTerminationCondition` without conditions, and an `ExternalTermination` that nobody can
    set: one that nothing else holds, one in a component file, or one whose `set()` the whole program, seen from its
    start, never calls. Inner agents count; agents of the project's own classes make it silent.

    ## Why it matters
    The condition looks like a stop and is none. Run against the library, teams with each of these as their only
    condition were still talking after 60 messages, where their twins without the mistake ended after 1 to 3. Where
    nothing else stops the team it is an error.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import SourceMatchTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    team = RoundRobinGroupChat([writer, critic], termination_condition=SourceMatchTermination(["reviewer"]))
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import SourceMatchTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    team = RoundRobinGroupChat([writer, critic], termination_condition=SourceMatchTermination(["critic"]))
    ```

    ## Fix safety
    There is no fix: only the author knows what was meant.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `conditions/_terminations.py`; no agent of agentchat or ext sends a `StopMessage`
    - GraphFlow sent one up to 0.6.2
    """

    code: ClassVar[str] = "AGL330"
    name: ClassVar[str] = "stop-that-cannot-fire"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each team for the conditions that can't fire in it."""
        seen: set[object] = set()
        for team in program.teams:
            found = dead(program, team)
            endless = is_endless(team, found) and not has_human(team)
            for one in found:
                place = one.condition.origin.location
                if (place.path, place.cell, place.line) not in seen:
                    seen.add((place.path, place.cell, place.line))
                    yield _report(team, one, endless=endless)


def _report(team: Team, one: Verdict, *, endless: bool) -> Report:
    name = one.condition.short if one.condition.short != "or" else "OrTerminationCondition"
    end = f": {go_on(team)} without end, since nothing else stops this `{team.short}`" if endless else ""
    return Report(
        one.condition.origin,
        f"`{name}` can never fire, since {one.because}{end}",
        severity=Severity.ERROR if endless else None,
        related=((team.origin, f"is to stop this `{team.short}`"),),
        help=HELP.get(name, "name one that there is"),
    )
