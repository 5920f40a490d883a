"""AGL209: a handler for an exception that never arrives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.requests.calls import Request, requests
from autogen_lint.python.events import Attempt, Handler
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.value import Ref

_SDKS = ("openai.", "anthropic.")
_REMOVED = "openai.error"
_TIMEOUT = "openai.APITimeoutError"


class HandlerNeverMatches(Rule):
    """A handler names an exception that never arrives there.

    ## What it does
    Looks for `except openai....Error` (or anthropic's) round nothing but team runs of AutoGen 0.5 and later, for
    `except openai.APITimeoutError` round nothing but chats of 0.2.14 and later, and for `openai.error`, which openai
    1.0 removed. A handler that names a type that does arrive as well is fine, and so is one whose body makes model
    calls of its own.

    ## Why it matters
    A team wraps what an agent raises: the caller sees `RuntimeError("RateLimitError: ...")`, and the handler for
    `RateLimitError`, the retry in it too, never runs. A chat raises the builtin `TimeoutError` with OpenAI's exception
    as its cause. `openai.error` raises `AttributeError` or fails at the import.

    ## Example
    ```python
    import openai
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(5))


    async def main():
        try:
            return await team.run(task="Hello")
        except openai.RateLimitError:
            return None
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.conditions import MaxMessageTermination
    from autogen_agentchat.teams import RoundRobinGroupChat
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    team = RoundRobinGroupChat([AssistantAgent("a", client)], termination_condition=MaxMessageTermination(5))


    async def main():
        try:
            return await team.run(task="Hello")
        except RuntimeError as error:
            if "RateLimitError" not in str(error):
                raise
            return None
    ```

    ## Fix safety
    There is no fix: what arrives instead carries less than the type that was waited for.

    ## Settings
    There are none.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_base_group_chat.py`; since 0.5.0. 0.4.0 to 0.4.7 raised nothing at
      all
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `oai/client.py`; since 0.2.14
    """

    code: ClassVar[str] = "AGL209"
    name: ClassVar[str] = "handler-that-never-matches"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each handler what may arrive at it."""
        made = program.once(requests)
        seen: set[object] = set()
        for attempt in program.trace.attempts:
            inside = [request for request in made if attempt in request.event.around]
            for handler in attempt.handlers:
                if handler.origin.key in seen:
                    continue
                for report in (*_removed(program, handler), *_wrapped(program, handler, inside, attempt)):
                    seen.add(handler.origin.key)
                    yield report
        for one in program.imports:
            if (one.name + ".").startswith(f"{_REMOVED}.") and not one.guarded and _openai_is_new(program):
                message = f"`{_REMOVED}` was removed in openai 1.0: the import ends the program"
                yield Report(one.origin, message, help="import the exceptions from `openai` itself")


def _removed(program: Program, handler: Handler) -> Iterator[Report]:
    """``except openai.error.Timeout``, as written (what an import failed to bind is said there)."""
    for value in handler.caught:
        if not (isinstance(value, Ref) and value.name.startswith(f"{_REMOVED}.") and _openai_is_new(program)):
            continue
        if _REMOVED in handler.origin.text.text[handler.origin.span.start : handler.origin.span.end]:
            name = value.name.rpartition(".")[2]
            yield Report(
                handler.origin,
                f"`{value.name}` was removed in openai 1.0: the handler itself raises `AttributeError`",
                help=f"catch `openai.{'APITimeoutError' if name == 'Timeout' else name}`",
            )
            return


def _openai_is_new(program: Program) -> bool:
    """Whether openai is certainly 1.0 or later: pinned so, or required by the AutoGen of the program."""
    if below(program.target, "1", "openai") or below(program.target, "0.2"):
        return False
    return program.target.generation is not None or program.uses_autogen or at_least(program.target, "1", "openai")


def _wrapped(program: Program, handler: Handler, inside: list[Request], attempt: Attempt) -> Iterator[Report]:
    names = [value.name if isinstance(value, Ref) else "" for value in handler.caught]
    if not names or not inside or not all(name.startswith(_SDKS) for name in names):
        return
    kinds = {request.kind for request in inside}
    related = ((inside[0].event.call.origin, f"{inside[0].what} raises something else"),)
    shown = names[0]
    if kinds == {"team"} and not below(program.target, "0.5"):
        yield Report(
            handler.origin,
            f"`{shown}` never arrives here: a team raises `RuntimeError` in its place since 0.5.0",
            related=related,
            help="catch `RuntimeError` and look at its text, or catch it inside the agent",
        )
    elif (
        kinds <= {"chat", "reply"}
        and set(names) == {_TIMEOUT}
        and _is_old(inside)
        and not below(program.target, "0.2.14")
    ):
        yield Report(
            handler.origin,
            f"`{shown}` never arrives here: a chat raises the builtin `TimeoutError` in its place since 0.2.14",
            related=related,
            help="catch `TimeoutError`",
        )


def _is_old(inside: list[Request]) -> bool:
    return all(config.generation == "old" for request in inside for config in request.configs)
