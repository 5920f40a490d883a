"""A readable dump of a program, for `--debug-model`."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.model.entities import Agent, Chat, Condition, ModelConfig, Team, Tool
from autogen_lint.model.program import Program
from autogen_lint.model.unknowns import unknowns
from autogen_lint.values.reasons import explained
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Attribute,
    Call,
    ClassValue,
    Function,
    Instance,
    Known,
    Mapping,
    Operation,
    Ref,
    Sequence,
    Text,
    Union,
    Unknown,
    Value,
)

MAX_TEXT = 60
MAX_DEPTH = 4
MAX_ITEMS = 12


def dump(program: Program) -> tuple[str, ...]:
    """Lines about the target, each entity with the values of its fields and their places, and what stayed unknown."""
    return tuple(_lines(program))


def _lines(program: Program) -> Iterator[str]:
    target = program.target
    yield f"{program.file.path}: target {target.generation or 'unknown'}"
    yield from (f"  because {sentence}" for sentence in target.evidence)
    for model in program.models:
        yield from _model(model)
    for agent in program.agents:
        yield from _agent(agent)
    for group in program.groups:
        members = "unknown" if group.agents is None else ", ".join(a.label if a else "?" for a in group.agents)
        yield f"group chat {group.origin.location}: members {members}"
        yield from _fields(group.arguments)
    for chat in program.chats:
        yield from _chat(chat)
    for team in program.teams:
        yield from _team(team)
    for tool in program.tools:
        yield _tool(tool)
    for call in (one for one in program.io_calls if program.catalog.io_row(one.api).trigger != "ok"):
        reached = ", ".join(tool.name for tool, _ in call.reached)
        yield f"io {call.api} {call.origin.location}" + (f": reached from {reached}" if reached else "")
        yield from _fields(call.arguments)
    for message in program.messages:
        yield f"message {message.sink} {message.origin.location}: {show(message.value)}"
    for reason, origin in unknowns(program):
        yield f"unknown {origin.location}: {reason}: {explained(reason)}"


def _model(model: ModelConfig) -> Iterator[str]:
    yield f"model {model.cls} ({model.generation}) {model.origin.location}"
    yield from _fields(model.settings)
    for entry in model.entries:
        yield f"    entry {entry.origin.location}: {show(entry)}"
    if model.more_entries is not None:
        yield f"    more entries: {show(model.more_entries)}"
    yield from (f"    used by {user.what} {user.origin.location}" for user in model.users)


def _agent(agent: Agent) -> Iterator[str]:
    subclass = f" through {agent.subclass}" if agent.subclass else ""
    yield f"agent {agent.label}: {agent.cls}{subclass} {agent.origin.location}"
    yield from _fields(agent.arguments)
    yield from (f"    model {model.cls} {model.origin.location}" for model in agent.models)
    if agent.tools:
        yield f"    tools {', '.join(tool.name for tool in agent.tools)}"
    yield from (f"    then {event.call.callee} {event.call.origin.location}" for event in agent.updates)


def _chat(chat: Chat) -> Iterator[str]:
    sender = chat.sender.label if chat.sender else "?"
    recipient = chat.recipient.label if chat.recipient else "?"
    entry = f" in {chat.entry_of}" if chat.entry_of else ""
    yield f"chat {chat.method}{entry} {chat.origin.location}: {sender} to {recipient}"
    yield from _fields(chat.arguments)
    if chat.swallowed:
        yield f"    swallowed: {', '.join(chat.swallowed)}"


def _team(team: Team) -> Iterator[str]:
    yield f"team {team.cls} {team.origin.location}: stop {_condition(team.condition)}"
    if team.participants is None:
        yield "    participants unknown"
    else:
        shown = (_member(participant) for participant in team.participants)
        yield f"    participants {', '.join(shown)}"
    yield from _fields(team.arguments)
    yield from (f"    {run.method} {run.origin.location}" for run in team.runs)
    yield from (f"    held by {user.what} {user.origin.location}" for user in team.holders)


def _member(participant: Agent | Team | None) -> str:
    if isinstance(participant, Agent):
        return participant.label
    return participant.short if isinstance(participant, Team) else "?"


def _condition(condition: Condition | None) -> str:
    if condition is None:
        return "none"
    mistake = f" (mistake: {condition.mistake})" if condition.mistake else ""
    if condition.parts:
        return f"{condition.cls}({', '.join(_condition(part) for part in condition.parts)}){mistake}"
    return condition.short + mistake


def _tool(tool: Tool) -> str:
    sides = [side for side, has in (("llm", tool.for_llm), ("execution", tool.for_execution)) if has]
    agents = ", ".join(agent.label for agent in tool.agents) or "no agent"
    return f"tool {tool.name} {tool.origin.location}: {tool.via}, for {' and '.join(sides) or 'nobody'}, {agents}"


def _fields(mapping: Mapping) -> Iterator[str]:
    for key, entry in mapping.entries.items():
        yield f"    {key} = {show(entry.value)}  @ {entry.origin.location}"
    if mapping.rest is not None:
        yield f"    ... = {show(mapping.rest)}"


def show(value: Value | None, depth: int = 0) -> str:
    """A value in one line, cut at a few levels and items."""
    if value is None:
        return "-"
    if isinstance(value, Known):
        text = repr(value.value)
        return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 3] + "..."
    if isinstance(value, Unknown):
        detail = f" {value.detail}" if value.detail else ""
        kind = f" of type {value.type}" if value.type else ""
        return f"<unknown: {value.reason}{detail}{kind}>"
    if isinstance(value, Absent):
        return "<absent>"
    if isinstance(value, (Ref, Function, ClassValue)):
        return value.name
    if isinstance(value, Instance):
        return f"<{value.class_name}>"
    if depth >= MAX_DEPTH:
        return "..."
    return _show_compound(value, depth + 1)


def _show_compound(value: Value, depth: int) -> str:
    if isinstance(value, Mapping):
        items = [f"{key}: {show(entry.value, depth)}" for key, entry in value.entries.items()]
        return "{" + _listed(items, value.rest, depth) + "}"
    if isinstance(value, Sequence):
        return "[" + _listed([show(item, depth) for item in value.items], value.rest, depth) + "]"
    if isinstance(value, Union):
        return "(" + " | ".join(show(option, depth) for option in value.options[:MAX_ITEMS]) + ")"
    if isinstance(value, Text):
        parts = (part if isinstance(part, str) else "{" + show(part, depth) + "}" for part in value.parts)
        text = "".join(parts)
        return "f" + repr(text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 3] + "...")
    if isinstance(value, Operation):
        return f"{value.operator}({', '.join(show(operand, depth) for operand in value.operands)})"
    if isinstance(value, Attribute):
        return f"{show(value.base, depth)}.{value.name}"
    if isinstance(value, Call):
        prefix = f"{show(value.receiver, depth)}." if value.receiver is not None else ""
        return f"{prefix}{value.callee}({_arguments(value.arguments, depth)})"
    return type(value).__name__


def _listed(items: list[str], rest: Value | None, depth: int) -> str:
    shown = items[:MAX_ITEMS] + (["..."] if len(items) > MAX_ITEMS else [])
    return ", ".join(shown + ([f"*{show(rest, depth)}"] if rest is not None else []))


def _arguments(arguments: Arguments, depth: int) -> str:
    items = [show(item, depth) for item in arguments.positional]
    items += [f"{key}={show(entry.value, depth)}" for key, entry in arguments.keywords.items()]
    return _listed(items, arguments.star or arguments.rest, depth)
