"""The stop tests of a program, each once, with the agents that apply it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from autogen_lint.model.entities import Agent
from autogen_lint.model.predicates import StopTest
from autogen_lint.model.program import Program
from autogen_lint.model.speakers import stop_tests


@dataclass(slots=True, eq=False)
class Reading:
    """A test and its readers.

    `sees_calls` are those of `agents` that surely get messages which call tools; `in_groups` says that all of them are
    seen in group chats only, which make a text of a missing one.
    """

    test: StopTest
    agents: list[Agent] = field(default_factory=list)
    sees_calls: list[Agent] = field(default_factory=list)
    in_groups: bool = True


def readings(program: Program) -> Iterator[Reading]:
    """The stop tests that are functions of the project."""
    grouped, paired = _grouped(program), _paired(program)
    found: dict[object, Reading] = {}
    for agent in program.agents:
        for test in stop_tests(agent) if agent.generation == "old" else ():
            if test.function is None:
                continue
            reading = found.setdefault(test.function.origin.key, Reading(test))
            if agent in reading.agents:
                continue
            reading.agents.append(agent)
            only_grouped = agent in grouped and agent not in paired
            reading.in_groups = reading.in_groups and only_grouped
            if not only_grouped and any(tool.for_llm and agent in tool.executors for tool in agent.tools):
                reading.sees_calls.append(agent)
    yield from found.values()


def _grouped(program: Program) -> set[Agent]:
    """The agents that manage a group chat or take part in one."""
    found = {agent for group in program.groups for agent in (*group.managers, *(group.agents or ()))}
    found |= {agent for chat in program.chats for agent in chat.members or ()}
    return {agent for agent in found if agent is not None}


def _paired(program: Program) -> set[Agent]:
    """The agents that take part in a chat of two, or in one of which not both sides are known."""
    pairs = [chat for chat in program.chats if chat.group is None]
    return {agent for chat in pairs for agent in (chat.sender, chat.recipient) if agent is not None}
