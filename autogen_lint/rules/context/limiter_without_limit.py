"""AGL407: a limiter of messages that limits nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.query import bind
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.building.builder import qualified
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.value import Absent, Call, Known, Mapping, alternatives, number

_TRANSFORMS = "autogen.agentchat.contrib.capabilities.transforms."
_HISTORY = _TRANSFORMS + "MessageHistoryLimiter"
_TOKENS = _TRANSFORMS + "MessageTokenLimiter"


class LimiterWithoutLimit(Rule):
    """A message limiter is built without a limit.

    ## What it does
    Looks for `MessageHistoryLimiter` without `max_messages`, and for `MessageTokenLimiter` with neither `max_tokens`
    nor `max_tokens_per_message`. With `max_tokens` alone it is information: such a limiter keeps one message.

    ## Why it matters
    `MessageHistoryLimiter()` passes all messages on unchanged. The history grows with each turn as if there were no
    limiter (20 turns: 40 messages in the last request), and the program looks as if that had been taken care of.

    `MessageTokenLimiter()` is worse. Its defaults are not "no limit", they overflow: of 40 messages it keeps the last
    two, as long as they are, and with `max_tokens=500` alone the last one. The model forgets what it was asked.

    ## Example
    ```python
    from autogen.agentchat.contrib.capabilities.transform_messages import TransformMessages
    from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter

    capability = TransformMessages(transforms=[MessageHistoryLimiter()])
    ```

    ## Use instead
    ```python
    from autogen.agentchat.contrib.capabilities.transform_messages import TransformMessages
    from autogen.agentchat.contrib.capabilities.transforms import MessageHistoryLimiter

    capability = TransformMessages(transforms=[MessageHistoryLimiter(max_messages=20)])
    ```

    ## Fix safety
    There is no fix: how much of the history matters is for the author to say.

    ## Settings
    There are none.

    ## References
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `agentchat/contrib/capabilities/transforms.py`: None is `sys.maxsize`,
      and `max_tokens - max_tokens_per_message` is then below 0 from the second message on
    """

    code: ClassVar[str] = "AGL407"
    name: ClassVar[str] = "limiter-without-limit"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each limiter that is built for its limits."""
        for event in program.calls_of(_HISTORY, _TOKENS):
            symbol = program.catalog.symbol(qualified(event.call) or "")
            assert symbol is not None
            arguments = bind(symbol, event.call.arguments, event.call.origin)
            if symbol.name == _HISTORY and _lacks(arguments, "max_messages"):
                message = "`MessageHistoryLimiter` has no limit: it passes every message on, unchanged"
                yield Report(event.call.origin, message, help="give `max_messages`")
            elif symbol.name == _TOKENS and _lacks(arguments, "max_tokens_per_message"):
                yield from _tokens(event.call, arguments)


def _tokens(call: Call, arguments: Mapping) -> Iterator[Report]:
    if _lacks(arguments, "max_tokens"):
        message = "`MessageTokenLimiter` has no limit: it drops all but the last 2 messages and does not shorten these"
        yield Report(call.origin, message, help="give `max_tokens_per_message` and `max_tokens`")
    elif number(arguments.get("max_tokens")) is not None:
        message = "`MessageTokenLimiter` has no `max_tokens_per_message`: it drops all messages but the last one"
        yield Report(call.origin, message, severity=Severity.INFO, help="give `max_tokens_per_message` as well")


def _lacks(arguments: Mapping, limit: str) -> bool:
    return all(
        isinstance(option, Absent) or (isinstance(option, Known) and option.value is None)
        for option in alternatives(arguments.get(limit))
    )
