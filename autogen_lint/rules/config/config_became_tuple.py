"""AGL604: a comma that makes a tuple of a configuration."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import DropTrailingComma
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Mapping, Sequence, Value, alternatives

_KEYS = ("llm_config", "config_list")


class ConfigBecameTuple(Rule):
    """A trailing comma makes a tuple of the configuration that an agent is given.

    ## What it does
    Follows what agents get as `llm_config`, and what configurations hold as `config_list`, and reports a tuple of one
    dict or list where it is written.

    ## Why it matters
    `llm_config = {...},` is a tuple of one dict. AutoGen 0.2 raises AssertionError when the agent is made, AG2 classic
    ValidationError; 0.1 ignores the configuration and calls gpt-4 with the key of the environment.

    ## Example
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120},
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Use instead
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Fix safety
    Safe: the comma is removed.

    ## Settings
    None.

    ## References
    - observed with pyautogen 0.2.35 and ag2 0.9.10; microsoft/autogen#460
    """

    code: ClassVar[str] = "AGL604"
    name: ClassVar[str] = "config-became-tuple"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask agents and configurations for tuples."""
        users: dict[Origin, list[tuple[Origin, str]]] = {}
        for agent in program.agents if program.target.generation != "0.4" else ():
            value = agent.arguments.entries.get("llm_config")
            for place in _tuples(value.value if value is not None else None):
                users.setdefault(place, []).append((agent.origin, f"used by agent `{agent.label}`"))
        for config in program.models:
            value = config.settings.entries.get("config_list")
            for place in _tuples(value.value if value is not None else None):
                known = users.setdefault(place, [])
                known += [(user.origin, f"used by {user.what}") for user in config.users]
        for place, related in users.items():
            yield _report(place, tuple(related))


def _tuples(value: Value | None) -> Iterator[Origin]:
    """Where every option of a value is a tuple of one dict or list, the places of these."""
    options = list(alternatives(value)) if value is not None else []
    if all(_is_tuple(option) for option in options):
        yield from (option.origin for option in options)


def _is_tuple(value: Value) -> bool:
    if not isinstance(value, Sequence) or value.kind != "tuple" or value.rest is not None or len(value.items) != 1:
        return False
    return isinstance(value.items[0], (Mapping, Sequence))


def _report(place: Origin, related: tuple[tuple[Origin, str], ...]) -> Report:
    return Report(
        place,
        "the comma at the end makes this a tuple: AssertionError or ValidationError when the agent is made",
        related=related,
        help="remove the comma",
        remedy=Remedy("remove the comma", (Change(place, DropTrailingComma()),), Safety.SAFE),
    )
