"""Model access: ``llm_config`` in all its forms, 0.4+ clients and AG2 1.x configs become `ModelConfig`."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from autogen_lint.catalog.query import Symbol
from autogen_lint.model.building.builder import (
    Builder,
    constructed,
    extended,
    generation_of,
    given,
    identity,
    qualified,
    same_object,
)
from autogen_lint.model.building.components import in_document
from autogen_lint.model.entities import ModelConfig, User
from autogen_lint.values.value import (
    Absent,
    Attribute,
    Call,
    Entry,
    Known,
    Mapping,
    Operation,
    Sequence,
    Unknown,
    Value,
    alternatives,
)

DICT = "llm_config"
LIST = "config_list"
CLIENT_ROLES = frozenset({"model-client", "model-config"})
CONFIG_KEYS = ("llm_config", "lmm_config", "llm_config_list", "select_speaker_auto_llm_config", "safeguard_llm_config")
MANAGER_KEYS = ("group_manager_args", "swarm_manager_args")
_COPIES = frozenset({"copy", "deepcopy", "model_copy", "__copy__", "__deepcopy__"})


def configs(builder: Builder, value: Value | None, user: User | None = None) -> list[ModelConfig]:
    """The configurations that a value given as ``llm_config`` or model client may be; none for ``False`` / ``None``."""
    found: list[ModelConfig] = []
    for option in _options(builder, value):
        config = _config(builder, option)
        if config is None:
            continue
        if user is not None:
            config.note_user(user)
        if config not in found:
            found.append(config)
    return found


def _options(builder: Builder, value: Value | None) -> Iterator[Value]:
    """The values that a configuration may be: branches of unions, operands of ``x or y``."""
    if value is None:
        return
    for option in alternatives(value):
        plain = same_object(option)
        if isinstance(plain, Operation) and plain.operator in {"or", "and"}:
            for operand in plain.operands if plain.operator == "or" else plain.operands[-1:]:
                yield from _options(builder, operand)
        elif isinstance(plain, Attribute) and plain.name == "llm_config":
            yield from _options(builder, _of_agent(builder, plain.base))
        else:
            yield plain


def _of_agent(builder: Builder, value: Value) -> Value | None:
    """The configuration that an agent was given, for ``agent.llm_config``."""
    call = constructed(value)
    symbol = builder.symbol(call) if call else None
    if call is None or symbol is None or symbol.role not in {"agent", "manager"}:
        return None
    return given(builder.bound(call, symbol), "llm_config")


def _config(builder: Builder, value: Value) -> ModelConfig | None:
    if isinstance(value, Mapping):
        return _from_dict(builder, value)
    if isinstance(value, Sequence):
        return _from_list(builder, value)
    if isinstance(value, Call) and value.receiver is not None and qualified(value) is None:
        return _from_method(builder, value)
    call = constructed(value)
    symbol = builder.symbol(call) if call else None
    if call is None or symbol is None:
        return None
    if symbol.role == "llm-config":
        return _from_llm_config(builder, call, symbol)
    if symbol.role in CLIENT_ROLES:
        return _from_client(builder, call, symbol)
    return None


def _from_dict(builder: Builder, value: Mapping) -> ModelConfig | None:
    if not value.entries and value.rest is None:
        return None
    entries, more = entries_of(builder, value.get("config_list")) if "config_list" in value else ((), None)
    key = (DICT, value.root.key, _shape(value), tuple(_shape(entry) for entry in entries))
    return _remember(builder, key, lambda: ModelConfig("old", DICT, value, value, value.root, entries, more))


def _from_list(builder: Builder, value: Sequence) -> ModelConfig | None:
    entries, more = entries_of(builder, value)
    if not entries and more is None:
        return None
    settings = Mapping(value.origin)
    key = (LIST, value.origin.key, tuple(_shape(entry) for entry in entries))
    return _remember(builder, key, lambda: ModelConfig("old", LIST, value, settings, value.origin, entries, more))


def _from_llm_config(builder: Builder, call: Call, symbol: Symbol) -> ModelConfig:
    """``LLMConfig(...)``: ``config_list=`` (list or dict), positional dicts, keywords of one entry, or from_json."""
    settings = builder.bound(call, symbol)
    arguments = call.arguments
    listed = arguments.keywords.get("config_list")
    entries: tuple[Mapping, ...] = ()
    more: Value | None = arguments.star
    if listed is not None:
        entries, more = entries_of(builder, listed.value)
    positional = Sequence(call.origin, arguments.positional, arguments.star)
    if arguments.positional:
        flat = [item for value in arguments.positional for item in _flattened(value)]
        first, rest = entries_of(builder, Sequence(call.origin, tuple(flat), positional.rest))
        entries, more = (*first, *entries), more or rest
        settings = extended(Mapping(call.origin), dict(arguments.keywords), arguments.rest)
    key = ("object", identity(call))
    return _remember(builder, key, lambda: ModelConfig("old", symbol.name, call, settings, call.origin, entries, more))


def _flattened(value: Value) -> Iterator[Value]:
    if isinstance(value, Sequence) and value.rest is None:
        yield from value.items
    else:
        yield value


def _from_client(builder: Builder, call: Call, symbol: Symbol) -> ModelConfig:
    settings = builder.bound(call, symbol)
    entries: tuple[Mapping, ...] = ()
    more: Value | None = None
    generation = generation_of(symbol.name)
    if generation == "old" and "config_list" in settings:
        entries, more = entries_of(builder, settings.get("config_list"))
    key = ("object", identity(call))
    return _remember(
        builder,
        key,
        lambda: ModelConfig(
            generation, symbol.name, call, settings, call.origin, entries, more, document=in_document(call.origin)
        ),
    )


def _from_method(builder: Builder, call: Call) -> ModelConfig | None:
    """``config.copy(timeout=60)``, ``llm_config.where(model=...)``: the settings of what it is called on, and more."""
    if call.receiver is None:
        return None
    inner = [config for option in _options(builder, call.receiver) if (config := _config(builder, option)) is not None]
    if len(inner) != 1:
        return None
    base = inner[0]
    if call.callee == "where" and base.generation == "old":
        return base
    if call.callee not in _COPIES:
        return None
    more = call.arguments
    if not more.keywords and more.rest is None:
        return base
    key = ("object", identity(call))
    return _remember(
        builder,
        key,
        lambda: ModelConfig(
            base.generation,
            base.cls,
            call,
            extended(base.settings, dict(more.keywords), more.rest),
            call.origin,
            base.entries,
            base.more_entries,
        ),
    )


def entries_of(builder: Builder, value: Value) -> tuple[tuple[Mapping, ...], Value | None]:
    """The visible entries of a config list, and what stands for those that could not be seen."""
    entries: list[Mapping] = []
    more: Value | None = None
    for option in alternatives(value):
        if isinstance(option, Sequence):
            for item in option.items:
                found, unseen = entries_of(builder, item)
                entries += found
                more = more or unseen
            found, unseen = _further(builder, option.rest)
            entries += found
            more = more or unseen
        elif isinstance(option, Mapping):
            entries.append(option)
        elif (entry := _entry_object(builder, option)) is not None:
            entries.append(entry)
        elif not isinstance(option, (Known, Absent)):
            more = more or _unseen(option)
    return tuple(entries), more


def _further(builder: Builder, rest: Value | None) -> tuple[tuple[Mapping, ...], Value | None]:
    """An unknown number of further entries: what they all hold counts as an entry, what may hide does not."""
    if rest is None:
        return (), None
    entries, more = entries_of(builder, rest)
    hidden = next((entry for entry in entries if entry.rest is not None), None)
    return tuple(entry for entry in entries if entry.entries), more or hidden


def _entry_object(builder: Builder, value: Value) -> Mapping | None:
    """An entry written as an object of AG2 classic's entry classes."""
    call = constructed(value)
    symbol = builder.symbol(call) if call else None
    if call is None or symbol is None or symbol.role != "llm-entry":
        return None
    return builder.bound(call, symbol)


