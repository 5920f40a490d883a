"""The stop tests of a program, each once, with the agents that apply it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from autogen_lint.catalog.replies import providers_with_texts
from autogen_lint.model.building.builder import given
from autogen_lint.model.chats.predicates import StopTest, stop_test, takes_a_message
from autogen_lint.model.chats.speakers import TEST, stop_tests
from autogen_lint.model.entities import Agent
from autogen_lint.model.program import Program
from autogen_lint.python.concrete.partials import as_function
from autogen_lint.values.value import Entry, Function, Mapping, string

MANAGER = "autogen.GroupChatManager"


@dataclass(slots=True, eq=False)
class Reading:
    """A test and its readers; `agents` is empty where a pattern gives it to a manager of its own making.

    `sees_calls` are those of `agents` that surely get messages which call tools. `has_texts` says that every message
    has a text: all of them are seen in group chats only, which make one where it is missing, or all models are of
    providers that never leave it out.
    """

    test: StopTest
    agents: list[Agent] = field(default_factory=list)
    sees_calls: list[Agent] = field(default_factory=list)
    has_texts: bool = True


def readings(program: Program) -> Iterator[Reading]:
    """The stop tests that are functions of the project."""
    grouped, paired, texts = _grouped(program), _paired(program), _only_texts(program)
    found: dict[object, Reading] = {}
    for agent in program.agents:
        for test in stop_tests(agent) if agent.generation == "old" else ():
            if test.function is None:
                continue
            reading = found.setdefault(test.function.origin.key, Reading(test))
            if agent in reading.agents:
                continue
            reading.agents.append(agent)
            has_texts = texts or (agent in grouped and agent not in paired)
            reading.has_texts = reading.has_texts and has_texts
            if not has_texts and any(agent in tool.executors for tool in agent.tools):
                reading.sees_calls.append(agent)
    for test in _of_managers(program):
        if test.function is not None:
            found.setdefault(test.function.origin.key, Reading(test))
    yield from found.values()


def no_tests(program: Program) -> Iterator[tuple[Agent, Entry, str]]:
    """What is given as a stop test and can't be called with a message: the agent, where, and what it is."""
    for agent in program.agents:
        entry = agent.arguments.entries.get(TEST) if agent.generation == "old" else None
        if entry is None:
            continue
        if string(entry.value) is not None:
            yield agent, entry, "a text, not a function"
        elif isinstance(entry.value, Function) and not takes_a_message(entry.value):
            yield agent, entry, "a function that does not take one message"


def _of_managers(program: Program) -> Iterator[StopTest]:
    """The tests that patterns and swarms give to the managers they make."""
    for chat in program.chats:
        for arguments in (chat.arguments, chat.pattern.arguments if chat.pattern is not None else chat.arguments):
            for key in ("group_manager_args", "swarm_manager_args"):
                settings = given(arguments, key)
                test = given(settings, TEST) if isinstance(settings, Mapping) else None
                function = as_function(test) if test is not None else None
                if function is not None:
                    yield stop_test(function)


def _only_texts(program: Program) -> bool:
    """Whether all models of a program are known to give every message a text."""
    entries = [entry for model in program.models for entry in (model.entries or (model.settings,))]
    known = all(string(entry.get("api_type")) in providers_with_texts() for entry in entries)
    return bool(entries) and known and all(model.more_entries is None for model in program.models)


def _grouped(program: Program) -> set[Agent]:
    """The agents that manage a group chat or take part in one."""
    found = {agent for group in program.groups for agent in (*group.managers, *(group.agents or ()))}
    found |= {agent for chat in program.chats for agent in chat.members or ()}
    found |= {agent for agent in program.agents if agent.cls == MANAGER}
    return {agent for agent in found if agent is not None}


def _paired(program: Program) -> set[Agent]:
    """The agents that take part in a chat of two, or in one of which not both sides are known."""
    pairs = [chat for chat in program.chats if chat.group is None]
    return {agent for chat in pairs for agent in (chat.sender, chat.recipient) if agent is not None}
