"""AGL326: a run that waits for a run on its own stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.ag2.agents import asks_on_their_own_stream
from autogen_lint.model.program import Program
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class NestedAskDeadlock(Rule):
    """A tool of an AG2 agent asks an agent on the stream of the run that called the tool.

    ## What it does
    Reports awaited `ask(...)`, `run(...)` and `resume(...)` whose `stream` is that of a `Context` parameter, in tools,
    hooks and subscribers. Calls in a task of their own and under a deadline are left alone.

    ## Why it matters
    A stream takes one run at a time, and its lock is not reentrant: the outer run waits for the tool, the tool for the
    lock. Run against ag2 1.2.1 it hung without an error until it was cancelled; without `stream=` it took 0.1 s.

    ## Example
    ```python
    from ag2 import Agent, Context
    from ag2.config import OpenAIConfig

    config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
    expert = Agent("expert", config=config)


    async def consult(question: str, context: Context) -> str:
        \"\"\"Ask the expert.\"\"\"
        reply = await expert.ask(question, stream=context.stream)
        return reply.body or ""


    clerk = Agent("clerk", config=config, tools=[consult])
    ```

    ## Use instead
    ```python
    from ag2 import Agent, Context
    from ag2.config import OpenAIConfig

    config = OpenAIConfig(model="gpt-4o-mini", timeout=60)
    expert = Agent("expert", config=config)


    async def consult(question: str, context: Context) -> str:
        \"\"\"Ask the expert.\"\"\"
        reply = await expert.ask(question)
        return reply.body or ""


    clerk = Agent("clerk", config=config, tools=[consult])
    ```

    ## Fix safety
    There is no fix: without the stream the inner run does not see what was said before, which the tool may have to pass
    on.

    ## Settings
    None.

    ## References
    - ag2 1.2.1, `agent.py`, the lock of a stream
    """

    code: ClassVar[str] = "AGL326"
    name: ClassVar[str] = "nested-ask-deadlock"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = frozenset({"ag2"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for runs on the stream of the run that waits for them."""
        seen: set[object] = set()
        for nested in asks_on_their_own_stream(program):
            if nested.place.key not in seen:
                seen.add(nested.place.key)
                yield Report(
                    nested.place,
                    f"`{nested.method}` waits for the stream that the run which called `{nested.function}` holds: "
                    "both wait for ever",
                    help="leave `stream` out, and pass on in the question what the other agent has to know",
                )
