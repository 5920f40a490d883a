"""AGL304: a limit that counts only together with a word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Condition, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.bounds import is_bounded, is_sure
from autogen_lint.model.teams.firing import dead
from autogen_lint.model.teams.stops import leaves
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.termination.wording import until
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import ChangeOperator
from autogen_lint.values.value import number

LIMITS = {
    "MaxMessageTermination": ("max_messages", "{n} messages"),
    "TimeoutTermination": ("timeout_seconds", "{n} s"),
    "TokenUsageTermination": ("max_total_token", "{n} tokens"),
}


class AndComposedStop(Rule):
    """A limit is joined by `&` with a condition that may never come true.

    ## What it does
    Follows the condition of each team and reports `&` (or an `AndTerminationCondition`) between a limit that is sure to
    be reached, as `MaxMessageTermination`, and a condition that depends on what a model writes, where the team has no
    other limit: no `max_turns`, no further branch of `|` that is sure to fire.

    ## Why it matters
    `MaxMessageTermination(5) & TextMentionTermination("OK")` stops at the first moment at which *both* have been true.
    Run against the library with a model that never says OK, the run goes on past its 5 messages without end; with `|`
    it ends after 5.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    stop = MaxMessageTermination(10) & TextMentionTermination("TERMINATE")
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
    stop = MaxMessageTermination(10) | TextMentionTermination("TERMINATE")
    team = RoundRobinGroupChat([writer], termination_condition=stop)
    ```

    ## Fix safety
    Unsafe: with `|` in the place of `&` the team stops earlier. Who wants at least so many messages before the word
    counts keeps the `&` and adds a higher limit: `a & b | MaxMessageTermination(50)`.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `base/_termination.py`, `AndTerminationCondition`
    """

    code: ClassVar[str] = "AGL304"
    name: ClassVar[str] = "and-composed-stop"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the conditions of teams that nothing else bounds."""
        seen: set[object] = set()
        for team in program.teams:
            if team.condition is None or is_bounded(program, team) is not False:
                continue
            hopeless = {id(one.condition) for one in dead(program, team)}
            for joined in _joined_by_and(team.condition):
                certain = not any(id(leaf) in hopeless for leaf in leaves(joined))
                if certain and joined.origin.key not in seen and _holds_a_limit(team, joined):
                    seen.add(joined.origin.key)
                    yield _report(team, joined)


def _joined_by_and(condition: Condition) -> Iterator[Condition]:
    """The outermost `&` of each branch."""
    if condition.mistake is None and condition.cls == "and" and condition.parts:
        yield condition
    else:
        for part in condition.parts:
            yield from _joined_by_and(part)


def _holds_a_limit(team: Team, condition: Condition) -> bool:
    return any(is_sure(team, leaf) for leaf in leaves(condition))


def _report(team: Team, condition: Condition) -> Report:
    limits = [leaf for leaf in leaves(condition) if is_sure(team, leaf)]
    waits = [leaf for leaf in leaves(condition) if is_sure(team, leaf) is False]
    words = " and ".join(dict.fromkeys(until(leaf) for leaf in waits))
    simple = len(condition.parts) == 2 and not any(part.parts for part in condition.parts)
    change = Change(condition.origin, ChangeOperator("|"))
    return Report(
        condition.origin,
        f"the limit of {_limit(limits[0])} counts only once {words}: if that never comes, "
        f"nothing stops this `{team.short}`",
        related=((team.origin, f"stops `{team.short}`"),),
        help="join them with `|`",
        remedy=Remedy("join with `|`", (change,), Safety.UNSAFE) if simple else None,
    )


def _limit(leaf: Condition) -> str:
    key, text = LIMITS.get(leaf.short, ("", ""))
    value = number(leaf.arguments.get(key)) if leaf.arguments is not None and key else None
    return text.format(n=f"{value:g}") if value is not None else f"`{leaf.short}`"
