"""AGL204: many runs at once, without a limit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.building.builder import identity
from autogen_lint.model.program import Program
from autogen_lint.model.requests.calls import Request, requests
from autogen_lint.model.requests.retries import own_attempts
from autogen_lint.python.events import Gathering
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.source.span import Span
from autogen_lint.source.text import Text as SourceText
from autogen_lint.values.value import Attribute, Call, Operation, Sequence, Text, Union, Value

FEW = 5
_NO_LIMITERS = ("asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at", "anyio.fail_after", "anyio.move_on_after")
_STARTERS = ("asyncio.gather", "asyncio.create_task", "asyncio.ensure_future", "asyncio.run", "asyncio.shield")
_KINDS = frozenset({"chat", "run", "team", "reply", "client", "sdk"})


class UnpacedFanOut(Rule):
    """Any number of agent runs is started at once.

    ## What it does
    Looks for `asyncio.gather` over chats, runs or model calls where their number is not known or above five and
    nothing (a semaphore, a limiter) stands round the single call; and, from two on, for clients with `max_retries=0`.

    ## Why it matters
    A hundred tasks are a hundred requests in the same second. The provider answers 429 to most of them, each is tried
    three times, and the runs that fail take the others with them: `gather` raises the first failure.

    ## Example
    ```python
    import asyncio

    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)


    async def summarise(texts: list[str]):
        return await asyncio.gather(*(AssistantAgent("reader", client).run(task=text) for text in texts))
    ```

    ## Use instead
    ```python
    import asyncio

    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    slots = asyncio.Semaphore(5)


    async def read(text: str):
        async with slots:
            return await AssistantAgent("reader", client).run(task=text)


    async def summarise(texts: list[str]):
        return await asyncio.gather(*(read(text) for text in texts))
    ```

    ## Fix safety
    There is no fix: how many at once is for the author and the provider's limits to say.

    ## Settings
    There are none.

    ## References
    - microsoft/autogen#3632
    """

    code: ClassVar[str] = "AGL204"
    name: ClassVar[str] = "unpaced-fan-out"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each gathering which requests it starts."""
        found = [(request, _sites(request)) for request in program.once(requests) if request.kind in _KINDS]
        seen: set[object] = set()
        for gathering in program.trace.gatherings:
            started = _started(gathering, found)
            loose = [request for request in started if not _paced(gathering, request)]
            if not loose or gathering.origin.key in seen:
                continue
            many = gathering.more is not None or len(gathering.values) > FEW
            single = len(started) > 1 and all(own_attempts(request, program) == 1 for request in started)
            if many or single:
                seen.add(gathering.origin.key)
                yield _report(gathering, loose[0], many=many)


def _report(gathering: Gathering, request: Request, *, many: bool) -> Report:
    count = "any number of" if gathering.more is not None else f"{len(gathering.values)}"
    consequence = "a rate limit fails most of them" if many else "without a retry, the first 429 fails all of them"
    return Report(
        gathering.origin,
        f"{count} calls of {request.what} are started at once: {consequence}",
        related=((request.event.call.origin, "the call"),),
        help="let each take a slot first: `async with asyncio.Semaphore(5)`",
    )


def _sites(request: Request) -> list[tuple[SourceText, Span]]:
    """Where a request is written and where it is called from."""
    event = request.event
    origins = [event.call.origin, *(frame.site for frame in event.stack if frame.site is not None)]
    return [(origin.text, origin.span) for origin in origins]


def _started(gathering: Gathering, found: list[tuple[Request, list[tuple[SourceText, Span]]]]) -> list[Request]:
    """The requests that a gathering starts: written inside it, called from there, or held by what it gathers."""
    held = [*gathering.values, *([gathering.more] if gathering.more is not None else [])]
    objects = {identity(call) for value in held for call in _calls(value, 0)}
    whole, place = gathering.origin.text, gathering.origin.span
    return [
        request
        for request, sites in found
        if any(text is whole and place.contains(span) for text, span in sites)
        or identity(request.event.call) in objects
    ]


def _calls(value: Value, depth: int) -> Iterator[Call]:
    if depth > 6:
        return
    inner: tuple[Value, ...] = ()
    if isinstance(value, Call):
        yield value
        inner = (value.receiver,) if value.receiver is not None else ()
    elif isinstance(value, Attribute):
        inner = (value.base,)
    elif isinstance(value, Operation):
        inner = value.operands
    elif isinstance(value, Union):
        inner = value.options
    elif isinstance(value, Sequence):
        inner = (*value.items, *((value.rest,) if value.rest is not None else ()))
    elif isinstance(value, Text):
        inner = tuple(part for part in value.parts if not isinstance(part, str))
    for one in inner:
        yield from _calls(one, depth + 1)


def _paced(gathering: Gathering, request: Request) -> bool:
    """Whether something that may be a limiter stands round the single call."""
    own = request.event.bounds[len(gathering.bounds) :]
    return any(not (isinstance(bound, Call) and bound.callee in _NO_LIMITERS + _STARTERS) for bound in own)
