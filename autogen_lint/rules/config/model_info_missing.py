"""AGL606: a model that the client does not know, without a description of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.accepted import knows_model, required_model_info
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below, pinned
from autogen_lint.model.settings.configuration import may_be_overridden
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Call, Mapping, Value, string

_ENFORCED = "0.4.7"
"""The release that began to check the fields of `model_info`."""


_NAME = re.compile(r"[\w.:/@+-]+")
"""What may be a name at all; `{your model}` and `<model>` are templates."""


class ModelInfoMissing(Rule):
    """A model client is given a model that its release does not know, and no `model_info`.

    ## What it does
    Looks the model's name up in the table of the OpenAI, Azure OpenAI and Ollama clients, in the release that the
    project requires, and reports unknown ones without `model_info`, in code and in component files. It also reports a
    `model_info` without a field that is required.

    ## Why it matters
    The constructor raises ValueError: "model_info is required when model name is not a valid OpenAI model". Tables age:
    no release knows deepseek-chat, qwen or gpt-5.5, and 0.6.4 does not know gpt-5. With Azure it is the model's name
    that is looked up, not that of the deployment.

    ## Example
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="deepseek-chat", base_url="https://api.deepseek.com", timeout=120)
    ```

    ## Use instead
    ```python
    from autogen_core.models import ModelInfo
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    info = ModelInfo(vision=False, function_calling=True, json_output=True, family="unknown", structured_output=False)
    client = OpenAIChatCompletionClient(
        model="deepseek-chat", base_url="https://api.deepseek.com", timeout=120, model_info=info
    )
    ```

    ## Fix safety
    No fix: what the model can do has to be said.

    ## Settings
    None.

    ## References
    - autogen-ext 0.4.2 to 0.7.5, `models/openai/_model_info.py`, `models/ollama/_model_info.py`
    - microsoft/autogen#6189, #6155
    """

    code: ClassVar[str] = "AGL606"
    name: ClassVar[str] = "model-info-missing"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each client for its model and what is said of it."""
        release = pinned(program.target, "autogen-ext")
        for config in program.all_models():
            if config.generation != "0.4" or config.settings.rest is not None:
                continue
            info = config.settings.entries.get("model_info")
            if info is not None:
                if not below(program.target, _ENFORCED):
                    yield from _incomplete(config, info.value)
            elif "model_capabilities" not in config.settings:
                yield from _unknown(config, release)


def _unknown(config: ModelConfig, release: str | None) -> Iterator[Report]:
    entry = config.settings.entries.get("model")
    name = string(entry.value) if entry is not None else None
    if entry is None or name is None or may_be_overridden(entry.value) or not _NAME.fullmatch(name):
        return
    if knows_model(config.cls, name, release) is not False:
        return
    yield Report(
        place_of(entry, entry.value),
        f"`{config.short}` does not know `{name}`: without `model_info` it raises ValueError at construction",
        related=tuple((user.origin, f"used by {user.what}") for user in config.users),
        help="say what the model can do: `model_info=ModelInfo(vision=..., function_calling=..., json_output=..., "
        'family="unknown", structured_output=...)`',
    )


def _incomplete(config: ModelConfig, info: Value) -> Iterator[Report]:
    """The fields that a literal `model_info` lacks."""
    if isinstance(info, Call) and info.callee.endswith("ModelInfo") and not info.arguments.positional:
        given, rest = set(info.arguments.keywords), info.arguments.rest
    elif isinstance(info, Mapping):
        given, rest = set(info.entries), info.rest
    else:
        return
    missing = [name for name in required_model_info() if name not in given]
    if missing and rest is None and config.short in {"OpenAIChatCompletionClient", "AzureOpenAIChatCompletionClient"}:
        names = ", ".join(f"`{name}`" for name in missing)
        yield Report(
            info.origin,
            f"this `model_info` lacks {names}: ValueError at construction",
            related=tuple((user.origin, f"used by {user.what}") for user in config.users),
            help="add what is missing",
        )
