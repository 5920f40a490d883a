"""AGL328: a deadline round a team's run that waits until the team is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.teams.driving import Abandoned, abandoned
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class DeadlineThatDoesNotStop(Rule):
    """`asyncio.wait_for`, `asyncio.timeout` or `task.cancel()` is meant to end a team's run.

    ## What it does
    Reports them round the run of a team that has its own (embedded) runtime, where the run has no `cancellation_token`
    that somebody cancels. Runs of single agents, teams with a `runtime` of their own, `asyncio.shield` and anyio's
    deadlines, which do end the wait, are left alone.

    ## Why it matters
    Cancelling reaches `run_stream`, whose `finally` waits until the runtime is idle, and the team goes on meanwhile.
    Run against 0.7.5, `wait_for(team.run(...), 0.2)` round 20 turns of 0.05 s raised TimeoutError after 1.1 s, when all
    20 turns were done; round a team without limit it never returns. With a token that is cancelled it took 0.2 s.

    ## Example
    ```python
    import asyncio

    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(25))
        print(await asyncio.wait_for(team.run(task="Write."), timeout=60))
    ```

    ## Use instead
    ```python
    import asyncio

    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_core import CancellationToken
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(25))
        token = CancellationToken()
        asyncio.get_running_loop().call_later(60, token.cancel)
        print(await team.run(task="Write.", cancellation_token=token))
    ```

    ## Fix safety
    There is no fix: a token needs somebody who cancels it and somebody who handles the CancelledError.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.4.2, 0.5.7 and 0.7.5, `teams/_group_chat/_base_group_chat.py`, the `finally` of `run_stream`
    """

    code: ClassVar[str] = "AGL328"
    name: ClassVar[str] = "deadline-that-does-not-stop"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for runs that a deadline or a cancelled task is to end."""
        seen: set[object] = set()
        for one in abandoned(program):
            if one.place.key not in seen:
                seen.add(one.place.key)
                yield _report(one)


def _report(one: Abandoned) -> Report:
    return Report(
        one.place,
        f"{one.how} does not stop this `{one.team.short}`: it waits until the team has ended by itself, "
        "however long that takes",
        related=((one.run.origin, "the run"), (one.team.origin, "the team")),
        help="give the run a `CancellationToken` and cancel that, for example with `loop.call_later(60, token.cancel)`",
    )