def _unseen(value: Value) -> Value:
    plain = same_object(value)
    if isinstance(plain, Unknown):
        return plain
    if isinstance(plain, Operation):
        return next((o for o in plain.operands if isinstance(o, Unknown)), Unknown(value.origin, "config-list"))
    return Unknown(value.origin, "config-list")


def _shape(value: Mapping) -> Hashable:
    """Tells mappings of one root apart that hold other entries (an update between two uses, a merge)."""
    return (
        value.root.key,
        tuple(sorted((key, _place(entry)) for key, entry in value.entries.items())),
        value.rest is None,
    )


def _place(entry: Entry) -> str:
    held = repr(entry.value.value) if isinstance(entry.value, Known) else entry.value.origin.key
    return f"{entry.origin.key}/{held}"


def _remember(builder: Builder, key: Hashable, make: Callable[[], ModelConfig]) -> ModelConfig:
    known = builder.models.get(key)
    if known is None:
        known = make()
        known.document = known.document or in_document(known.origin)
        builder.models[key] = known
        builder.program.models.append(known)
    return known


def made(builder: Builder, call: Call, symbol: Symbol) -> None:
    """Note the configuration that a call builds, and those it is given under the usual names."""
    if symbol.role in CLIENT_ROLES or symbol.role == "llm-config":
        _config(builder, call)
    arguments = builder.bound(call, symbol)
    _given(builder, arguments, User(_label(symbol), call.origin), skip=symbol.role in {"agent", "manager"})


