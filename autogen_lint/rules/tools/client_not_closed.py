"""AGL510: a model client that nothing closes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Confidence, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.tools.sharing import unclosed_clients
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import AwaitLast


class ClientNotClosed(Rule):
    """A model client is built in a coroutine and never closed.

    ## What it does
    Reports clients of AutoGen 0.4+ that an `async def` function builds for itself and on which nothing calls
    `close()`.

    ## Why it matters
    Each client has a pool of connections of its own. A service that builds one for each request keeps their sockets
    until the garbage collector finds them, and a client that is used again in another `asyncio.run` fails with "Event
    loop is closed".

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    async def answer(question: str) -> str:
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        clerk = AssistantAgent("clerk", model_client=client)
        result = await clerk.run(task=question)
        return str(result.messages[-1])
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    async def answer(question: str) -> str:
        client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
        try:
            clerk = AssistantAgent("clerk", model_client=client)
            result = await clerk.run(task=question)
            return str(result.messages[-1])
        finally:
            await client.close()
    ```

    ## Fix safety
    Unsafe: it awaits `client.close()` as the last that the coroutine does, where nothing it builds can be used later.
    A `finally`, which closes the client also after an exception, is for the author to write.

    ## Settings
    None.

    ## References
    - autogen-ext 0.7.5 `models/openai/_openai_client.py`: `close()` closes the SDK's HTTP client
    """

    code: ClassVar[str] = "AGL510"
    name: ClassVar[str] = "client-not-closed"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each client of a coroutine who closes it."""
        for model, event in unclosed_clients(program):
            close = Change(model.origin, AwaitLast("close"))
            yield Report(
                model.origin,
                f"`{model.short}` is built each time `{event.stack[-1].name}` runs and nothing closes it: its "
                "connections stay open until it is collected",
                related=tuple((user.origin, f"used by {user.what}") for user in model.users),
                help="`await client.close()` in a `finally`, or build it once and share it",
                remedy=Remedy("close the client at the end", (close,), Safety.UNSAFE),
                confidence=Confidence.MEDIUM,
            )
