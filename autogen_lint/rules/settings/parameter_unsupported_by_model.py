"""AGL806: sampling parameters that a reasoning model refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.timeouts import refuses_sampling, removes_sampling
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.building.components import in_document
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.rules.base import ALL, OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import RemoveItem, RenameItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Entry, Mapping, number, string

_ALLOWED: dict[str, tuple[float, ...]] = {
    "temperature": (1,),
    "top_p": (1,),
    "presence_penalty": (0,),
    "frequency_penalty": (0,),
    "max_tokens": (),
}
"""The values that are taken as well: those that mean the default."""
_CLIENTS = (
    "autogen_ext.models.openai.OpenAIChatCompletionClient",
    "autogen_ext.models.openai.AzureOpenAIChatCompletionClient",
    "ag2.config.OpenAIConfig",
)


class ParameterUnsupportedByModel(Rule):
    """A reasoning model is given `temperature`, `top_p` or `max_tokens`, which it refuses.

    ## What it does
    Reports these parameters on models of OpenAI's o1, o3, o4 and gpt-5 families. The value that means the default
    (`temperature=1`) is taken, and AG2 classic takes refused parameters out by itself for o1, not for the others.

    ## Why it matters
    The API answers 400: "Unsupported parameter: 'max_tokens' is not supported with this model. Use
    'max_completion_tokens' instead", on every call.

    ## Example
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="o3-mini", max_tokens=800, timeout=300)
    ```

    ## Use instead
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="o3-mini", max_completion_tokens=800, timeout=300)
    ```

    ## Fix safety
    Unsafe: `max_tokens` becomes `max_completion_tokens`, which counts the reasoning as well; the others are removed. No
    fix for `max_tokens` in component files, which drop `max_completion_tokens`.

    ## Settings
    None.

    ## References
    - OpenAI's guide on reasoning models; openai/openai-python#2046. The answers of the API could not be observed here:
      that the parameters are sent as they are was, with pyautogen 0.2.35, ag2 0.9.10 and 0.14.0, autogen-ext 0.7.5
    """

    code: ClassVar[str] = "AGL806"
    name: ClassVar[str] = "parameter-unsupported-by-model"
    severity: ClassVar[Severity] = Severity.WARNING
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = ALL

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration for its model and the parameters it is called with."""
        for config in program.all_models():
            if config.generation == "old":
                yield from _old(config, program.target.generation)
            elif config.cls in _CLIENTS and _refuses(config.settings):
                yield from _parameters(config, config.settings)


def _old(config: ModelConfig, generation: str | None) -> Iterator[Report]:
    """Of an entry its own model counts; of the top level all models that it holds for."""
    sent = [entry for entry in config.entries if _refuses(entry) and not _removes(entry, generation)]
    for entry in sent:
        yield from _parameters(config, entry)
    if sent and config.more_entries is None and len(sent) == len(config.entries):
        yield from _parameters(config, config.settings)


def _refuses(holder: Mapping) -> bool:
    model = string(holder.get("model"))
    elsewhere = "base_url" in holder or string(holder.get("api_type")) not in {None, "openai", "azure"}
    return model is not None and not elsewhere and refuses_sampling(model)


def _removes(holder: Mapping, generation: str | None) -> bool:
    """Where the release is not known, any of them counts."""
    generations = OLD if generation is None else {generation}
    return any(removes_sampling(string(holder.get("model")) or "", one) for one in generations)


def _parameters(config: ModelConfig, holder: Mapping) -> Iterator[Report]:
    for key, allowed in _ALLOWED.items():
        entry = holder.entries.get(key)
        value = number(entry.value) if entry is not None else None
        if entry is not None and value is not None and value not in allowed:
            yield _report(config, holder, entry)


def _report(config: ModelConfig, holder: Mapping, entry: Entry) -> Report:
    model = string(holder.get("model")) or string(config.entries[0].get("model"))
    renamed = "max_completion_tokens" if entry.key == "max_tokens" else None
    change: Change | None = Change(entry.origin, RenameItem(entry.key, renamed) if renamed else RemoveItem(entry.key))
    if renamed is not None and (in_document(config.origin) or renamed in holder):
        change = None
    return Report(
        place_of(entry, entry.value),
        f"`{model}` does not take `{entry.key}`: the API answers 400 to every call",
        related=tuple((user.origin, f"used by {user.what}") for user in config.users),
        help=f"use `{renamed}`" if renamed else "remove it",
        remedy=Remedy(f"use `{renamed}`" if renamed else "remove it", (change,), Safety.UNSAFE) if change else None,
    )
