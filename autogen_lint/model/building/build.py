"""From what a module did, or what a document holds, to the entities of the program."""

from __future__ import annotations

from collections.abc import Iterable

from autogen_lint.catalog.query import Symbol
from autogen_lint.model.building import agents as build_agents
from autogen_lint.model.building import chats as build_chats
from autogen_lint.model.building import faults as build_faults
from autogen_lint.model.building import invocations as build_invocations
from autogen_lint.model.building import io_calls as build_io
from autogen_lint.model.building import messages as build_messages
from autogen_lint.model.building import mocked, nesting
from autogen_lint.model.building import models as build_models
from autogen_lint.model.building import network as build_network
from autogen_lint.model.building import teams as build_teams
from autogen_lint.model.building import written as build_components
from autogen_lint.model.building.builder import Builder, Lists, identity, qualified, set_attribute
from autogen_lint.model.building.components import components_in, from_document, is_config_list, is_llm_config
from autogen_lint.model.building.embedded import EmbeddedPython
from autogen_lint.model.building.tools import Tools
from autogen_lint.model.calls import Calls
from autogen_lint.model.program import Program
from autogen_lint.model.tools import blocking, reach
from autogen_lint.python.events import CallEvent, Trace
from autogen_lint.values.value import Sequence, Value


def build(
    program: Program,
    trace: Trace,
    loaded: Iterable[Value] = (),
    lists: Lists | None = None,
    mappings: Iterable[Value] = (),
) -> None:
    """Fill the program with the entities that a trace shows.

    `loaded` are objects that came from documents, `mappings` what described them; `lists` the config lists that
    objects read for themselves.
    """
    program.trace = trace
    program.calls = Calls(trace.calls)
    builder = Builder(program)
    builder.lists = lists or {}
    for event in trace.calls:
        builder.creations.setdefault(identity(event.call), event)
    for mapping in mappings:
        build_components.observe(builder, mapping, loaded=True)
    events = trace.calls + [CallEvent(call) for value in loaded for call in components_in(value)]
    for event in events:
        _observe(builder, event)
    _connect(builder, events)


def build_document(program: Program, roots: Iterable[Value], *, config_list: bool = False) -> None:
    """Fill the program with what a document holds: a component, several of them, or a list of model entries.

    `config_list` says that the file's name marks it as such a list. Other documents leave the program empty.
    """
    builder = Builder(program)
    events: list[CallEvent] = []
    python = EmbeddedPython()
    for root in roots:
        build_components.observe(builder, root)
        if is_config_list(root) or is_llm_config(root) or (config_list and isinstance(root, Sequence)):
            build_models.configs(builder, root)
        else:
            events += [CallEvent(call) for call in components_in(from_document(program.catalog, root, python))]
    program.broken += python.faults
    for trace in python.traces:
        _include(program.trace, trace)
    program.calls = Calls(program.trace.calls)
    for event in program.trace.calls:
        builder.creations.setdefault(identity(event.call), event)
    events += program.trace.calls
    for event in events:
        _observe(builder, event)
    _connect(builder, events)


def _include(into: Trace, trace: Trace) -> None:
    """Add what one of several modules does."""
    into.calls += trace.calls
    into.decorations += trace.decorations
    into.consumptions += trace.consumptions
    into.functions += trace.functions
    into.unknowns += trace.unknowns
    into.entered.update(trace.entered)


def _observe(builder: Builder, event: CallEvent) -> None:
    name = qualified(event.call)
    symbol = builder.named(name) if name is not None else None
    if symbol is not None:
        _made(builder, event, symbol)
    elif name is None:
        _on_object(builder, event)
    names = (name,) if name is not None else build_io.names_of(builder, event.call)
    build_io.observe(builder, event, names)
    build_network.observe(builder, event, names)


def _made(builder: Builder, event: CallEvent, symbol: Symbol) -> None:
    """A function of AutoGen is called, or an object of one of its classes built."""
    build_models.made(builder, event.call, symbol)
    build_agents.agent_of(builder, event.call)
    build_teams.made(builder, event.call, symbol)
    build_chats.made(builder, event, symbol)
    build_invocations.note(builder, event, symbol)


def _on_object(builder: Builder, event: CallEvent) -> None:
    """A method is called on an object, or an attribute of it set."""
    attribute = set_attribute(event.call)
    method = builder.method(event.call)
    if attribute is not None:
        build_models.changed(builder, event.call, attribute)
    elif method is not None:
        build_models.passed(builder, event.call, *method)
    build_agents.updated(builder, event, attribute)
    if attribute is not None:
        build_chats.changed(builder, event.call, attribute)
    if method is not None:
        build_teams.called(builder, event, *method)
    build_chats.called(builder, event, method)
    if method is not None:
        build_invocations.note(builder, event, method[1])


def _connect(builder: Builder, events: Iterable[CallEvent]) -> None:
    """What needs all entities: tools, managers of group chats, messages."""
    tools = Tools(builder)
    for agent in list(builder.program.agents):
        tools.agent(agent)
    for decoration in builder.program.trace.decorations:
        tools.decoration(decoration)
    for event in events:
        tools.event(event)
    build_models.fold_twins(builder)
    build_chats.connect_managers(builder)
    reach.connect(builder)
    mocked.drop(builder)
    blocking.connect(builder)
    build_messages.build(builder)
    nesting.connect(builder)
    build_faults.build(builder)
