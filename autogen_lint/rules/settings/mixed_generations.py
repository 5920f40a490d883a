"""AGL804: an argument of another generation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.accepted import instead
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import KeyFate, KeyFault
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of

_LABELS = {"old": "AutoGen 0.2 and AG2 classic", "0.4": "AutoGen 0.4+", "ag2": "AG2 1.x"}


class MixedGenerations(Rule):
    """A class of one AutoGen generation is given an argument of another.

    ## What it does
    Reports keywords such as `llm_config`, `human_input_mode` and `max_round` on classes of AutoGen 0.4+ or AG2 1.x, and
    `model_client`, `participants` and others on those of 0.2 and AG2 classic. The class is known by its import.

    ## Why it matters
    The generations share the names of classes, not their arguments. Agents and teams raise TypeError at construction.
    The model clients of 0.4+ drop `config_list`, `cache_seed` and `api_type` without a word: the program runs with the
    defaults.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = AssistantAgent("assistant", llm_config=config)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    assistant = AssistantAgent("assistant", model_client=client)
    ```

    ## Fix safety
    No fix: the value has to become another one as well.

    ## Settings
    None.

    ## References
    - observed with autogen-agentchat 0.7.5, pyautogen 0.2.35 and ag2 1.2.1; microsoft/autogen#5058
    """

    code: ClassVar[str] = "AGL804"
    name: ClassVar[str] = "mixed-generations"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the program for keys of other generations."""
        for fault in program.faults:
            if fault.fate is KeyFate.FOREIGN and fault.component is None:
                yield _report(program, fault)


def _report(program: Program, fault: KeyFault) -> Report:
    key = fault.entry.key
    owner = fault.note.rpartition(".")[2]
    theirs = program.catalog.generation(fault.note) or "old"
    mine = fault.generation
    label = "a later release" if theirs == mine else _LABELS[theirs]
    return Report(
        place_of(fault.entry, fault.entry.value),
        f"`{key}` belongs to `{owner}` of {label}, {fault.of} takes none: {fault.effect}",
        related=tuple((user.origin, f"used by {user.what}") for user in fault.users),
        help=instead(key, mine) or "remove it",
    )
