"""AGL805: answers that come from a cache nobody asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import SetItem
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Entry, number

_ENDED = "0.8.7"
"""The AG2 release that switched the cache off."""
_SEEDS = ("cache_seed", "seed", "cache")


class ImplicitCache(Rule):
    """A temperature asks for varied answers, and the cache gives the same one again.

    ## What it does
    Reports configurations of 0.2, and of AG2 before 0.8.7, with a `temperature` above 0 and no `cache_seed`.

    ## Why it matters
    These releases cache every answer on disk (`.cache`, `cache_seed` 41) unless told otherwise: three equal prompts
    made one request. A loop that repeats a question gets the same answer for ever, whatever the temperature, also in
    the next run; where the file system is read-only the first call fails.

    ## Example
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "temperature": 0.9}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Use instead
    ```python
    import autogen

    llm_config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120, "temperature": 0.9, "cache_seed": None}
    assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
    ```

    ## Fix safety
    Unsafe: without the cache each run costs its calls again, and answers differ.

    ## Settings
    None.

    ## References
    - observed with pyautogen 0.2.35; ag2 0.9.10 caches nothing unless asked; microsoft/autogen#2377, #3153
    """

    code: ClassVar[str] = "AGL805"
    name: ClassVar[str] = "implicit-cache"
    severity: ClassVar[Severity] = Severity.INFO
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = frozenset({"0.2"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration for its temperature and its cache."""
        target = program.target
        early = target.generation == "ag2-classic" and below(target, _ENDED)
        if not (target.generation in {"0.2", None} or early) or below(target, "0.2"):
            return
        for config in program.models:
            entry = _temperature(config)
            if config.generation == "old" and config.cls == "llm_config" and entry is not None:
                yield _report(config, entry)


def _temperature(config: ModelConfig) -> Entry | None:
    """A temperature above 0, where nothing is said about the cache and nothing can hide."""
    holders = (config.settings, *config.entries)
    if config.more_entries is not None or any(holder.rest is not None for holder in holders):
        return None
    if any(key in holder for holder in holders for key in _SEEDS):
        return None
    found = (holder.entries["temperature"] for holder in holders if "temperature" in holder)
    return next((entry for entry in found if (number(entry.value) or 0) > 0), None)


def _report(config: ModelConfig, entry: Entry) -> Report:
    change = Change(config.settings.origin, SetItem("cache_seed", None))
    return Report(
        place_of(entry, entry.value),
        "answers are cached on disk: the same prompt gets the same answer again, whatever the temperature",
        related=tuple((user.origin, f"used by {user.what}") for user in config.users),
        help='set `"cache_seed": None`',
        remedy=Remedy("set `cache_seed` to None", (change,), Safety.UNSAFE),
    )
