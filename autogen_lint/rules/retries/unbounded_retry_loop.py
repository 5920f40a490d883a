"""AGL202: a loop that makes a failing call again for ever."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.requests.calls import Request, requests
from autogen_lint.model.requests.retries import goes_on, is_endless, leaves_on_success
from autogen_lint.python.events import Attempt, Loop
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.value import Call

_PACES = ("sleep", "wait", "backoff", "delay", "pause", "throttle")
_ASKS = frozenset(
    {
        "input",
        "recv",
        "receive",
        "receive_text",
        "receive_json",
        "receive_bytes",
        "accept",
        "readline",
        "poll",
        "listen",
    }
    | {"get_nowait", "blpop", "brpop", "get_human_input", "ask", "prompt", "getpass", "dequeue", "get_message"}
)
_WAITERS = ("asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at", "anyio.fail_after", "anyio.move_on_after")


class UnboundedRetryLoop(Rule):
    """A `while` loop makes a failing chat, run or request again, without count, deadline or pause.

    ## What it does
    Looks for `while True` (or `while not done`) round a chat, a run, a model call or an HTTP request that a success
    leaves and a failure repeats: the handler neither raises nor leaves, nothing counts the rounds, no clock ends them,
    and nothing in the loop sleeps. Loops that wait for work (`input()`, a queue, a socket) are no retries.

    ## Why it matters
    A wrong key or an exceeded quota fails at once and for ever: the loop makes hundreds of requests a minute, and
    nobody sees an error. A model that hangs takes 3 times its timeout for each round.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


    def ask(question):
        while True:
            try:
                return user.initiate_chat(assistant, message=question, max_turns=1)
            except Exception:
                continue
    ```

    ## Use instead
    ```python
    import time

    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)


    def ask(question):
        for attempt in range(3):
            try:
                return user.initiate_chat(assistant, message=question, max_turns=1)
            except TimeoutError:
                time.sleep(2**attempt)
        raise TimeoutError("the model did not answer three times")
    ```

    ## Fix safety
    There is no fix: how often to try, and what to do then, is for the author to say.

    ## Settings
    There are none.

    ## References
    - Python's reference, `while` and `try`: nothing else ends such a loop
    """

    code: ClassVar[str] = "AGL202"
    name: ClassVar[str] = "unbounded-retry-loop"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each request for the loops round it."""
        seen: set[object] = set()
        for request in program.once(requests):
            for loop, attempt in _retries(request):
                if loop.origin.key not in seen:
                    seen.add(loop.origin.key)
                    yield _report(request, loop, attempt)


def _retries(request: Request) -> Iterator[tuple[Loop, Attempt]]:
    event = request.event
    if any(isinstance(bound, Call) and bound.callee in _WAITERS for bound in event.bounds):
        return
    for index, loop in enumerate(event.around):
        if not isinstance(loop, Loop) or not is_endless(loop) or _waits(loop):
            continue
        for attempt in event.around[index + 1 :]:
            if isinstance(attempt, Attempt) and attempt.depth == loop.depth and _repeats(loop, attempt, request):
                yield loop, attempt


def _repeats(loop: Loop, attempt: Attempt, request: Request) -> bool:
    blind = [handler for handler in attempt.handlers if goes_on(handler) and not handler.exits - {"continue"}]
    return bool(blind) and leaves_on_success(loop, attempt, request.event)


def _waits(loop: Loop) -> bool:
    """Whether a round pauses, or begins with waiting for work."""
    tails = {name.rpartition(".")[2] for name in loop.calls}
    queue = any("queue" in name.lower() for name in loop.calls)
    return queue or bool(tails & _ASKS) or any(pace in tail.lower() for tail in tails for pace in _PACES)


def _report(request: Request, loop: Loop, attempt: Attempt) -> Report:
    blind = next(handler for handler in attempt.handlers if goes_on(handler))
    return Report(
        loop.origin,
        f"{request.what} is made again for ever, at once and without a count, while it fails",
        related=((request.event.call.origin, "the call"), (blind.origin, "its failure is caught here")),
        help="count the rounds (`for attempt in range(3)`), sleep between them, and raise after the last",
    )
