"""AGL201: a request that may take longer than anyone waits, by its timeout and retries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, TypeAlias

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import State, duration, request_limits
from autogen_lint.model.requests.retries import ClientAttempts, client_attempts
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Entry

MANY = 10


class RetryBudget(Rule):
    """One model call may take longer than the budget, with all its attempts.

    ## What it does
    Multiplies the explicit timeout of a model configuration with its attempts (the SDK's 3 where `max_retries` is not
    given) and compares with `retry-budget` (900 s). `max_retries` of 10 and more is reported for itself. Defaults alone
    are not: a configuration without a timeout is AGL101.

    ## Why it matters
    The timeout limits each attempt, not the call: `timeout=2` gave 3 connections and 7 s of waiting. 3600 s with 99
    retries are 100 hours, and 600 s with the default retries half an hour, in which the agent, and the chat with it,
    stands still.

    ## Example
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=3600, max_retries=99)
    ```

    ## Use instead
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=180, max_retries=2)
    ```

    ## Fix safety
    There is no fix: which of the two is too much is for the author to say.

    ## Settings
    - `retry-budget`

    ## References
    - openai 1.109, 2.54 and 3.57, `_base_client.py`; microsoft/autogen#6500
    """

    code: ClassVar[str] = "AGL201"
    name: ClassVar[str] = "retry-budget"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration how often and how long it tries."""
        for config in program.all_models():
            seen: set[object] = set()
            for report in _reports(config, program, settings):
                if report.origin.key not in seen:
                    seen.add(report.origin.key)
                    yield report


def _reports(config: ModelConfig, program: Program, settings: Settings) -> Iterator[Report]:
    limits = _limits(config, program)
    for tried in client_attempts(config, program.target):
        attempts = tried.attempts
        seconds, limit = _timeout(config, tried, limits)
        entry = tried.entry
        many = entry is not None and attempts is not None and attempts > MANY
        total = attempts * seconds if attempts is not None and seconds is not None else None
        over = total is not None and total > settings.retry_budget
        place = entry if many or limit is None else limit
        if attempts is None or place is None or not (many or over):
            continue
        yield Report(
            place_of(place, place.value),
            _message(attempts, seconds, total),
            related=tuple((user.origin, f"used by {user.what}") for user in config.users),
            help=f"keep timeout times attempts below {duration(settings.retry_budget)}, or your own `retry-budget`",
        )


_Limits: TypeAlias = "dict[int, list[tuple[float | None, Entry]]]"
"""By the id of the mapping that holds them: timeouts in seconds, each with its entry."""


def _limits(config: ModelConfig, program: Program) -> _Limits:
    found: _Limits = {}
    for one in request_limits(config, program.target).settings:
        if one.state is State.NUMBER:
            found.setdefault(id(one.holder), []).append((one.seconds, one.holder.entries[one.key]))
    return found


def _timeout(config: ModelConfig, tried: ClientAttempts, limits: _Limits) -> tuple[float | None, Entry | None]:
    """The explicit timeout of a holder, in seconds, with its entry: of several branches the shortest."""
    found = [
        pair for holder in dict.fromkeys((id(tried.holder), id(config.settings))) for pair in limits.get(holder, ())
    ]
    own = [pair for pair in found if pair[1].key in tried.holder.entries] or found
    known = [(seconds, entry) for seconds, entry in own if seconds is not None]
    return min(known, key=lambda pair: pair[0]) if known else (None, None)


def _message(attempts: float, seconds: float | None, total: float | None) -> str:
    if seconds is None or total is None:
        return f"a failing request is made {attempts:g} times before the call fails"
    each = f"{attempts:g} attempts of {duration(seconds)}"
    return f"one call may take {each}: a model that hangs is noticed after {duration(total)}"
