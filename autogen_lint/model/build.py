"""From what a module did, or what a document holds, to the entities of the program."""

from __future__ import annotations

from autogen_lint.model import (
    build_agents,
    build_chats,
    build_io,
    build_messages,
    build_models,
    build_teams,
)
from autogen_lint.model.build_tools import Tools
from autogen_lint.model.builder import Builder, identity
from autogen_lint.model.components import components_in, from_document, is_config_list, is_llm_config
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent, Trace
from autogen_lint.values.value import Value


def build(program: Program, trace: Trace) -> None:
    """Fill the program with the entities that a trace shows."""
    program.trace = trace
    builder = Builder(program)
    for event in trace.calls:
        builder.creations.setdefault(identity(event.call), event)
    for event in trace.calls:
        _observe(builder, event)
    _connect(builder)


def build_document(program: Program, document: Value, *, config_list: bool = False) -> None:
    """Fill the program with what a document holds: a component, several of them, or a list of model entries.

    `config_list` says that the file's name marks it as such a list. Other documents leave the program empty.
    """
    builder = Builder(program)
    if config_list or is_config_list(document) or is_llm_config(document):
        build_models.configs(builder, document)
        return
    events = [CallEvent(call) for call in components_in(from_document(program.catalog, document))]
    for event in events:
        _observe(builder, event)
    _connect(builder)


def _observe(builder: Builder, event: CallEvent) -> None:
    build_models.observe(builder, event)
    build_agents.observe(builder, event)
    build_teams.observe(builder, event)
    build_chats.observe(builder, event)
    build_io.observe(builder, event)


def _connect(builder: Builder) -> None:
    """What needs all entities: tools, managers of group chats, messages."""
    tools = Tools(builder)
    trace = builder.program.trace
    for agent in list(builder.program.agents):
        tools.agent(agent)
    for event in trace.calls:
        tools.event(event)
    for decoration in trace.decorations:
        tools.decoration(decoration)
    build_chats.connect_managers(builder)
    build_io.connect_tools(builder)
    build_messages.build(builder)
