"""AGL313: one counting condition in two teams."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import Condition
from autogen_lint.model.program import Program
from autogen_lint.model.teams.shared_conditions import Shared, shared_conditions
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Component, Literal, SetItem
from autogen_lint.values.value import Known

WHAT = {
    "MaxMessageTermination": "counts the messages of both",
    "TokenUsageTermination": "counts the tokens of both",
    "TimeoutTermination": "has one clock for both, which each end of a run sets back",
}


class SharedStopObject(Rule):
    """A termination condition that counts is given to two teams that live side by side.

    ## What it does
    Reports `MaxMessageTermination`, `TokenUsageTermination` and `TimeoutTermination` objects that two teams of one
    scope hold, alone or in a combination, where the teams run at the same time: by `asyncio.gather` or tasks, or one
    inside the other. Where it is not seen how they run it is information. Teams that are awaited one after the other
    are left alone, as are teams that are only dumped, and a team that is built anew in a loop: the end of a run clears
    the counts.

    ## Why it matters
    Counts live in the object. Run against the library at the same time, two teams with one `MaxMessageTermination(6)`
    ended after 3 and 9 messages: they count together, and the end of one run clears what the other has counted.

    ## Example
    ```python
    import asyncio

    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        stop = MaxMessageTermination(6)
        drafts = RoundRobinGroupChat([AssistantAgent("writer", client)], termination_condition=stop)
        checks = RoundRobinGroupChat([AssistantAgent("critic", client)], termination_condition=stop)
        print(await asyncio.gather(drafts.run(task="Write."), checks.run(task="Check.")))
    ```

    ## Use instead
    ```python
    import asyncio

    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        drafts = RoundRobinGroupChat([AssistantAgent("writer", client)], termination_condition=MaxMessageTermination(6))
        checks = RoundRobinGroupChat([AssistantAgent("critic", client)], termination_condition=MaxMessageTermination(6))
        print(await asyncio.gather(drafts.run(task="Write."), checks.run(task="Check.")))
    ```

    ## Fix safety
    Unsafe: the second team gets a condition of its own, with the same numbers, so that it stops at another moment.
    Combinations of conditions have no fix.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `conditions/_terminations.py`, `teams/_group_chat/_base_group_chat_manager.py`
    """

    code: ClassVar[str] = "AGL313"
    name: ClassVar[str] = "shared-stop-object"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for counting conditions with two teams."""
        seen: set[object] = set()
        for shared in shared_conditions(program):
            entry = shared.second.arguments.entries.get("termination_condition")
            place = entry.origin if entry is not None else shared.second.origin
            if place.key not in seen:
                seen.add(place.key)
                yield _report(shared)


def _report(shared: Shared) -> Report:
    condition, second = shared.condition, shared.second
    entry = second.arguments.entries.get("termination_condition")
    return Report(
        entry.origin if entry is not None else second.origin,
        f"this `{condition.short}` is that of another `{shared.first.short}` too and {WHAT[condition.short]}: "
        + ("running at the same time, " if shared.at_once else "if they run at the same time, ")
        + "neither stops where it should",
        severity=None if shared.at_once else Severity.INFO,
        related=((condition.origin, "the condition"), (shared.first.origin, "the other team")),
        help="build a condition for each team, in a function if it is a long one",
        remedy=_remedy(shared),
    )


def _remedy(shared: Shared) -> Remedy | None:
    second, condition = shared.second, shared.condition
    entry = second.arguments.entries.get("termination_condition")
    arguments = _literals(condition)
    positional = entry is None or entry.origin == entry.value.origin
    if second.condition is not condition or arguments is None or positional:
        return None
    own = Component(condition.cls, "termination", arguments, positional=1)
    change = Change(second.origin, SetItem("termination_condition", own))
    return Remedy("give the second team a condition of its own", (change,), Safety.UNSAFE)


def _literals(condition: Condition) -> dict[str, Literal] | None:
    """The arguments of a condition where all of them are literals."""
    given = condition.arguments
    if given is None or given.rest is not None:
        return None
    found: dict[str, Literal] = {}
    for key, entry in given.entries.items():
        value = entry.value.value if isinstance(entry.value, Known) else ()
        if not isinstance(value, (bool, int, float, str)):
            return None
        found[key] = value
    return found
