"""AGL329: a loop over a team's stream that is left before its end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.teams.driving import Left, left_early
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class BreakLeavesTeamRunning(Rule):
    """`break` or `return` leaves the loop over `team.run_stream()` before the `TaskResult`.

    ## What it does
    Reports `break` and `return` in the body of `async for ... in team.run_stream(...)`, unless the tests that lead
    there name `TaskResult` or `stop_reason`, the run has a cancellation token that somebody cancels, an
    `ExternalTermination` of the team is set, or the stream is closed with `aclose()`.

    ## Why it matters
    Leaving the loop does not stop the team. Run against 0.7.5, a team that was left after its first message made 12
    more model calls in the next 0.3 s, and its next `run()` raised ValueError ("The team is already running").

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(25))
        async for message in team.run_stream(task="Write."):
            if "DONE" in str(message):
                break
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import ExternalTermination, MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        enough = ExternalTermination()
        stop = enough | MaxMessageTermination(25)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=stop)
        async for message in team.run_stream(task="Write."):
            if "DONE" in str(message):
                enough.set()
    ```

    ## Fix safety
    There is no fix: what is to end the run is the program's business.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_base_group_chat.py`, `run_stream`
    """

    code: ClassVar[str] = "AGL329"
    name: ClassVar[str] = "break-leaves-team-running"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for loops over a stream that are left before its end."""
        seen: set[object] = set()
        for one in left_early(program):
            if one.way.origin.key not in seen:
                seen.add(one.way.origin.key)
                yield _report(one)


def _report(one: Left) -> Report:
    return Report(
        one.way.origin,
        f"leaving the loop does not stop this `{one.team.short}`: its agents go on in the background, "
        'and its next run raises ValueError ("already running")',
        related=((one.run.origin, "the stream"), (one.team.origin, "the team")),
        help="let the stream end: set an `ExternalTermination`, or cancel the `CancellationToken` of the run",
    )
