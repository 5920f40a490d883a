"""AGL327: termination conditions joined by Python's own operators, or no condition at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Condition, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.stops import nodes
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import ChangeOperator

OPERATORS = {"or": "|", "and": "&"}


class ConditionsJoinedByAndOr(Rule):
    """Termination conditions are joined by `or` / `and`, or something that is no condition is given.

    ## What it does
    Reports `a or b` and `a and b` between termination conditions, and a class, a text or a list given as
    `termination_condition`.

    ## Why it matters
    Condition objects are always true, so `a or b` is `a` and `a and b` is `b`: the other condition never counts.
    A class instead of an object ends the run at once with no message; a text or list raises AttributeError in `run`.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    stop = TextMentionTermination("TERMINATE") or MaxMessageTermination(25)
    team = RoundRobinGroupChat([writer], termination_condition=stop)
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
    Safe: `or` becomes `|` and `and` becomes `&`, which is what was meant. The other mistakes have no fix.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `base/_termination.py` (`__or__`, `__and__`; no `__bool__`)
    """

    code: ClassVar[str] = "AGL327"
    name: ClassVar[str] = "conditions-joined-by-and-or"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each team's condition whether it is one."""
        for team in program.teams:
            for part in nodes(team.condition) if team.condition is not None else ():
                if part.mistake is not None:
                    yield _report(team, part)


def _report(team: Team, condition: Condition) -> Report:
    operator = OPERATORS.get(condition.mistake or "")
    remedy = None
    if operator is not None:
        change = Change(condition.origin, ChangeOperator(operator))
        remedy = Remedy(f"join with `{operator}`", (change,), Safety.SAFE)
    return Report(
        condition.origin,
        _message(condition),
        related=((team.origin, f"given to `{team.short}`"),),
        help=f"write `{operator}`" if operator else "give an object of a condition class, joined by `|` and `&`",
        remedy=remedy,
    )


def _message(condition: Condition) -> str:
    kept = {"or": "first", "and": "last"}.get(condition.mistake or "")
    if kept is not None:
        return f"`{condition.mistake}` keeps only the {kept} condition: the others never stop the team"
    if condition.mistake == "class":
        return f"`{condition.short}` is the class, not an object: the run ends at once, without a message"
    return f"a {condition.mistake} is no termination condition: `run` raises AttributeError"
