"""AGL207: a failed chat, run or model call that nobody hears of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.retries import timeout_ancestors
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.requests.calls import Request, requests
from autogen_lint.model.requests.retries import repeats
from autogen_lint.python.events import Attempt, Handler, Loop
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, Ref, Value

_KINDS = frozenset({"chat", "run", "team", "reply", "client"})
_PRINTS = frozenset({"call print", "call pprint", "call console.print", "call rprint", "call rich.print"})
_SHOWS = frozenset({"repr", "type", "exc_info", "format_exc", "print_exc", "print_exception", "format_exception"})
_WAITERS = ("asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at")

_LOST = {
    "": "nobody hears of it",
    "message": "its message is printed, its type and place are lost",
    "word": "something is printed, what failed and where are lost",
}


class TimeoutSwallowed(Rule):
    """The failure of a chat, run or model call is caught and lost.

    ## What it does
    Follows each chat, run and model call outwards to the first handler that catches its timeout (`except Exception`,
    `TimeoutError`, `openai.APITimeoutError`, a bare `except`, `contextlib.suppress`) and reports it where it does
    nothing, goes on with the next round, or only prints. Retry loops, dialogues (`input()` in the loop) and handlers
    that print the traceback or the type are fine.

    ## Why it matters
    The chat ends in the middle and the program goes on as if it had an answer, with exit code 0. Which call was too
    slow, the model's or a tool's, can be told from the exception's type and traceback only; `print(e)` shows neither.

    ## Example
    ```python
    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    try:
        user.initiate_chat(assistant, message="Sum up the claims", max_turns=2)
    except TimeoutError:
        pass
    ```

    ## Use instead
    ```python
    import logging

    import autogen

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=config)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    try:
        user.initiate_chat(assistant, message="Sum up the claims", max_turns=2)
    except TimeoutError:
        logging.exception("the claims chat timed out")
        raise
    ```

    ## Fix safety
    There is no fix: what to do instead of an answer is for the author to say.

    ## Settings
    There are none.

    ## References
    - pyautogen 0.2.35, `oai/client.py`: a timeout surfaces as the builtin `TimeoutError`
    """

    code: ClassVar[str] = "AGL207"
    name: ClassVar[str] = "timeout-swallowed"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each request who hears of its failure."""
        seen: set[object] = set()
        for request in program.once(requests):
            found = _swallowing(request) if request.kind in _KINDS else None
            if found is not None and found[0].key not in seen:
                seen.add(found[0].key)
                yield _report(request, *found)


def _swallowing(request: Request) -> tuple[Origin, str] | None:
    """The place that swallows the failure of a request, and what it does."""
    event = request.event
    if any(isinstance(bound, Call) and bound.callee in _WAITERS for bound in event.bounds):
        return None
    for bound in event.bounds:
        if isinstance(bound, Call) and bound.callee == "contextlib.suppress":
            caught = [_name(value) for value in bound.arguments.positional]
            return (bound.origin, "") if timeout_ancestors() & set(caught) else None
    for index in range(len(event.around) - 1, -1, -1):
        attempt = event.around[index]
        if isinstance(attempt, Attempt):
            handler = _catching(attempt, request)
            if handler is not None:
                return _lost(handler, attempt, event.around[:index], request)
    return None


def _catching(attempt: Attempt, request: Request) -> Handler | None:
    """The handler that a timeout of the request ends up in."""
    for handler in attempt.handlers:
        if not handler.caught:
            return handler
        names = {_name(value) for value in handler.caught}
        if request.kind != "team":
            names.discard("RuntimeError")
        if names & timeout_ancestors():
            return handler
        if "" in names:
            return handler
    return None


def _name(value: Value) -> str:
    return value.name if isinstance(value, Ref) else ""


def _lost(
    handler: Handler, attempt: Attempt, outer: tuple[Attempt | Loop, ...], request: Request
) -> tuple[Origin, str] | None:
    unknown = any(_name(value) == "" for value in handler.caught)
    silent = all(word in {"pass", "continue"} or word in _PRINTS for word in handler.does)
    if unknown or not silent or any(name.rpartition(".")[2] in _SHOWS for name in handler.calls):
        return None
    loops = [one for one in outer if isinstance(one, Loop) and one.depth == attempt.depth]
    if any(repeats(loop, attempt, request.event) for loop in loops):
        return None
    if any(name.rpartition(".")[2] in {"input", "get_human_input"} for loop in loops for name in loop.calls):
        return None
    if not _PRINTS & set(handler.does):
        return handler.origin, ""
    return handler.origin, "message" if handler.reads else "word"


def _report(request: Request, place: Origin, shown: str) -> Report:
    return Report(
        place,
        f"{request.what} fails silently here: {_LOST[shown]}, and the program goes on without an answer",
        related=((request.event.call.origin, "the call"),),
        help="log it with its traceback (`logging.exception`), and raise or answer something in its place",
    )
