"""AGL802: a keyword that nothing reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.model.settings.arguments import unnamed_arguments, without_model
from autogen_lint.model.settings.configuration import KeyFate, KeyFault
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.settings.renaming import by_name_only, renaming
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of


class SilentlyDroppedKeyword(Rule):
    """A keyword or key is not one that the release reads: it is dropped, or raises.

    ## What it does
    Compares the keywords of AutoGen's classes and functions, and the keys of every `llm_config`, with what the packages
    accept as they run, in the releases that the project requires. Settings of older releases are AGL801, those of
    another generation AGL804, keys in component files AGL605. Classes of the project that inherit from AutoGen's and
    configurations with a client class of their own are left alone. In AG2 1.x also configs that name no model, and
    arguments that must be named since 1.1.

    ## Why it matters
    The 0.4+ model clients sort their keywords by two lists and drop the rest without a word: with `timout=60` the limit
    stays at 3 times 600 s. Agents, teams and AG2 1.x configs raise TypeError at construction. A key of an `llm_config`
    goes to the SDK, which raises TypeError on the first model call, after the program has started well.

    ## Example
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timout=60)
    ```

    ## Use instead
    ```python
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=60)
    ```

    ## Fix safety
    Safe where the name is one slip away from exactly one that is accepted, and that one is not given as well.

    ## Settings
    None.

    ## References
    - observed with autogen-ext 0.7.5, pyautogen 0.2.35, ag2 0.9.10, 0.14.0 and 1.2.1; microsoft/autogen#475
    """

    code: ClassVar[str] = "AGL802"
    name: ClassVar[str] = "silently-dropped-keyword"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the program for keys that nobody knows."""
        if below(program.target, "0.2") or program.from_source:
            return
        for fault in program.faults:
            if fault.fate is KeyFate.UNKNOWN and fault.component is None:
                yield _report(fault)
        for unnamed in unnamed_arguments(program, "ag2"):
            yield by_name_only(unnamed)
        for config, effect in without_model(program):
            yield Report(
                config.origin,
                f"`{config.short}` is given no `model`: {effect}",
                related=tuple((user.origin, f"used by {user.what}") for user in config.users),
                help="name the model",
            )


def _report(fault: KeyFault) -> Report:
    key = fault.entry.key
    return Report(
        place_of(fault.entry, fault.entry.value),
        f"{fault.of} takes no `{key}`: {fault.effect}",
        related=tuple((user.origin, f"used by {user.what}") for user in fault.users),
        help=_help(fault),
        remedy=renaming(fault),
    )


def _help(fault: KeyFault) -> str:
    if fault.new is not None:
        return f"did you mean `{fault.new}`?"
    if fault.generation == "ag2" and "timeout" in fault.entry.key:
        return "remove it, and limit the time with `asyncio.wait_for` round the call"
    return "remove it"
