"""AGL203: retries round a client that retries itself, and retries that never give up."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.requests.calls import Request, requests
from autogen_lint.model.requests.limits import State, duration, request_limits
from autogen_lint.model.requests.retries import Layer, client_attempts, layers, middleware_retries, own_attempts
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings


class NestedRetry(Rule):
    """Retries multiply: a decorator, loop or middleware round a client that retries by itself, or one without end.

    ## What it does
    Follows each chat, run, model call and HTTP request outwards through the functions of the project and collects what
    tries it again: tenacity, backoff, stamina, retrying, hand-written loops, `RetryMiddleware`, mounted `Retry`
    adapters and the client's own `max_retries`. It reports a decorator that never gives up, and two or more layers,
    with the product of their attempts.

    ## Why it matters
    Five attempts round a client that tries three times are fifteen requests for one answer. Under a rate limit the
    further requests keep the limit exceeded, for all agents of the program. `@retry` of tenacity without `stop` tries
    for ever and without a pause.

    ## Example
    ```python
    from autogen_core.models import UserMessage
    from autogen_ext.models.openai import OpenAIChatCompletionClient
    from tenacity import retry, wait_fixed

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


    @retry(wait=wait_fixed(1))
    async def ask(question: str):
        return await client.create([UserMessage(content=question, source="user")])
    ```

    ## Use instead
    ```python
    from autogen_core.models import UserMessage
    from autogen_ext.models.openai import OpenAIChatCompletionClient
    from tenacity import retry, stop_after_attempt, wait_random_exponential

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=0)


    @retry(stop=stop_after_attempt(3), wait=wait_random_exponential(max=30))
    async def ask(question: str):
        return await client.create([UserMessage(content=question, source="user")])
    ```

    ## Fix safety
    There is no fix: which layer is to keep is for the author to say.

    ## Settings
    There are none.

    ## References
    - tenacity 9.1, backoff 2.2, stamina 25.1; ag2 1.2.1, `middleware/builtin/llm_retry.py`: 12 requests on a 500
    - microsoft/autogen#3632
    """

    code: ClassVar[str] = "AGL203"
    name: ClassVar[str] = "nested-retry"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each request for its layers."""
        seen: set[object] = set()
        for request in program.once(requests):
            found = [layer for layer in layers(program, request.event) if layer.attempts != 1]
            report = _report(program, request, found) if found else None
            if report is not None and report.origin.key not in seen:
                seen.add(report.origin.key)
                yield report
        for layer, configs in middleware_retries(program):
            tried = [one.attempts for config in configs for one in client_attempts(config, program.target)]
            own = max((n for n in tried if n is not None), default=None)
            if layer.attempts is not None and layer.attempts > 1 and own is not None and own > 1:
                yield Report(layer.origin, _product([layer], own, None), help=_HELP)


_HELP = "keep one layer: set the client's `max_retries` to 0, or leave the retries to it"


def _report(program: Program, request: Request, found: list[Layer]) -> Report | None:
    endless = next((layer for layer in found if layer.attempts == math.inf and layer.kind != "loop"), None)
    related = ((request.event.call.origin, f"{request.what} is made here"),)
    if endless is not None:
        message = f"{endless.what} has no stop: {request.what} is made again for ever while it fails"
        return Report(endless.origin, message, related=related, help="give it a limit: `stop=stop_after_attempt(3)`")
    counted = [layer for layer in found if layer.attempts not in {None, math.inf}]
    own = own_attempts(request, program)
    if not counted or (len(counted) < 2 and (own is None or own < 2)):
        return None
    seconds = _seconds(request, program)
    return Report(counted[0].origin, _product(counted, own, seconds), related=related, help=_HELP)


def _product(found: list[Layer], own: float | None, seconds: float | None) -> str:
    numbers = [layer.attempts for layer in found if layer.attempts is not None]
    parts = [f"{layer.attempts:g} of {layer.what}" for layer in found]
    if own is not None and own > 1:
        numbers.append(own)
        parts.append(f"{own:g} of the client")
    total = math.prod(numbers)
    time = "" if seconds is None else f", up to {duration(total * seconds)}"
    return f"a failing request is made {total:g} times: {', times '.join(parts)}{time}"


def _seconds(request: Request, program: Program) -> float | None:
    """The longest explicit timeout of the configurations that a request uses."""
    found = [
        one.seconds
        for config in request.configs
        for one in request_limits(config, program.target).settings
        if one.state is State.NUMBER and one.seconds is not None
    ]
    return max(found, default=None)
