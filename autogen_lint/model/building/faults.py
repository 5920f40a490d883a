"""Which keys of configurations, and which keywords of calls, nothing reads: by what the packages accept as they run."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from collections.abc import Mapping as MappingABC
from functools import cache, partial

from autogen_lint.catalog.accepted import (
    Accepted,
    accepted_keywords,
    component_fields,
    foreign_owner,
    llm_config_keys,
    meant,
    own_config_agents,
)
from autogen_lint.catalog.behaviour import introduced
from autogen_lint.catalog.timeouts import client_keywords, renamed
from autogen_lint.model.building.builder import Builder
from autogen_lint.model.building.models import CLIENT_ROLES, DICT, LIST
from autogen_lint.model.entities import ModelConfig, User
from autogen_lint.model.project.releases import at_least, below, is_preview
from autogen_lint.model.settings.configuration import Component, Invocation, KeyFate, KeyFault
from autogen_lint.model.settings.nearest import nearest
from autogen_lint.values.value import Entry, Function, Mapping, is_known, string

OPENAI_TYPES = frozenset({None, "openai", "azure", "open_ai", "deepseek", "responses"})
"""Values of `api_type` under which unknown keys reach the SDK, which rejects them."""
OUTER_KEYS = frozenset({"provider", "component_type", "version", "component_version", "description", "label", "config"})
_NO_KEYWORDS = frozenset({"llm-config", "llm-entry", "message"})


def build(builder: Builder) -> None:
    """Note every such key in the program."""
    program = builder.program
    if is_preview(program.target):
        return
    users_of = cache(partial(_users_by_place, builder))
    for invocation in program.invocations:
        program.faults += _of_invocation(builder, invocation, users_of)
    for config in program.all_models():
        program.faults += _of_config(builder, config)
    for component in program.components:
        program.faults += _of_component(component)


# Calls ---------------------------------------------------------------------------------------------------------------


def _of_invocation(
    builder: Builder, call: Invocation, users_of: Callable[[], MappingABC[Hashable, tuple[User, ...]]]
) -> Iterator[KeyFault]:
    if call.subclass is not None or not call.keywords:
        return
    role = builder.catalog.role(call.name)
    accepted = _accepted(builder, call, role)
    if accepted is None or role in _NO_KEYWORDS:
        return
    holder = Mapping(call.origin, call.keywords)
    for entry in call.keywords.values():
        effect = _effect(builder, call, role, accepted, entry.key)
        if effect is None:
            continue
        yield _fault(entry, holder, call, role, accepted, effect, users_of().get(call.origin.key, ()))


def _accepted(builder: Builder, call: Invocation, role: str) -> Accepted | None:
    """What a call takes; of 0.4+ clients that is what reaches the SDK, not what their signatures declare."""
    if call.generation == "0.4" and role == "model-client":
        keywords = client_keywords(call.name)
        if keywords is not None:
            return Accepted(keywords.accepted | keywords.rejected, "dropped")
    return accepted_keywords(call.name, builder.target)


def _effect(builder: Builder, call: Invocation, role: str, accepted: Accepted, key: str) -> str | None:
    """What becomes of a keyword, in words; None where it is accepted."""
    if key in accepted.keys:
        since = introduced(call.name, key) if call.generation == "0.4" else None
        if since is not None and below(builder.program.target, since):
            return f"it came with {since}, later than the release that the project requires: {_words(accepted, call)}"
        return None
    ignored = client_keywords(call.name) if role == "model-client" else None
    if ignored is not None and key == "timeout":
        return None  # AGL104 says what limits such a client
    return _words(accepted, call)


def _words(accepted: Accepted, call: Invocation) -> str:
    if accepted.other == "dropped":
        return "dropped without a word"
    last = call.name.rpartition(".")[2]
    return f"{accepted.other} at construction" if last[:1].isupper() else f"{accepted.other} when it is called"


def _fault(
    entry: Entry,
    holder: Mapping,
    call: Invocation,
    role: str,
    accepted: Accepted,
    effect: str,
    users: tuple[User, ...],
) -> KeyFault:
    key, of = entry.key, f"`{call.short}`"
    dead = renamed(key, call.generation, call.name) if role in CLIENT_ROLES else None
    if dead is not None:
        return KeyFault(
            KeyFate.RENAMED, entry, holder, of, dead.effect, call.generation, dead.new, sure=True, users=users
        )
    owner = foreign_owner(key, role, call.generation, call.name) if key not in accepted.keys else None
    own = _own_generation(call, key) if owner is None else None
    if owner is not None or own is not None:
        return KeyFault(
            KeyFate.FOREIGN, entry, holder, of, effect, call.generation, note=owner or own or "", users=users
        )
    known = meant(call.name, key)
    new, sure = (known, True) if known is not None else nearest(key, accepted.keys)
    return KeyFault(KeyFate.UNKNOWN, entry, holder, of, effect, call.generation, new, sure=sure, users=users)


def _users_by_place(builder: Builder) -> dict[Hashable, tuple[User, ...]]:
    """Who uses the configurations, by the place of each; the first one at a place counts."""
    models = list(builder.program.all_models())
    return {config.origin.key: tuple(config.users) for config in reversed(models)}


def _own_generation(call: Invocation, key: str) -> str | None:
    """The class itself, where a later release of the old generation takes the keyword."""
    if call.generation != "old":
        return None
    everywhere = accepted_keywords(call.name)
    return call.name if everywhere is not None and key in everywhere.keys else None


# Configurations of the old generations -------------------------------------------------------------------------------


def _of_config(builder: Builder, config: ModelConfig) -> Iterator[KeyFault]:
    holders = (config.settings, *config.entries)
    if config.generation != "old" or any("model_client_cls" in holder for holder in holders):
        return
    strange = _is_strange(builder, config) or _is_read_by_others(builder, config)
    openai = [_is_openai(entry) for entry in config.entries]
    if config.cls != LIST and (not openai or any(openai)):
        yield from _of_holder(builder, config, config.settings, strange=strange)
    for entry, plain in zip(config.entries, openai, strict=True):
        if entry is not config.settings:
            yield from _of_holder(builder, config, entry, strange=strange or not plain)


def _of_holder(builder: Builder, config: ModelConfig, holder: Mapping, *, strange: bool) -> Iterator[KeyFault]:
    """Faults of one level. `strange`: others may read keys of their own in it, only slips of the pen are faults."""
    known = llm_config_keys() | _own_parameters(builder, config)
    users = tuple(config.users)
    for entry in holder.entries.values():
        dead = renamed(entry.key, "old")
        if dead is not None:
            yield KeyFault(
                KeyFate.RENAMED, entry, holder, "`llm_config`", dead.effect, "old", dead.new, sure=True, users=users
            )
        elif entry.key not in known:
            # No setting of a configuration is a function: who puts one there reads it as well.
            new, sure = (None, False) if isinstance(entry.value, Function) else nearest(entry.key, known)
            if strange and not sure:
                continue
            effect = _llm_effect(builder, config, holder)
            owner = foreign_owner(entry.key, "llm-config", "old") if not sure else None
            if owner is not None:
                yield KeyFault(KeyFate.FOREIGN, entry, holder, "an `llm_config`", effect, note=owner, users=users)
                continue
            yield KeyFault(
                KeyFate.UNKNOWN, entry, holder, "an `llm_config`", effect, "old", new, sure=sure, users=users
            )


def _own_parameters(builder: Builder, config: ModelConfig) -> frozenset[str]:
    symbol = builder.catalog.symbol(config.cls) if config.cls not in {DICT, LIST} else None
    return frozenset(p.name for p in symbol.parameters) if symbol is not None else frozenset()


def _is_read_by_others(builder: Builder, config: ModelConfig) -> bool:
    """Whether a class of the project, or an agent that reads more, is given the configuration."""
    readers = own_config_agents()
    return any(
        config in agent.models and (agent.cls in readers or agent.subclass is not None)
        for agent in builder.program.agents
    )


def _is_strange(builder: Builder, config: ModelConfig) -> bool:
    """Whether it is a file that is linted for itself: programs keep further settings in their lists of models."""
    return config.document and config.origin.text.path == builder.program.file.path


def _is_openai(entry: Mapping) -> bool:
    if "api_type" not in entry:
        return entry.rest is None
    value = entry.get("api_type")
    return is_known(value, None) or string(value) in OPENAI_TYPES


def _llm_effect(builder: Builder, config: ModelConfig, holder: Mapping) -> str:
    """When the old generations reject an unknown key: table 1.3 of the releases with an LLMConfig."""
    target = builder.program.target
    if target.generation == "ag2-classic":
        if at_least(target, "0.8.3") and below(target, "0.9.8"):
            return "ValidationError at construction"
        if at_least(target, "0.11") and holder is config.settings:
            return "TypeError at construction"
    return "TypeError at the first model call"


# Component files -----------------------------------------------------------------------------------------------------


def _of_component(component: Component) -> Iterator[KeyFault]:
    fields = component_fields(component.cls) if component.cls is not None else None
    if fields is None or component.cls is None:
        return
    yield from _outside(component, fields.fields)
    rejected = client_keywords(component.cls)
    for entry in component.config.entries.values():
        if rejected is not None and entry.key in rejected.rejected:
            yield _component_fault(component, entry, component.config, "ValueError when it is loaded", fields.fields)
        elif entry.key not in fields.fields:
            yield _component_fault(component, entry, component.config, "dropped without a word", fields.fields)


def _outside(component: Component, fields: frozenset[str]) -> Iterator[KeyFault]:
    """Keys that stand beside `config` and would count in it."""
    for entry in component.whole.entries.values():
        if entry.key not in OUTER_KEYS and entry.key in fields and "config" in component.whole:
            effect = "dropped without a word, since it stands beside `config` and not in it"
            yield _component_fault(component, entry, component.whole, effect, frozenset())


def _component_fault(
    component: Component, entry: Entry, holder: Mapping, effect: str, fields: frozenset[str]
) -> KeyFault:
    cls = component.cls or ""
    dead = renamed(entry.key, "0.4", cls)
    if dead is not None:
        new = dead.new if dead.new in fields else None
        return KeyFault(
            KeyFate.RENAMED, entry, holder, f"`{component.short}`", effect, "0.4", new, sure=True, component=component
        )
    known = meant(cls, entry.key)
    new, sure = (known, True) if known in fields and known is not None else nearest(entry.key, fields)
    return KeyFault(
        KeyFate.UNKNOWN, entry, holder, f"`{component.short}`", effect, "0.4", new, sure=sure, component=component
    )
