"""AGL206: a single attempt for each model call of several agents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.requests.calls import requests
from autogen_lint.model.requests.retries import client_attempts, layers, middleware_retries
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of


class ModelRetriesDisabled(Rule):
    """The retries of a model client are switched off in a program of several agents.

    ## What it does
    Looks for `max_retries=0` on configurations that agents use where the program has two or more agents with models.
    Retries elsewhere (tenacity, backoff, stamina, a loop round the chat or run, `RetryMiddleware`) excuse it.

    ## Why it matters
    Several agents share one rate limit, and a chat is a chain of calls: with one attempt the first 429, 503 or dropped
    connection ends the whole conversation, and what was said in it is lost. The SDK's default is two further attempts,
    half a second to 8 s apart.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=0)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=2)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    ```

    ## Fix safety
    There is no fix: the program may try again in a place that was not seen.

    ## Settings
    There are none.

    ## References
    - openai 1.109, 2.54 and 3.57, `_base_client.py`; microsoft/autogen#3632
    """

    code: ClassVar[str] = "AGL206"
    name: ClassVar[str] = "model-retries-disabled"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration whether a failure is final, and who depends on it."""
        if len({agent.origin.key for agent in program.agents if agent.models}) < 2:
            return
        excused = _tried_again(program)
        seen: set[object] = set()
        for config in program.all_models():
            if not config.users or any(config is one for one in excused):
                continue
            for tried in client_attempts(config, program.target):
                if tried.entry is not None and tried.attempts == 1 and tried.entry.origin.key not in seen:
                    seen.add(tried.entry.origin.key)
                    yield Report(
                        place_of(tried.entry, tried.entry.value),
                        "each request is made once: the first 429 or dropped connection ends the whole conversation",
                        related=tuple((user.origin, f"used by {user.what}") for user in config.users),
                        help="set 2, or try the whole chat or run again",
                    )


def _tried_again(program: Program) -> list[ModelConfig]:
    """The configurations whose calls something round them makes again."""
    found = [
        config for request in program.once(requests) if layers(program, request.event) for config in request.configs
    ]
    return found + [config for _, configs in middleware_retries(program) for config in configs]
