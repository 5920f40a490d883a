"""AGL511: a run that is made and never started."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.teams.driving import Undriven, undriven
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class UndrivenCall(Rule):
    """A run of an agent or team is called as a statement, and nobody drives it.

    ## What it does
    AutoGen 0.4+: `team.run(...)`, `agent.run(...)` or `run_stream(...)` as a statement of its own, without `await` and
    `async for`. AG2 1.x: `agent.ask(...)` without `await`, `agent.run(...)` as a statement, and `await agent.run(...)`;
    the same for the `ask` and `run` of a reply.

    ## Why it matters
    Nothing runs. A coroutine that is not awaited leaves only "RuntimeWarning: coroutine ... was never awaited"; a
    stream, and the context manager that AG2's `run` gives, leave nothing at all. Awaiting the latter raises TypeError.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(9))
        team.run(task="Write.")
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient


    async def main():
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(9))
        result = await team.run(task="Write.")
        print(result.stop_reason)
    ```

    ## Fix safety
    There is no fix: `await` may only stand in a coroutine, and a stream has to be read.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_base_group_chat.py`; ag2 1.2.1, `agent.py`, `AgentRun`
    """

    code: ClassVar[str] = "AGL511"
    name: ClassVar[str] = "undriven-call"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = frozenset({"0.4", "ag2"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for runs that nobody drives."""
        seen: set[object] = set()
        for one in undriven(program):
            if one.place.key not in seen:
                seen.add(one.place.key)
                yield _report(one)


def _report(one: Undriven) -> Report:
    if one.awaited:
        message = f"`run` of {one.what} gives a context manager: awaiting it raises TypeError"
        return Report(one.place, message, help="write `await agent.ask(...)`, or `async with agent.run(...) as run:`")
    if one.method == "run_stream":
        message = f"nobody reads this stream of {one.what}: nothing runs"
        return Report(one.place, message, help="read it: `async for message in ...`, or `await Console(...)`")
    if one.generation == "ag2" and one.method == "run":
        message = f"`run` of {one.what} only gives a context manager: nothing runs"
        return Report(one.place, message, help="write `await agent.ask(...)`, or `async with agent.run(...) as run:`")
    message = f"`{one.method}` of {one.what} is not awaited: nothing runs"
    return Report(one.place, message, help="put `await` before it")
