"""AGL801: a setting of an older generation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.model.settings.configuration import KeyFate, KeyFault
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.rules.settings.renaming import renaming
from autogen_lint.settings.schema import Settings
from autogen_lint.values.places import place_of


class DeadKey(Rule):
    """A model configuration uses a setting that was renamed or removed.

    ## What it does
    Reports `request_timeout`, `api_base`, `retry_wait_time`, `use_cache` and other settings of AutoGen 0.1 and openai
    0.x in the configurations of later generations.

    ## Why it matters
    In 0.2 and AG2 classic such a key passes construction and raises TypeError on the first model call. The 0.4+
    clients drop it without a word: `request_timeout=600` leaves the limit at 3 times 600 s, `api_base` sends the
    requests, and the key, to api.openai.com.

    ## Example
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o"}], "request_timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Use instead
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Fix safety
    Safe where the setting has a new name and that is not given as well; no fix elsewhere.

    ## Settings
    None.

    ## References
    - pyautogen 0.1.14 and 0.2.35, `oai/`; autogen-ext 0.7.5, `models/openai/_openai_client.py`
    """

    code: ClassVar[str] = "AGL801"
    name: ClassVar[str] = "dead-key"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask the program for keys that were renamed or removed."""
        if below(program.target, "0.2") or below(program.target, "1", "openai"):
            return
        for fault in program.faults:
            if fault.fate is KeyFate.RENAMED and fault.component is None:
                yield _report(fault)


def _report(fault: KeyFault) -> Report:
    key, new = fault.entry.key, fault.new
    return Report(
        place_of(fault.entry, fault.entry.value),
        f"`{key}` is a setting of an older release: {fault.effect}",
        related=tuple((user.origin, f"used by {user.what}") for user in fault.users),
        help=f"the setting is `{new}`" if new is not None else "nothing took its place: remove it",
        remedy=renaming(fault),
    )
