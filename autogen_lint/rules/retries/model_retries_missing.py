"""AGL205: retries of model calls that are left to the default."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.requests.calls import requests
from autogen_lint.model.requests.retries import ClientAttempts, client_attempts, layers
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem

USUAL = 2


class ModelRetriesMissing(Rule):
    """A model configuration does not say how often a failed request is made again.

    ## What it does
    Looks for configurations without `max_retries` (or the client's own name for it), and for clients that have no such
    setting and make one attempt only. It is silent where tenacity, backoff or a loop tries the calls again.

    ## Why it matters
    OpenAI's and Anthropic's SDKs try twice more by themselves, which is right for most programs and known to few;
    Ollama, Gemini and Mistral do not: one dropped connection ends the chat. Writing the number shows that it was
    decided.

    ## Example
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    ```

    ## Use instead
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120, max_retries=2)
    ```

    ## Fix safety
    Safe: it writes the SDK's own number, which is 2 for OpenAI and Anthropic.

    ## Settings
    There are none.

    ## References
    - openai 1.109, 2.54 and 3.57: `DEFAULT_MAX_RETRIES = 2`; AG2 0.8.3 to 0.9.7 reject the key, and are left alone
    """

    code: ClassVar[str] = "AGL205"
    name: ClassVar[str] = "model-retries-missing"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration for its retries."""
        if at_least(program.target, "0.8.3") and below(program.target, "0.9.8") and program.target.old:
            return
        made = program.once(requests)
        for config in program.models:
            found = client_attempts(config, program.target)
            if not found or not all(_unsaid(one, config) for one in found):
                continue
            used = [request for request in made if config in request.configs]
            if not any(layers(program, request.event) for request in used):
                yield _report(config, found, program)


def _unsaid(one: ClientAttempts, config: ModelConfig) -> bool:
    if one.entry is not None or one.holder.rest is not None or config.settings.rest is not None:
        return False
    if not one.fact.repeatable:
        return False
    return one.fact.limited == "client" and (one.fact.retries is not None or one.fact.attempts == 1)


def _report(config: ModelConfig, found: list[ClientAttempts], program: Program) -> Report:
    first = found[0].fact
    usual = first.attempts - 1 if first.attempts else USUAL
    changes = () if first.retries is None else tuple(_changes(found, first.retries, usual))
    tried = (
        "once" if first.attempts == 1 else f"{first.attempts} times" if first.attempts else "as often as its SDK does"
    )
    return Report(
        config.origin,
        f"nothing says how often a failed request is made again: it is tried {tried}",
        help=f"set `{first.retries}`" if first.retries else "try the call again yourself: `tenacity.retry(stop=...)`",
        remedy=Remedy(f"set `{first.retries}` to {usual}", changes, Safety.SAFE) if changes else None,
    )


def _changes(found: list[ClientAttempts], key: str, usual: int) -> Iterator[Change]:
    """Entries take the key in all releases, the top level of a dict only in 0.2."""
    for one in found:
        if one.fact.retries == key and one.attempts is not None:
            yield Change(one.holder.origin, SetItem(key, usual))
