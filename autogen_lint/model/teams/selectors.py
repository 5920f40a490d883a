"""Functions that choose the next speaker: paths on which they return nothing, and names that nobody has.

Sources: autogen-agentchat 0.7.5, ``teams/_group_chat/_selector_group_chat.py`` (None: the model chooses; an unknown
name: ValueError); pyautogen 0.2.35 and ag2 0.14.0, ``agentchat/groupchat.py`` (None: the chat ends; a text that is no
selection method: ValueError).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.entities import Agent, GroupChat, Team
from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Arguments,
    Function,
    Instance,
    Known,
    Sequence,
    Unknown,
    Value,
    alternatives,
    string,
)

METHODS = ("auto", "manual", "random", "round_robin")
"""What a selection function or the setting of the old generations may say in the place of an agent."""
USER = "user"


@dataclass(frozen=True, slots=True, eq=False)
class Gap:
    """`name` is a returned text that is nobody's; None where nothing is returned, after a message of `after`."""

    chooser: str
    place: Origin
    owner: Team | GroupChat
    after: tuple[str, ...] = ()
    name: str | None = None


def gaps(program: Program) -> Iterator[Gap]:
    """The gaps of all selection functions and settings."""
    for team in program.teams:
        function = team.arguments.get("selector_func")
        if isinstance(function, Function) and not function.is_generator:
            yield from _new(team, function)
    for group in program.groups:
        for option in alternatives(group.arguments.get("speaker_selection_method")):
            if isinstance(option, Function):
                yield from _old(group, option)
            elif string(option) is not None and (string(option) or "").lower() not in METHODS:
                yield Gap("speaker_selection_method", option.origin, group, name=string(option))


def _new(team: Team, function: Function) -> Iterator[Gap]:
    members = team.participants or ()
    names = [string(member.name) if isinstance(member, Agent) else None for member in members]
    known = [name for name in names if name is not None]
    if not known or len(known) < len(names):
        return
    results = {source: list(alternatives(function.invoke(_thread(function, source)))) for source in [USER, *known]}
    yield from _nothing(team, function, results)
    yield from _unknown_names(team, function, [o for options in results.values() for o in options], known)


def _thread(function: Function, source: str) -> Arguments:
    """A conversation whose last message comes from `source`."""
    origin = function.origin
    last = Instance(origin, "message", {"source": Known(origin, source), "content": Unknown(origin, "message")})
    first = Instance(origin, "message", {"source": Known(origin, USER), "content": Unknown(origin, "message")})
    return Arguments((Sequence(origin, (first,), last),))


def _old(group: GroupChat, function: Function) -> Iterator[Gap]:
    members = group.arguments.get("agents")
    if not isinstance(members, Sequence) or members.rest is not None or group.agents is None or None in group.agents:
        return
    results: dict[str, list[Value]] = {}
    for agent, value in zip(group.agents, members.items, strict=True):
        assert agent is not None
        chat = Unknown(function.origin, "parameter", "groupchat")
        results[agent.label] = list(alternatives(function.invoke(Arguments((value, chat)))))
    yield from _nothing(group, function, results)
    yield from _unknown_names(group, function, [o for options in results.values() for o in options], METHODS)


def _nothing(owner: Team | GroupChat, function: Function, results: dict[str, list[Value]]) -> Iterator[Gap]:
    """Paths that end without a value; ``return None`` is a value."""
    places: dict[object, tuple[Origin, list[str]]] = {}
    for speaker, options in results.items():
        for option in options:
            if isinstance(option, Known) and option.value is None and _is_silent(function, option):
                places.setdefault(option.origin.key, (option.origin, []))[1].append(speaker)
    for place, after in places.values():
        yield Gap(function.name, place, owner, tuple(dict.fromkeys(after)))


def _is_silent(function: Function, nothing: Known) -> bool:
    """Whether ``None`` comes from the end of the function or from a ``return`` without a value."""
    origin = nothing.origin
    text = origin.text.text[origin.span.start : origin.span.end]
    return origin == function.origin or text.strip() == "return"


def _unknown_names(
    owner: Team | GroupChat, function: Function, options: list[Value], known: list[str] | tuple[str, ...]
) -> Iterator[Gap]:
    seen: set[object] = set()
    for option in options:
        name = string(option)
        valid = name in known or (known is METHODS and (name or "").lower() in METHODS)
        if name is not None and not valid and option.origin.key not in seen:
            seen.add(option.origin.key)
            yield Gap(function.name, option.origin, owner, name=name)
