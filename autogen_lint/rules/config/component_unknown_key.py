"""AGL605: a component file with keys that its provider drops, or without those it needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.accepted import component_fields
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.model.settings.configuration import Component, KeyFault
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.rules.settings.renaming import renaming
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of

_READ_FROM = "0.7"
"""The release from which on the required keys are those of the catalog."""


class ComponentUnknownKey(Rule):
    """A component file holds keys that its provider drops, or lacks keys that it needs.

    ## What it does
    Compares the `config` of each component, in JSON, YAML or a dict given to `load_component`, with the fields that its
    provider declares: unknown keys, keys beside `config` instead of in it, required keys that are missing. Providers
    that are not AutoGen's are left alone.

    ## Why it matters
    Unknown keys are ignored when the file is loaded, without a word: with `request_timeout` the limit stays at 3 times
    600 s, with `max_turn` a team has no limit at all. A missing key raises ValidationError.

    ## Example
    ```json
    {
      "provider": "autogen_ext.models.openai.OpenAIChatCompletionClient",
      "component_type": "model",
      "config": {"model": "gpt-4o", "request_timeout": 120}
    }
    ```

    ## Use instead
    ```json
    {
      "provider": "autogen_ext.models.openai.OpenAIChatCompletionClient",
      "component_type": "model",
      "config": {"model": "gpt-4o", "timeout": 120}
    }
    ```

    ## Fix safety
    Safe for keys of older releases that have a new name, and for names that are one slip away from exactly one field.

    ## Settings
    None.

    ## References
    - `component_config_schema` of autogen-agentchat, -core and -ext 0.7.5 as they run; microsoft/autogen#2203, #6878
    """

    code: ClassVar[str] = "AGL605"
    name: ClassVar[str] = "component-unknown-key"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each component for its keys."""
        for fault in program.faults:
            if fault.component is not None:
                yield _unknown(fault)
        for component in program.components if not below(program.target, _READ_FROM) else ():
            misspelt = {fault.new for fault in program.faults if fault.component is component}
            missing = [name for name in _missing(component) if name not in misspelt]
            if missing:
                yield _incomplete(component, missing)


def _unknown(fault: KeyFault) -> Report:
    new = fault.new
    return Report(
        place_of(fault.entry, fault.entry.value),
        _message(fault),
        help=f"the field is `{new}`" if new is not None and fault.sure else f"did you mean `{new}`?" if new else None,
        remedy=renaming(fault),
    )


def _message(fault: KeyFault) -> str:
    key, component = fault.entry.key, fault.component
    if not fault.effect.startswith("dropped"):
        return f"{fault.of} takes no `{key}`: {fault.effect}"
    if component is not None and fault.new in _missing(component):
        return f"{fault.of} has no field `{key}`, and needs `{fault.new}`: ValidationError when the file is loaded"
    return f"{fault.of} has no field `{key}`: it is {fault.effect}"


def _missing(component: Component) -> list[str]:
    fields = component_fields(component.cls) if component.cls is not None else None
    if fields is None or component.config.rest is not None:
        return []
    return sorted(fields.required - component.config.entries.keys())


def _incomplete(component: Component, missing: list[str]) -> Report:
    names = ", ".join(f"`{name}`" for name in missing)
    return Report(
        component.origin,
        f"`{component.short}` needs {names} in its `config`: ValidationError when the file is loaded",
        help="add what is missing",
    )
