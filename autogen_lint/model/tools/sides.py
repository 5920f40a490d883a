"""Who is told of a tool and who can execute it, in the old generations, where these are two registrations."""

from __future__ import annotations

from autogen_lint.model.building.chats import FUNCTIONS
from autogen_lint.model.entities import Agent, Chat, Tool
from autogen_lint.model.program import Program
from autogen_lint.values.value import Entry, Mapping, Sequence, Value, alternatives, is_known

_OWN_EXECUTOR = frozenset({"run", "a_run", "run_iter", "a_run_iter"}) | FUNCTIONS
"""Chats that bring an agent which executes all tools."""
_REGISTER = frozenset({"register_for_execution", "register_function", "register_tool", "register_for_llm"})


def only_told(tool: Tool, program: Program) -> bool:
    """Whether models are told of a tool and certainly nobody in the program executes it."""
    return (
        tool.for_llm
        and (not tool.for_execution or other_name(tool) is not None)
        and bool(tool.agents)
        and all(agent.generation == "old" for agent in tool.agents)
        and not any(chat.method in _OWN_EXECUTOR for chat in program.chats)
        and not _hidden_registration(program)
        and _complete(tool, program)
    )


def other_name(tool: Tool) -> str | None:
    """The name under which a function is executed, where models are told of it under another one."""
    told, executed = tool.told_as, tool.executed_as
    if not told or not executed or None in told | executed or told & executed:
        return None
    return min(name for name in executed if name is not None)


def only_executed(tool: Tool, program: Program) -> bool:
    """Whether a function can be executed by its name and certainly no model is told of it."""
    return (
        tool.for_execution
        and not tool.for_llm
        and tool.via == "register_for_execution"
        and bool(tool.agents)
        and all(agent.generation == "old" for agent in tool.agents)
        and any(_takes_part(chat, tool.agents) for chat in program.chats)
        and not _hidden_registration(program)
        and not any(_hidden_schemas(model.settings) for model in program.models)
    )


def _complete(tool: Tool, program: Program) -> bool:
    """Whether the other side would be seen: in a chat of these agents, or with one beside them that executes."""
    if any(_takes_part(chat, tool.agents) for chat in program.chats):
        return True
    others = [agent for agent in program.agents if agent.generation == "old" and agent not in tool.agents]
    return tool.function is not None and any(not agent.models and agent.project_class is None for agent in others)


def _takes_part(chat: Chat, agents: list[Agent]) -> bool:
    members = chat.group.agents if chat.group is not None else None
    return any(agent in {chat.sender, chat.recipient, *(members or ())} for agent in agents)


def _hidden_registration(program: Program) -> bool:
    """Whether something that can't be seen may register functions: an unknown agent, map or keyword."""
    known = {id(update) for agent in program.agents for update in agent.updates}
    for event in program.calls.ending(*_REGISTER):
        if id(event) not in known and not program.catalog.is_autogen(event.call.callee):
            return True
    for agent in program.agents:
        if agent.generation != "old":
            continue
        if agent.arguments.rest is not None or _hidden_map(agent.arguments.entries.get("function_map")):
            return True
        for update in agent.updates:
            if update.call.callee == "register_function" and _open_map(update.call.arguments.get("function_map", 0)):
                return True
    return False


def _hidden_map(entry: Entry | None) -> bool:
    return entry is not None and not is_known(entry.value, None) and _open_map(entry.value)


def _open_map(value: Value | None) -> bool:
    return value is not None and any(
        not isinstance(option, Mapping) or option.rest is not None for option in alternatives(value)
    )


def _hidden_schemas(settings: Mapping) -> bool:
    """Whether a configuration may tell its model of functions that can't be seen."""
    if settings.rest is not None:
        return True
    for key in ("functions", "tools"):
        entry = settings.entries.get(key)
        if entry is not None and not (isinstance(entry.value, Sequence) and entry.value.rest is None):
            return True
    return False
