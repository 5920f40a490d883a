"""AGL810: what the required release of AG2 classic rejects or drops of an `LLMConfig`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.migrations import ChangedValue, changed_values
from autogen_lint.catalog.shapes import ShapeFact, shape_facts
from autogen_lint.diagnostics.finding import Change, Remedy, Report, Safety, Severity
from autogen_lint.model.entities import ModelConfig
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.settings.configuration import Invocation
from autogen_lint.model.settings.llm_objects import NAME, constructions, made
from autogen_lint.model.target import Target
from autogen_lint.rules.base import OLD, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.intent import Replace
from autogen_lint.values.places import place_of
from autogen_lint.values.value import Entry, Mapping, Sequence, Value, number, string

_LOADERS = {"config_list_from_json": 2, "filter_config": 1, "from_json": None}
"""Functions with a `filter_dict`, and its position."""
_OPENAI = frozenset({None, "openai", "azure"})


class LlmConfigShape(Rule):
    """A configuration has a form that the required release of AG2 classic, or 0.2, does not take.

    ## What it does
    Compares configurations with what the release that the project requires takes: settings inside of entries (0.8.3 to
    0.9.7), `max_retries` and fractions of seconds at the top level, temperatures above 1, positional dicts before
    0.9.10, `where` before 0.9.7, sets and tuples as filters, and a dict in the place of a list of entries in 0.2. It is
    silent where no release is required.

    ## Why it matters
    Most of it raises ValidationError when the agent is made. `where` drops the timeout without a word, and a filter
    that is a set or tuple matches nothing, though the annotation asks for a set.

    ## Example
    ```requirements
    ag2[openai]==0.9.7
    ```
    ```python
    from autogen import ConversableAgent

    config = {"config_list": [{"model": "gpt-4o", "timeout": 60}]}
    agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
    ```

    ## Use instead
    ```requirements
    ag2[openai]==0.9.7
    ```
    ```python
    from autogen import ConversableAgent

    config = {"config_list": [{"model": "gpt-4o"}], "timeout": 60}
    agent = ConversableAgent("agent", llm_config=config, human_input_mode="NEVER")
    ```

    ## Fix safety
    Safe where a value has another name now (`open_ai` is `openai`). No fix else: the setting has to move or go.

    ## Settings
    None.

    ## References
    - observed with pyautogen 0.9, ag2 0.9.10 and 0.14.0, bisected by source between them
    """

    code: ClassVar[str] = "AGL810"
    name: ClassVar[str] = "llm-config-shape"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.SOMETIMES
    targets: ClassVar[frozenset[str]] = OLD

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each configuration for what the release does not take."""
        if program.target.generation == "0.2":
            yield from _no_list(program)
            return
        for fact in shape_facts():
            if _holds(fact, program.target):
                yield from _found(program, fact)
        for value in changed_values():
            if program.target.generation == value.target and at_least(program.target, value.since):
                yield from _changed(program, value)


def _changed(program: Program, value: ChangedValue) -> Iterator[Report]:
    """Settings that hold a value of an older release."""
    for config in program.all_models():
        for holder in (config.settings, *config.entries) if config.generation == "old" else ():
            entry = holder.entries.get(value.key)
            if entry is not None and string(entry.value) == value.old:
                change = Change(entry.value.origin, Replace(value.new))
                yield Report(
                    place_of(entry, entry.value),
                    f"`{value.key}` is no longer called `{value.old}`: {value.effect}",
                    related=tuple((user.origin, f"used by {user.what}") for user in config.users),
                    help=f"it is `{value.new}`",
                    remedy=Remedy(f"write `{value.new}`", (change,), Safety.SAFE),
                )


def _holds(fact: ShapeFact, target: Target) -> bool:
    if target.generation != "ag2-classic" or not at_least(target, fact.since):
        return False
    return fact.until is None or below(target, fact.until)


