"""AGL325: a loop over an AG2 stream that never ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.ag2.agents import endless_joins
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class EndlessJoin(Rule):
    """`async for` reads a stream of AG2 1.x that does not end with the run.

    ## What it does
    Reports `async for` over `stream.join()` without `max_events`, without `break`, `return` or `raise` in its body, and
    without a deadline round it. Loops in tasks of their own are left alone.

    ## Why it matters
    `join()` gives events as long as somebody listens: the run ends, the loop does not. Run against ag2 1.2.1, it still
    waited when it was cut off; with `max_events=2` it ended at once.

    ## Example
    ```python
    from ag2 import Agent
    from ag2.config import OpenAIConfig

    agent = Agent("helper", config=OpenAIConfig(model="gpt-4o-mini", timeout=60))


    async def show(question: str):
        async with agent.run(question) as run:
            run.start()
            with run.stream.join() as events:
                async for event in events:
                    print(event)
            return await run.result()
    ```

    ## Use instead
    ```python
    from ag2 import Agent
    from ag2.config import OpenAIConfig
    from ag2.events import ModelResponse

    agent = Agent("helper", config=OpenAIConfig(model="gpt-4o-mini", timeout=60))


    async def show(question: str):
        async with agent.run(question) as run:
            run.start()
            with run.stream.join() as events:
                async for event in events:
                    print(event)
                    if isinstance(event, ModelResponse):
                        break
            return await run.result()
    ```

    ## Fix safety
    There is no fix: which event is the last one is the program's business.

    ## Settings
    None.

    ## References
    - ag2 1.2.1, `stream.py`, `join`
    """

    code: ClassVar[str] = "AGL325"
    name: ClassVar[str] = "endless-join"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = frozenset({"ag2"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for loops over a joined stream that nothing ends."""
        seen: set[object] = set()
        for loop in endless_joins(program):
            if loop.origin.key not in seen:
                seen.add(loop.origin.key)
                yield Report(
                    loop.origin,
                    "this loop never ends: `join()` waits for further events when the run is over",
                    help="leave it with `break` at the last event, or give `join(max_events=...)`",
                )
