"""AGL101: a model configuration without a timeout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Confidence, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import RequestLimits, duration, replacement, request_limits
from autogen_lint.model.settings.tokens import refused_tokens
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem


class ModelTimeoutMissing(Rule):
    """A model configuration sets no timeout.

    ## What it does
    Looks for model clients and `llm_config` objects whose requests have no explicit timeout at any level: the
    configuration itself, the entries of its `config_list`, a custom `http_client`. There is one finding for each
    configuration, however many agents share it.

    ## Why it matters
    The SDK's own default is not "no limit", it is 600 s for each read, and a failed request is sent twice more. A
    server that accepts and does not answer so holds one model call for up to 30 minutes, and the agents, the chat and
    the user with it.

    ## Example
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o")
    ```

    ## Use instead
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    ```

    ## Fix safety
    Safe: the fix writes the project's own `model-timeout` (300 s for reasoning models).

    ## Settings
    - `model-timeout`, `reasoning-model-timeout`

    ## References
    - openai 1.109, 2.54 and 3.54, `DEFAULT_TIMEOUT` and `DEFAULT_MAX_RETRIES` (`openai/_constants.py`)
    - autogen-ext 0.7.5, `models/openai/_openai_client.py`
    """

    code: ClassVar[str] = "AGL101"
    name: ClassVar[str] = "model-timeout-missing"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration whether any level limits its requests."""
        for config in program.models:
            limits = request_limits(config, program.target)
            if refused_tokens(config) is not None:
                continue  # AGL809
            if limits.missing and limits.fact is not None and limits.fact.keyword is not None:
                yield self._report(config, limits, settings)

    def _report(self, config: ModelConfig, limits: RequestLimits, settings: Settings) -> Report:
        fact = limits.fact
        assert fact is not None
        assert fact.keyword is not None
        value = replacement(limits, settings.model_timeout, settings.reasoning_model_timeout)
        intent = SetItem(fact.keyword, value)
        changes = tuple(
            Change(one.settings.root if one.cls == "llm_config" else one.origin, intent)
            for one in (config, *config.twins)
        )
        loaded = "; no entry of the file that is loaded here could be checked" if limits.unseen else ""
        return Report(
            config.origin,
            f"no timeout: {_consequence(fact.default, fact.attempts)}{loaded}",
            severity=Severity.INFO if config.generation == "ag2" else None,
            related=tuple((user.origin, f"used by {user.what}") for user in config.users),
            help=f"set `{fact.keyword}={intent.value}`, or your own `model-timeout`",
            remedy=Remedy(f"set `{fact.keyword}` to {intent.value}", changes, Safety.SAFE),
            confidence=Confidence.MEDIUM if limits.unseen else Confidence.HIGH,
        )


def _consequence(default: float | None, attempts: int | None) -> str:
    if default is None:
        return "a request that is not answered waits for ever"
    if not attempts or attempts == 1:
        return f"a request that is not answered waits {duration(default)}"
    total = duration(default * attempts)
    each = f"waits {default:g} s and is sent {attempts} times"
    return f"a request that is not answered {each}, up to {total} for one call"
