"""AGL302: a team that stops only if the model says the word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.behaviour import condition_hardness
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Condition, Team
from autogen_lint.model.program import Program
from autogen_lint.model.stops import has_human, has_turn_limit, is_hard, leaves, nodes
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Combine, Component


class TextOnlyStop(Rule):
    """Every way for a team to stop depends on what the model writes.

    ## What it does
    Follows the termination condition of each team, through variables, functions and `|`, and reports it where every
    leaf waits for words, handoffs or calls of the model, and there is no `max_turns`.

    ## Why it matters
    Models forget the stop word, translate it, put it into code, or hand over to each other without end. Then nothing
    stops the team: no count, no clock, no budget.

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
        for team in program.teams:
            condition = team.condition
            if condition is not None and has_turn_limit(team) is False and _only_words(condition):
                lowered = notebook or has_human(team) or _from_outside(condition)
                for branch in condition.parts if condition.cls == "branches" else (condition,):
                    yield self._report(team, branch, settings, Severity.INFO if lowered else None)

    def _report(self, team: Team, condition: Condition, settings: Settings, severity: Severity | None) -> Report:
        cap = Component(
            "autogen_agentchat.conditions.MaxMessageTermination",
            "termination",
            {"max_messages": settings.team_messages},
            positional=1,
        )
        join = Combine("|", cap, "autogen_agentchat.base.OrTerminationCondition")
        names = " and ".join(dict.fromkeys(f"`{leaf.short}`" for leaf in leaves(condition)))
        return Report(
            condition.origin,
            f"only {names} can stop this `{team.short}`: if the model never does its part, the team runs for ever",
            severity=severity,
            related=((team.origin, f"stops `{team.short}`"),),
            help=f"add `| MaxMessageTermination({settings.team_messages})`",
            remedy=Remedy(
                f"stop after {settings.team_messages} messages at the latest",
                (Change(condition.origin, join),),
                Safety.UNSAFE,
            ),
        )


def _only_words(condition: Condition) -> bool:
    if is_hard(condition) is not False:
        return False
    parts = list(nodes(condition))
    if any(part.mistake or part.cls in {"unknown", "none"} for part in parts):
        return False
    hardness = {condition_hardness(leaf.cls) for leaf in leaves(condition)}
    return hardness <= {"soft", "external"} and "soft" in hardness


def _from_outside(condition: Condition) -> bool:
    return any(condition_hardness(leaf.cls) == "external" for leaf in leaves(condition))
