"""AGL302: a team that stops only if the model says the word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.behaviour import condition_hardness
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Condition, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.bounds import can_be_cancelled, is_bounded, waits_for_models
from autogen_lint.model.teams.firing import dead, instant
from autogen_lint.model.teams.stops import has_human, leaves
from autogen_lint.model.teams.untaught import untaught_words
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.termination.wording import go_on, until
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Combine, Component


class TextOnlyStop(Rule):
    """Every way for a team to stop depends on what the model writes.

    ## What it does
    Follows the termination condition of each team, through variables, functions and `|`, and reports it where every
    leaf waits for words, handoffs or calls of the model, and there is no `max_turns`. A `GraphFlow` without cycles ends
    with its graph, and a round robin that waits for a text or turn of an agent that always gives one ends too. Where a
    person takes part, other code can end the run (`ExternalTermination`, a cancellation token that is cancelled), or
    in notebooks, it is a hint.

    ## Why it matters
    Models forget the stop word, translate it, put it into code, or hand over to each other without end. Then nothing
    stops the team: no count, no clock, no budget. Run against the library, two agents whose model never says the word
    were still talking after 400 messages; with `| MaxMessageTermination(25)` the same run ends after 25.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    team = RoundRobinGroupChat([writer], termination_condition=TextMentionTermination("TERMINATE"))
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    stop = TextMentionTermination("TERMINATE") | MaxMessageTermination(25)
    team = RoundRobinGroupChat([writer], termination_condition=stop)
    ```

    ## Fix safety
    Unsafe: it changes after how many messages the team stops.

    ## Settings
    - `team-messages`: the number of messages that the fix writes

    ## References
    - autogen-agentchat 0.7.5, `conditions/_terminations.py`
    """

    code: ClassVar[str] = "AGL302"
    name: ClassVar[str] = "text-only-stop"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each team whether anything but the model's words stops it."""
        notebook = program.file.path.endswith(".ipynb")
        explained = {id(one.team) for one in untaught_words(program)}
        for team in program.teams:
            if id(team) in explained or not _only_words(program, team):
                continue
            assert team.condition is not None
            lowered = notebook or has_human(team) or _from_outside(team.condition) or can_be_cancelled(program, team)
            hopeless = {id(one.condition) for one in dead(program, team)}
            parts = team.condition.parts
            for branch in parts if team.condition.cls == "branches" else (team.condition,):
                if not all(id(leaf) in hopeless for leaf in leaves(branch)):
                    yield _report(team, branch, settings, Severity.INFO if lowered else None)


def _only_words(program: Program, team: Team) -> bool:
    """Whether models alone decide, and the run does not end before they are asked."""
    condition = team.condition
    if condition is None or not waits_for_models(condition) or is_bounded(program, team) is not False:
        return False
    return not instant(program, team)


def _from_outside(condition: Condition) -> bool:
    return any(condition_hardness(leaf.cls) == "external" for leaf in leaves(condition))


def _report(team: Team, condition: Condition, settings: Settings, severity: Severity | None) -> Report:
    cap = Component(
        "autogen_agentchat.conditions.MaxMessageTermination",
        "termination",
        {"max_messages": settings.team_messages},
        positional=1,
    )
    join = Combine("|", cap, "autogen_agentchat.base.OrTerminationCondition")
    return Report(
        condition.origin,
        f"{go_on(team)} until {until(condition)}: if that never comes, nothing else stops this `{team.short}`",
        severity=severity,
        related=((team.origin, f"stops `{team.short}`"),),
        help=f"add `| MaxMessageTermination({settings.team_messages})`",
        remedy=Remedy(
            f"stop after {settings.team_messages} messages at the latest",
            (Change(condition.origin, join),),
            Safety.UNSAFE,
        ),
    )
