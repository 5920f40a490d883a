"""AGL801: a setting of an older generation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.timeouts import Renamed, renamed
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.releases import below
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import RenameItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Entry, Mapping


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

    llm_config = {"config_list": [{"model": "gpt-4o"}], "request_timeout": 600}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Use instead
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 600}
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
        """Ask each configuration and each of its entries for keys that are no longer read."""
        if below(program.target, "0.2") or below(program.target, "1", "openai"):
            return
        for config in program.all_models():
            for holder in (config.settings, *(e for e in config.entries if e is not config.settings)):
                for entry in holder.entries.values():
                    dead = renamed(entry.key, config.generation, None if config.generation == "old" else config.cls)
                    if dead is not None:
                        yield _report(config, holder, entry, dead)


def _report(config: ModelConfig, holder: Mapping, entry: Entry, dead: Renamed) -> Report:
    remedy = None
    if dead.new is not None and dead.new not in holder.entries:
        change = Change(entry.origin, RenameItem(dead.old, dead.new))
        remedy = Remedy(f"rename it to `{dead.new}`", (change,), Safety.SAFE)
    return Report(
        place_of(entry, entry.value),
        f"`{dead.old}` is a setting of an older release: {dead.effect}",
        related=tuple((user.origin, f"used by {user.what}") for user in config.users),
        help=f"the setting is `{dead.new}`" if dead.new is not None else "nothing took its place: remove it",
        remedy=remedy,
    )
