"""AGL803: forms of `LLMConfig` that AG2 0.11 removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.shapes import shape_facts
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import below, newest_at_least
from autogen_lint.model.settings.configuration import Invocation
from autogen_lint.model.settings.llm_objects import constructions, entered, rejected_keywords
from autogen_lint.rules.base import FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import GatherKeywords, SpreadKeyword

_REMOVED = "0.11"


_TOP_LEVEL = frozenset(key for fact in shape_facts() if fact.where == "top" for key in fact.what)


class Ag2LlmconfigRemoved(Rule):
    """`LLMConfig` is used in a way that AG2 0.11 removed.

    ## What it does
    Reports `LLMConfig(config_list=...)`, `LLMConfig(model=..., api_key=...)`, `with LLMConfig(...)` and
    `LLMConfig.current`, where the project requires AG2 0.11 to 0.14. Where no release is required it is a warning, for
    earlier releases nothing.

    ## Why it matters
    All of them raise: TypeError for the keywords and for `with`, AttributeError for `current` and `default`. Since 0.11
    an `LLMConfig` takes its entries as positional dicts and only the common settings by keyword.

    ## Example
    ```python
    from autogen import ConversableAgent, LLMConfig

    config = LLMConfig(config_list=[{"api_type": "openai", "model": "gpt-4o"}], timeout=120)
    agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
    ```

    ## Use instead
    ```python
    from autogen import ConversableAgent, LLMConfig

    config = LLMConfig({"api_type": "openai", "model": "gpt-4o"}, timeout=120)
    agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
    ```

    ## Fix safety
    Unsafe: `config_list=` becomes positional entries, other keywords a positional dict; earlier releases do not take
    that form. No fix for `with` blocks, whose agents must be given the configuration one by one.

    ## Settings
    None.

    ## References
    - observed with ag2 0.9.10 and 0.14.0; ag2ai/ag2#1395, PR #2397
    """

    code: ClassVar[str] = "AGL803"
    name: ClassVar[str] = "ag2-llmconfig-removed"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = frozenset({"ag2-classic"})

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask for the ways in which the program makes and enters the objects."""
        target = program.target
        if target.generation not in {"ag2-classic", None} or below(target, _REMOVED):
            return
        severity = None if newest_at_least(target, _REMOVED) else Severity.WARNING
        in_blocks = {call.origin for _, call in entered(program)}
        for call in constructions(program):
            removed = rejected_keywords(call)
            if call.positional and set(removed) <= _TOP_LEVEL:
                continue  # AGL810
            if removed and call.origin not in in_blocks:
                yield _keywords(call, removed, severity)
        for place, _ in entered(program):
            yield Report(
                place,
                f"`with LLMConfig` is gone since AG2 {_REMOVED}: TypeError",
                severity=severity,
                help="give each agent `llm_config=`",
            )
        for name, origin in program.attributes_of("autogen.LLMConfig"):
            if name in {"current", "default", "get_current_llm_config"}:
                yield Report(
                    origin,
                    f"`LLMConfig.{name}` is gone since AG2 {_REMOVED}: AttributeError",
                    severity=severity,
                    help="keep the configuration in a variable",
                )


def _keywords(call: Invocation, removed: list[str], severity: Severity | None) -> Report:
    names = ", ".join(f"`{name}`" for name in removed)
    return Report(
        call.origin,
        f"`LLMConfig` takes no {names} since AG2 {_REMOVED}: TypeError at construction",
        severity=severity,
        help="pass the entries as positional dicts",
        remedy=_remedy(call, removed),
    )


def _remedy(call: Invocation, removed: list[str]) -> Remedy | None:
    if removed == ["config_list"]:
        change = Change(call.origin, SpreadKeyword("config_list"))
        return Remedy("pass the entries as positional arguments", (change,), Safety.UNSAFE)
    if "config_list" not in removed and not call.positional:
        change = Change(call.origin, GatherKeywords(tuple(removed)))
        return Remedy("pass the keywords as a positional dict", (change,), Safety.UNSAFE)
    return None
