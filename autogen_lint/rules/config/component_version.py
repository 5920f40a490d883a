"""AGL611: a component file that the required release can't load."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.accepted import full_provider
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.building.components import COMPONENT_TYPES
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below, newest_at_least
from autogen_lint.model.settings.configuration import Component
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.value import is_known, string

_AGENT = "autogen_agentchat.agents.AssistantAgent"
_SECOND = "0.6.0"
"""The release that raised the version of AssistantAgent's configuration to 2."""
_OLLAMA_ALIAS = ("OllamaChatCompletionClient", "0.7.5")
_MASKED = re.compile(r"\*{4,}")


class ComponentVersion(Rule):
    """A component file has a version, a key or a provider with which it can't be loaded.

    ## What it does
    Reports an `AssistantAgent` with `component_version: 1` where the project requires AutoGen 0.6 or later, an
    `api_key` of asterisks in a file that a program loads, and a provider without dots that is none of the short names
    AutoGen knows.

    ## Why it matters
    From 0.6.0 on AssistantAgent's configuration has version 2, and one with version 1 raises NotImplementedError; the
    sample `travel_team.json` of AutoGen Studio is such a file. Since 0.5.0 dumping a client writes `**********` in the
    place of its key: loaded again, every call is answered with 401. Of all short provider names only those of the
    OpenAI and Azure OpenAI clients are known, in 0.7.5 also Ollama's: others raise ValueError.

    ## Example
    ```json
    {
      "provider": "AnthropicChatCompletionClient",
      "component_type": "model",
      "config": {"model": "claude-sonnet-4-20250514", "timeout": 120}
    }
    ```

    ## Use instead
    ```json
    {
      "provider": "autogen_ext.models.anthropic.AnthropicChatCompletionClient",
      "component_type": "model",
      "config": {"model": "claude-sonnet-4-20250514", "timeout": 120}
    }
    ```

    ## Fix safety
    No fix: an old configuration has to be written anew.

    ## Settings
    None.

    ## References
    - autogen-core 0.7.5, `_component_config.py`; autogen-agentchat 0.6.0 (component_version 2)
    """

    code: ClassVar[str] = "AGL611"
    name: ClassVar[str] = "component-version"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each component for its version, its key and its provider."""
        for component in program.components:
            if component.cls == _AGENT and newest_at_least(program.target, _SECOND, "autogen-agentchat"):
                yield from _old_version(component)
            yield from _short_name(program, component)
            if component.loaded:
                yield from _masked(component)


def _old_version(component: Component) -> Iterator[Report]:
    entry = component.whole.entries.get("component_version")
    if entry is not None and is_known(entry.value, 1):
        yield Report(
            entry.origin,
            f"AutoGen {_SECOND} and later load version 2 of AssistantAgent only: NotImplementedError",
            help="dump the agent again with the new release",
        )


def _short_name(program: Program, component: Component) -> Iterator[Report]:
    entry = component.whole.entries["provider"]
    full = full_provider(component.provider)
    known = component.cls is not None
    if "." in component.provider or string(component.whole.get("component_type")) not in COMPONENT_TYPES:
        return
    alias, since = _OLLAMA_ALIAS
    early = component.provider == alias and below(program.target, since)
    if (not known and full is not None) or early:
        yield Report(
            entry.origin,
            f"`{component.provider}` is no short name of a provider: ValueError when the file is loaded",
            help=f"write `{full or component.cls}`",
        )


def _masked(component: Component) -> Iterator[Report]:
    entry = component.config.entries.get("api_key")
    text = string(entry.value) if entry is not None else None
    if entry is not None and text is not None and _MASKED.fullmatch(text):
        yield Report(
            entry.origin,
            "this is what dumping a client writes in the place of its key: every call is answered with 401",
            help="leave `api_key` out: it is then read from the environment",
        )
