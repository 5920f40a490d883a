"""AGL332: a TimeoutTermination whose clock does not measure the run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.teams.clocks import Clock, Fault, clock_faults
from autogen_lint.model.teams.stops import count
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class TimeoutTerminationClock(Rule):
    """The clock of a `TimeoutTermination` starts too early, or is to stop what it can't.

    ## What it does
    Reports a `TimeoutTermination` that is built when the module is imported while the team runs in a function that is
    called later; one whose team is run again and again in a `while` loop, without `reset()`; and one in a team with a
    model client whose requests have no time limit at all.

    ## Why it matters
    The clock starts when the condition is *built* and when a run *ends*, not when a run begins. Run against the
    library, a condition of 0.2 s built 0.3 s before the run ended it with the task as its only message; the same team
    run again after a pause ended at once too. It is looked at after a turn only, so that a call that hangs is never cut
    short.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import TimeoutTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=TimeoutTermination(300))


    async def answer(question: str):
        return await team.run(task=question)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import TimeoutTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


    async def answer(question: str):
        stop = TimeoutTermination(300)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=stop)
        return await team.run(task=question)
    ```

    ## Fix safety
    There is no fix: building the team anew, or `await team.reset()` before each run, also clears what it remembers.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `conditions/_terminations.py`, `TimeoutTermination`
    """

    code: ClassVar[str] = "AGL332"
    name: ClassVar[str] = "timeout-termination-clock"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each clock when it starts and what it is to stop."""
        seen: set[object] = set()
        for fault in clock_faults(program):
            if fault.condition.origin.key not in seen:
                seen.add(fault.condition.origin.key)
                yield _report(fault)


def _report(fault: Fault) -> Report:
    arguments = fault.condition.arguments
    seconds = count(arguments.get("timeout_seconds")) if arguments is not None else None
    limit = f"the {seconds:g} s" if seconds is not None else "the time"
    related = [(fault.team.origin, f"stops this `{fault.team.short}`")]
    if fault.run is not None:
        related.append((fault.run.origin, "the run"))
    if fault.model is not None:
        related.append((fault.model.origin, "has no time limit"))
    return Report(fault.condition.origin, _message(fault, limit), related=tuple(related), help=_help(fault))


def _message(fault: Fault, limit: str) -> str:
    if fault.clock is Clock.IMPORT:
        return f"{limit} begin when the module is imported, not with the run: a run that begins later ends at once"
    if fault.clock is Clock.BETWEEN:
        return f"{limit} of a run begin when the run before it ends: after a longer pause the next one ends at once"
    name = fault.model.short if fault.model is not None else "the client"
    return f"{limit} are looked at only after a turn: a request of `{name}` that hangs, which has no limit, never ends"


def _help(fault: Fault) -> str:
    if fault.clock is Clock.CALL:
        return "give the model client a time limit of its own"
    return "build the condition and the team for each run, or `await team.reset()` right before it"
