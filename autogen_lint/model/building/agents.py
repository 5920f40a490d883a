"""Agents of all generations, with the models they use and the calls made on them."""

from __future__ import annotations

from autogen_lint.catalog.query import Symbol
from autogen_lint.model.building.builder import (
    Builder,
    constructed,
    generation_of,
    identity,
    objects,
    open_mapping,
    same_object,
)
from autogen_lint.model.building.components import in_document
from autogen_lint.model.building.models import CONFIG_KEYS, configs
from autogen_lint.model.entities import Agent, User
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import Call, Entry, Instance, Unknown, Value

AGENT_ROLES = frozenset({"agent", "manager"})
CLIENT_KEYS = ("model_client", "client", "config")


def agent_of(builder: Builder, value: Value | None) -> Agent | None:
    """The one agent that a value surely is; None where it is none, or one of several."""
    found = [_one(builder, option) for option in objects(value)]
    return found[0] if found and found.count(found[0]) == len(found) else None


def _one(builder: Builder, value: Value) -> Agent | None:
    call = constructed(value)
    if call is None:
        return _uninitialised(builder, value)
    symbol = builder.symbol(call)
    if symbol is None or symbol.role not in AGENT_ROLES:
        return None
    key = identity(call)
    known = builder.agents.get(key)
    if known is None:
        known = _make(builder, call, symbol)
        builder.agents[key] = known
        builder.program.agents.append(known)
        _models(builder, known, call, symbol)
    shown = same_object(value)
    if isinstance(shown, Instance):
        known.instance = shown
    return known


def _make(builder: Builder, call: Call, symbol: Symbol) -> Agent:
    arguments = builder.bound(call, symbol)
    return Agent(
        generation_of(symbol.name),
        symbol.name,
        arguments.get("name"),
        arguments,
        call.origin,
        identity(call),
        subclass=call.subclass if call.base else None,
        project_class=call.project_class,
        document=in_document(call.origin),
    )


def _uninitialised(builder: Builder, value: Value) -> Agent | None:
    """An object of a project class under an agent class whose constructor call was not seen."""
    instance = same_object(value)
    if not isinstance(instance, Instance) or instance.base is not None:
        return None
    symbol = next((s for base in instance.bases if (s := builder.catalog.symbol(base)) is not None), None)
    if symbol is None or symbol.role not in AGENT_ROLES:
        return None
    key = identity(instance)
    known = builder.agents.get(key)
    if known is None:
        origin = instance.origin
        known = Agent(
            generation_of(symbol.name),
            symbol.name,
            Unknown(origin, "no-constructor"),
            open_mapping(origin, "no-constructor"),
            origin,
            key,
            subclass=instance.class_name,
        )
        builder.agents[key] = known
        builder.program.agents.append(known)
    return known


def _models(builder: Builder, agent: Agent, call: Call, symbol: Symbol) -> None:
    what = "group chat manager" if symbol.role == "manager" else "agent"
    user = User(f"{what} `{agent.label}`", agent.origin)
    keys = CONFIG_KEYS if agent.generation == "old" else CLIENT_KEYS
    for key in keys:
        if key in agent.arguments:
            agent.models += [c for c in configs(builder, agent.arguments.get(key), user) if c not in agent.models]
    if agent.generation == "old" and "llm_config" not in agent.arguments and agent.arguments.rest is None:
        _from_context(builder, agent, call, symbol, user)


def _from_context(builder: Builder, agent: Agent, call: Call, symbol: Symbol, user: User) -> None:
    """``with llm_config:`` round the constructor (AG2 classic); classes that default to ``False`` don't take it."""
    parameter = next((p for p in symbol.parameters if p.name == "llm_config"), None)
    if parameter is not None and parameter.default == "False":
        return
    event = builder.creations.get(identity(call))
    for bound in reversed(event.bounds if event else ()):
        if builder.role(_unfiltered(bound)) == "llm-config":
            agent.models += configs(builder, bound, user)
            return


def _unfiltered(config: Value) -> Value:
    """The configuration of which a value is a part: ``llm_config.where(model="gpt-4o")``."""
    while isinstance(config, Call) and config.callee == "where" and config.receiver is not None:
        config = config.receiver
    return config


def updated(builder: Builder, event: CallEvent, attribute: Entry | None) -> None:
    """Note the call that is made on an agent, or the attribute that is set on it."""
    agent = agent_of(builder, event.call.receiver)
    if agent is None:
        return
    agent.updates.append(event)
    agent.called.setdefault(event.call.callee, []).append(event)
    if attribute is not None and attribute.key in (*CONFIG_KEYS, *CLIENT_KEYS):
        user = User(f"agent `{agent.label}`", agent.origin)
        agent.models += [config for config in configs(builder, attribute.value, user) if config not in agent.models]
