"""AGL323: observers of AG2 1.x that are to stop a run and can't."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.ag2.agents import Guard, powerless_guards
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class GuardThatDoesNotGuard(Rule):
    """An observer is to keep an AG2 agent from looping, and only warns.

    ## What it does
    Reports `LoopDetector` and `TokenMonitor` of agents with tools where nothing else ends their runs: no
    `asyncio.wait_for` or `timeout` round `ask` and `run`, no middleware or policy of the project, nobody who listens
    for `ObserverAlert`. It also reports observers that send a FATAL alert in agents without `AlertPolicy`.

    ## Why it matters
    `ask` has no limit of steps, turns or time. Run against ag2 1.2.1, a model that calls one tool again and again did
    so 60 of 60 times with `LoopDetector`, with `TokenMonitor`, with either and `AlertPolicy`, and with a FATAL alert
    but no `AlertPolicy`; with both the run ended after 1 call.

    ## Example
    ```python
    from ag2 import Agent
    from ag2.config import OpenAIConfig
    from ag2.observers import LoopDetector


    def look_up(claim: str) -> str:
        \"\"\"Look a claim up by its number.\"\"\"
        return "found"


    agent = Agent(
        "clerk",
        config=OpenAIConfig(model="gpt-4o-mini", timeout=60),
        tools=[look_up],
        observers=[LoopDetector()],
    )


    async def answer(question: str):
        return await agent.ask(question)
    ```

    ## Use instead
    ```python
    import asyncio

    from ag2 import Agent
    from ag2.config import OpenAIConfig
    from ag2.observers import LoopDetector


    def look_up(claim: str) -> str:
        \"\"\"Look a claim up by its number.\"\"\"
        return "found"


    agent = Agent(
        "clerk",
        config=OpenAIConfig(model="gpt-4o-mini", timeout=60),
        tools=[look_up],
        observers=[LoopDetector()],
    )


    async def answer(question: str):
        return await asyncio.wait_for(agent.ask(question), timeout=300)
    ```

    ## Fix safety
    There is no fix: a limit of time or steps is the author's to choose.

    ## Settings
    None.

    ## References
    - ag2 1.2.1, `observers/loop_detector.py`, `observers/token_monitor.py`, `policies/alert.py`, `agent.py`
    """

    code: ClassVar[str] = "AGL323"
    name: ClassVar[str] = "guard-that-does-not-guard"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = frozenset({"ag2"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask agents for observers that stop nothing."""
        seen: set[object] = set()
        for guard in powerless_guards(program):
            if guard.place.key not in seen:
                seen.add(guard.place.key)
                yield _report(guard)


def _report(guard: Guard) -> Report:
    name = guard.agent.label
    if guard.fatal:
        return Report(
            guard.place,
            f"the FATAL alert of `{guard.name}` ends nothing: agent `{name}` has no `AlertPolicy`, and its run goes on",
            related=((guard.agent.origin, f"agent `{name}`"),),
            help="give the agent `assembly=[AlertPolicy()]`",
        )
    return Report(
        guard.place,
        f"`{guard.name}` only warns: nothing ends a run of `{name}` whose model calls its tools again and again",
        related=((guard.agent.origin, f"agent `{name}`"),),
        help="bound the run: `asyncio.wait_for(agent.ask(...), timeout=300)`, or a middleware that counts the calls",
    )