def changed(builder: Builder, call: Call, attribute: Entry) -> None:
    """Note the attribute that is set on a configuration."""
    for config in configs(builder, call.receiver):
        if config.generation != "0.4" and config.cls != DICT:
            config.settings = extended(config.settings, {attribute.key: attribute})


def passed(builder: Builder, call: Call, cls: str, method: Symbol) -> None:
    """Note the configurations that a method is given."""
    user = User(f"`{cls.rpartition('.')[2]}.{call.callee}`", call.origin)
    arguments = builder.bound(call, method)
    _given(builder, arguments, user, skip=False)
    if call.callee == "build" and cls.endswith(".AgentBuilder"):
        _agent_builder(builder, call, arguments, user)


def fold_twins(builder: Builder) -> None:
    """Keep the first of equal model components of a document: who copies a client into each agent means one."""
    models = builder.program.models
    first: dict[Hashable, ModelConfig] = {}
    for model in sorted((m for m in models if m.document and m.cls != LIST), key=lambda m: m.origin.span):
        kept = first.setdefault((model.origin.text.path, model.cls, _content(model.settings)), model)
        if kept is not model:
            kept.twins.append(model)
            kept.users += model.users
    twins = {id(twin) for model in models for twin in model.twins}
    builder.program.models = [model for model in models if id(model) not in twins]


def _content(value: Value) -> Hashable:
    """Equal for values that say the same; a value that is not known equals only itself."""
    if isinstance(value, Known):
        return (type(value.value), value.value)
    if isinstance(value, Mapping) and value.rest is None:
        return frozenset((key, _content(entry.value)) for key, entry in value.entries.items())
    if isinstance(value, Sequence) and value.rest is None:
        return tuple(_content(item) for item in value.items)
    return value.origin.key


def _label(symbol: Symbol) -> str:
    return f"`{symbol.name.rpartition('.')[2]}`"


def _given(builder: Builder, arguments: Mapping, user: User, *, skip: bool) -> None:
    """Configurations among the arguments of a call; those of agents are found with the agents."""
    if not skip:
        for key in CONFIG_KEYS:
            if key in arguments:
                configs(builder, arguments.get(key), user)
        for entry in arguments.entries.values():
            for option in alternatives(entry.value):
                if builder.role(option) in CLIENT_ROLES:
                    configs(builder, option, user)
    for key in MANAGER_KEYS:
        for option in alternatives(arguments.get(key)):
            if isinstance(option, Mapping) and "llm_config" in option:
                configs(builder, option.get("llm_config"), user)


def _agent_builder(builder: Builder, call: Call, arguments: Mapping, user: User) -> None:
    """AgentBuilder takes its list of entries from the file that its constructor names."""
    made = constructed(call.receiver)
    source = builder.lists.get(made.identity) if made is not None else None
    for option in _options(builder, arguments.get("default_llm_config")):
        if not isinstance(option, Mapping):
            continue
        for config in configs(builder, option, user):
            if not config.entries and config.more_entries is None and "model" not in config.settings:
                unseen = source if source is not None else Unknown(option.origin, "agent-builder")
                config.entries, config.more_entries = entries_of(builder, unseen)
