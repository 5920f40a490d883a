"""AGL102: a model timeout that real answers exceed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import RequestLimits, Setting, State, duration, replacement, request_limits
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace
from autogen_lint.values.places import place_of
from autogen_lint.values.value import number

_ALMOST_NONE = 10


class ModelTimeoutTooLow(Rule):
    """A model timeout is shorter than answers take under load.

    ## What it does
    Compares every known model timeout with the floor `min-model-timeout` (30 s). Below 10 s it is an error.

    ## Why it matters
    The timeout limits each attempt, and a timed-out attempt is repeated twice. `timeout=2` against a slow server gave
    three connections and 7.3 to 8.3 s of waiting in all generations, and no answer: the load triples and the call
    still fails. Long prompts, reasoning models and busy hours routinely need more than 30 s.

    ## Example
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 10}]}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Use instead
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o-mini", "timeout": 120}]}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Fix safety
    Safe: the limit is raised to the project's own `model-timeout` (300 s for reasoning models).

    ## Settings
    - `min-model-timeout`, `model-timeout`, `reasoning-model-timeout`

    ## References
    - openai 1.109, 2.54 and 3.54, `_base_client.py` (retries after a timeout)
    """

    code: ClassVar[str] = "AGL102"
    name: ClassVar[str] = "model-timeout-too-low"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration for the timeouts it sets."""
        for config in program.all_models():
            limits = request_limits(config, program.target)
            for found in limits.settings:
                if _is_low(found, settings) and _every_branch(limits, found, settings):
                    yield self._report(config, limits, found, settings)

    def _report(self, config: ModelConfig, limits: RequestLimits, found: Setting, settings: Settings) -> Report:
        assert found.seconds is not None
        value = replacement(limits, settings.model_timeout, settings.reasoning_model_timeout, found)
        return Report(
            place_of(found.holder.entries[found.key], found.value),
            f"each attempt gives up after {found.seconds:g} s{_repeated(found, config)}",
            severity=Severity.ERROR if found.seconds < min(_ALMOST_NONE, settings.min_model_timeout) else None,
            related=tuple((user.origin, f"used by {user.what}") for user in config.users),
            help=f"set {value}, or your own `model-timeout`",
            remedy=Remedy(
                f"set `{found.key}` to {value}",
                (Change(found.value.origin, Replace(value)),),
                Safety.SAFE,
            ),
        )


def _is_low(found: Setting, settings: Settings) -> bool:
    return found.state is State.NUMBER and found.seconds is not None and found.seconds < settings.min_model_timeout


def _every_branch(limits: RequestLimits, found: Setting, settings: Settings) -> bool:
    """Whether all options of this setting are too low: one good branch keeps the rule silent."""
    same = [one for one in limits.settings if one.holder is found.holder and one.key == found.key]
    return all(one.seconds is not None and 0 < one.seconds < settings.min_model_timeout for one in same)


def _repeated(found: Setting, config: ModelConfig) -> str:
    retries = number(found.holder.get("max_retries")) if "max_retries" in found.holder.entries else None
    if retries is None and "max_retries" in config.settings.entries:
        retries = number(config.settings.get("max_retries"))
    attempts = retries + 1 if retries is not None else found.fact.attempts
    if not attempts or attempts <= 1 or found.seconds is None:
        return ", and a slow answer is an error"
    times = "once" if attempts == 2 else "twice" if attempts == 3 else f"{attempts - 1:g} times"
    return f" and is retried {times}: a slow answer fails after about {duration(found.seconds * attempts)}"
