"""AGL104: a model client that has no timeout, or ignores the one it is given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.timeouts import TimeoutFact
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import duration, request_limits
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import RenameItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Mapping, string


class ModelTimeoutIgnored(Rule):
    """A model client drops the timeout that it is given, or has none at all.

    ## What it does
    Reports timeouts given to clients that never use them (an error), and clients whose requests have no limit and
    admit none (a warning).

    ## Why it matters
    `OllamaChatCompletionClient` 0.7.5 keeps only `host` of its keywords: `timeout=0.5` against a server that answers
    after 2 s returned after 2 s, and a server that never answers is waited for without end. The Bedrock client
    ignores `timeout`, `max_retries` and `base_url`; Azure AI has names of its own. In the old generations the
    providers ollama and google have no limit, and groq, mistral, cohere, together and cerebras ignore the setting.

    ## Example
    ```python
    from autogen_ext.models.ollama import OllamaChatCompletionClient

    client = OllamaChatCompletionClient(model="llama3.2", timeout=60)
    ```

    ## Use instead
    ```python
    from autogen_core.models import ModelInfo
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    info = ModelInfo(vision=False, function_calling=True, json_output=True, family="unknown", structured_output=False)
    client = OpenAIChatCompletionClient(
        model="llama3.2", base_url="http://localhost:11434/v1", timeout=120, model_info=info
    )
    ```

    ## Fix safety
    Safe where another keyword of the same client does it (`read_timeout` of Azure AI); none elsewhere.

    ## Settings
    None.

    ## References
    - autogen-ext 0.7.5, `models/ollama/_ollama_client.py`, `models/anthropic/_anthropic_client.py`,
      `models/azure/_azure_ai_client.py`
    - pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, `oai/*.py`
    """

    code: ClassVar[str] = "AGL104"
    name: ClassVar[str] = "model-timeout-ignored"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration for timeouts that have no effect, then for clients without any limit."""
        for config in program.all_models():
            limits = request_limits(config, program.target)
            dropped = {id(holder) for holder, _, _ in limits.ignored}
            if config.generation == "ag2" and "timeout" in config.settings.entries:
                continue  # it raises TypeError: AGL802
            for holder, key, fact in limits.ignored:
                yield self._ignored(config, holder, key, fact)
            for holder, fact in limits.unlimited:
                if id(holder) not in dropped:
                    yield self._unlimited(config, holder, fact)

    def _ignored(self, config: ModelConfig, holder: Mapping, key: str, fact: TimeoutFact) -> Report:
        entry = holder.entries[key]
        remedy = None
        if fact.keyword is not None and fact.keyword not in holder.entries:
            rename = Change(holder.origin, RenameItem(key, fact.keyword))
            remedy = Remedy(f"rename `{key}` to `{fact.keyword}`", (rename,), Safety.SAFE)
        return Report(
            place_of(entry, entry.value),
            f"{_client(config, holder)} drops `{key}`: {_left(fact)}",
            severity=Severity.ERROR,
            related=tuple((user.origin, f"used by {user.what}") for user in config.users),
            help=_advice(fact),
            remedy=remedy,
        )

    def _unlimited(self, config: ModelConfig, holder: Mapping, fact: TimeoutFact) -> Report:
        origin = holder.origin if config.generation == "old" else config.origin
        return Report(
            origin,
            f"{_client(config, holder)} has no request timeout: {_left(fact)}",
            related=tuple((user.origin, f"used by {user.what}") for user in config.users),
            help=_advice(fact),
        )


def _client(config: ModelConfig, holder: Mapping) -> str:
    if config.generation != "old":
        return f"`{config.short}`"
    return f"the client of api_type `{string(holder.get('api_type')) or 'openai'}`"


def _left(fact: TimeoutFact) -> str:
    if fact.unlimited:
        return "a request that is not answered waits for ever"
    if fact.default is None:
        return "the limit stays what it is without it"
    return f"the limit stays {duration(fact.default)} for each attempt"


def _advice(fact: TimeoutFact) -> str:
    if fact.keyword is not None:
        return f"`{fact.keyword}` is the keyword that works"
    return "use the OpenAI-compatible client with this server's `/v1` address and a `timeout`"