def _found(program: Program, fact: ShapeFact) -> Iterator[Report]:
    if fact.where == "positional":
        for call in constructions(program):
            if call.positional:
                yield Report(call.origin, fact.effect, help="pass `config_list=[...]`")
    elif fact.where == "where":
        yield from _selected(program, fact)
    elif fact.where == "filter":
        yield from _filters(program, fact)
    else:
        for config in program.all_models():
            checked = config.cls == NAME or (config.cls == "llm_config" and config.users)
            if config.generation == "old" and checked:
                for entry in _wrong(config, fact):
                    yield _report(config, entry, fact)


def _wrong(config: ModelConfig, fact: ShapeFact) -> Iterator[Entry]:
    """The entries of a configuration that a fact is about."""
    holders = [holder for holder in config.entries if _is_openai(holder)]
    if fact.where in {"top", "top-fraction"}:
        holders = [config.settings] if _has_top(config) else []
    elif fact.where == "above-one":
        holders.append(config.settings)
    for holder in holders:
        for key in fact.what:
            entry = holder.entries.get(key)
            if entry is not None and _is_wrong(entry.value, fact):
                yield entry


def _has_top(config: ModelConfig) -> bool:
    """Whether the settings are the top level, and not an entry that stands alone."""
    return "model" not in config.settings or "config_list" in config.settings


def _is_openai(holder: Mapping) -> bool:
    return holder.rest is None and string(holder.get("api_type")) in _OPENAI


def _is_wrong(value: Value, fact: ShapeFact) -> bool:
    found = number(value)
    if fact.where == "top-fraction":
        return isinstance(found, float) and not found.is_integer()
    return fact.where != "above-one" or (found is not None and found > 1)


def _report(config: ModelConfig, entry: Entry, fact: ShapeFact) -> Report:
    moved = fact.where == "entry" and entry.key in {"timeout", "temperature", "seed", "cache_seed", "tools"}
    return Report(
        place_of(entry, entry.value),
        f"`{entry.key}`: {fact.effect}",
        related=tuple((user.origin, f"used by {user.what}") for user in config.users),
        help=f"set `{entry.key}` at the top level" if moved else None,
    )


def _selected(program: Program, fact: ShapeFact) -> Iterator[Report]:
    for call in program.invocations:
        receiver = call.event.call.receiver if call.event is not None and call.name == f"{NAME}.where" else None
        config = made(program, receiver) if receiver is not None else None
        if config is not None and any(key in config.arguments.keywords for key in fact.what):
            yield Report(call.origin, fact.effect, help="set `timeout` on what `where` gives")


def _filters(program: Program, fact: ShapeFact) -> Iterator[Report]:
    for call in program.invocations:
        for entry in _criteria(call):
            if isinstance(entry.value, Sequence) and entry.value.kind in fact.what:
                yield Report(entry.origin, f"`{entry.key}`: {fact.effect}", help="write a list")


def _criteria(call: Invocation) -> Iterator[Entry]:
    last = call.name.rpartition(".")[2]
    if call.name == f"{NAME}.where":
        yield from (entry for entry in call.keywords.values() if entry.key != "exclude")
    elif last in _LOADERS:
        given = call.keywords.get("filter_dict")
        position = _LOADERS[last]
        value = given.value if given is not None else None
        if value is None and position is not None and position < len(call.positional):
            value = call.positional[position]
        yield from value.entries.values() if isinstance(value, Mapping) else ()


def _no_list(program: Program) -> Iterator[Report]:
    """A dict as ``config_list``, which 0.2 takes for a list."""
    for config in program.all_models():
        entry = config.settings.entries.get("config_list")
        if config.generation == "old" and entry is not None and isinstance(entry.value, Mapping):
            yield Report(
                entry.origin,
                "`config_list` is an object, not a list of entries: AttributeError at construction",
                related=tuple((user.origin, f"used by {user.what}") for user in config.users),
                help="write a list: `[{...}]`",
            )
