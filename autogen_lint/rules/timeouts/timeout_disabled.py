"""AGL103: a model timeout that is no limit, or that no request can meet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import RequestLimits, Setting, State, replacement, request_limits
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Known, Mapping, Value


class TimeoutDisabled(Rule):
    """A model timeout switches the limit off, or makes every request fail.

    ## What it does
    Reports `timeout=None` and `httpx.Timeout(None)` where they mean "no limit", and values that no request can meet:
    zero, negative numbers, text, dicts. It also reports `max_retries` that is `None`, negative or no number.

    ## Why it matters
    Without a limit a server that accepts and never answers holds the agent, its chat and its thread for ever; nothing
    in AutoGen interrupts a model call. `timeout=0` and `timeout="30"` are accepted at construction and fail on every
    call.

    ## Example
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=None)
    ```

    ## Use instead
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    ```

    ## Fix safety
    Safe: the fix writes the project's own `model-timeout` (300 s for reasoning models). `max_retries` has no fix.

    ## Settings
    - `model-timeout`, `reasoning-model-timeout`

    ## References
    - openai 1.109, 2.54 and 3.54; pyautogen 0.2.35 `oai/client.py`; autogen-ext 0.7.5; ag2 1.2.1 `config/openai`
    """

    code: ClassVar[str] = "AGL103"
    name: ClassVar[str] = "timeout-disabled"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration for the timeouts it sets."""
        for config in program.all_models():
            limits = request_limits(config, program.target)
            for found in limits.settings:
                if found.state in {State.NO_LIMIT, State.FAILS} and _every_branch(limits, found):
                    yield self._report(config, limits, found, settings)
            for holder in (config.settings, *config.entries) if limits.fact is not None else ():
                yield from self._retries(config, holder)

    def _report(self, config: ModelConfig, limits: RequestLimits, found: Setting, settings: Settings) -> Report:
        value = replacement(limits, settings.model_timeout, settings.reasoning_model_timeout, found)
        return Report(
            place_of(found.holder.entries[found.key], found.value),
            _consequence(found),
            related=tuple((user.origin, f"used by {user.what}") for user in config.users),
            help=f"set {value}, or your own `model-timeout`",
            remedy=Remedy(f"set `{found.key}` to {value}", (Change(found.value.origin, Replace(value)),), Safety.SAFE),
        )

    def _retries(self, config: ModelConfig, holder: Mapping) -> Iterator[Report]:
        entry = holder.entries.get("max_retries")
        if entry is None or config.document or not isinstance(entry.value, Known) or config.generation == "ag2":
            return
        problem = _bad_retries(entry.value)
        if problem:
            yield Report(
                place_of(entry, entry.value),
                f"`max_retries` {problem}",
                related=tuple((user.origin, f"used by {user.what}") for user in config.users),
                help="give the number of repetitions after a failure: 2 is the SDK's default, 0 switches them off",
            )


def _every_branch(limits: RequestLimits, found: Setting) -> bool:
    same = [one for one in limits.settings if one.holder is found.holder and one.key == found.key]
    return all(one.state in {State.NO_LIMIT, State.FAILS} for one in same)


def _consequence(found: Setting) -> str:
    if found.state is State.NO_LIMIT:
        return "no limit: a request that is not answered waits for ever, and holds the agent and its chat"
    if found.seconds is not None:
        return f"a timeout of {found.seconds:g} s: every request fails before it can be answered"
    return f"a timeout must be a number of seconds: with {_described(found.value)} every request fails"


def _described(value: Value) -> str:
    if isinstance(value, Known):
        return f"`{value.value!r}`"
    return "this value"


def _bad_retries(value: Known) -> str:
    retries = value.value
    if retries is None:
        return "is `None`: the client can't be built (TypeError)"
    if isinstance(retries, str):
        return f"is the text `{retries!r}`: every request fails (TypeError)"
    if isinstance(retries, (int, float)) and retries < 0:
        return f"is {retries}: the SDK rejects negative numbers"
    return ""
