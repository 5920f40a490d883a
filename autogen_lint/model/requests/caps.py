"""The counts that bound chats, group chats, teams and agents: of each, the tightest that is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from autogen_lint.catalog.behaviour import turn_limit
from autogen_lint.model.chats.loops import RECURSION, longest_chat, turns
from autogen_lint.model.chats.speakers import REPLIES, explicit_limit, is_automatic, mode
from autogen_lint.model.entities import Agent, Chat, Condition, GroupChat, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.stops import count, is_hard, nodes
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Entry, Mapping, Value, alternatives

_MESSAGES = "autogen_agentchat.conditions.MaxMessageTermination"


@dataclass(frozen=True, slots=True, eq=False)
class Cap:
    """A limit as written: its number, where it stands, and what follows from it, in words."""

    parameter: str
    number: float
    entry: Entry
    value: Value
    owner: Origin
    what: str
    consequence: str


def caps(program: Program) -> Iterator[Cap]:
    """The effective cap of everything that has one."""
    for group in program.groups:
        yield from _of(
            group.arguments,
            "max_round",
            group.origin,
            "the group chat",
            "up to {n} rounds, each with a model call and the whole history",
        )
    for chat in program.chats:
        yield from _of_chat(chat)
    for agent in program.agents:
        yield from _of_agent(agent, program)
    for team in program.teams:
        yield from _of_team(team)


def _of(arguments: Mapping, key: str, owner: Origin, what: str, consequence: str) -> Iterator[Cap]:
    entry = arguments.entries.get(key)
    if entry is None:
        return
    numbers = [(count(option), option) for option in alternatives(entry.value) if not isinstance(option, Absent)]
    known = [(n, option) for n, option in numbers if n is not None]
    if known and len(known) == len(numbers):
        lowest, value = min(known, key=lambda pair: pair[0])
        text = consequence.replace("{n}", "endless" if lowest == float("inf") else f"{lowest:g}")
        yield Cap(key, lowest, entry, value, owner, what, text)


def _of_chat(chat: Chat) -> Iterator[Cap]:
    limit = turn_limit(f"autogen.{chat.method}")
    key = limit.parameter if limit is not None else "max_turns"
    if key in chat.swallowed:
        return
    unit = "rounds" if key == "max_rounds" else "turns"
    consequence = f"up to {{n}} {unit}, each with a model call and the whole history"
    automatic = [agent for agent in (chat.sender, chat.recipient) if agent is not None and is_automatic(agent)]
    limits = [limit for limit in map(explicit_limit, automatic) if limit is not None]
    for cap in _of(chat.arguments, key, chat.origin, "the chat", consequence):
        if not any(side < cap.number for side in limits):
            yield cap


def _of_agent(agent: Agent, program: Program) -> Iterator[Cap]:
    if agent.generation == "old" and not _manages(agent, program) and mode(agent) != "ALWAYS":
        for cap in _of(
            agent.arguments,
            REPLIES,
            agent.origin,
            f"agent `{agent.label}`",
            "up to {n} replies in a row without a person",
        ):
            if not _always_bounded(agent, cap.number, program):
                yield replace(cap, consequence=_longest_chat(agent, program) or cap.consequence)
    elif agent.generation == "0.4":
        yield from _of(
            agent.arguments,
            "max_tool_iterations",
            agent.origin,
            f"agent `{agent.label}`",
            "up to {n} model calls for one answer",
        )


def _longest_chat(agent: Agent, program: Program) -> str | None:
    """What becomes of the longest chat of two that an agent is seen in; None where that is not known."""
    found = longest_chat(agent, program)
    if found is None:
        return None
    messages, chat = found
    other = chat.recipient if chat.sender is agent else chat.sender
    assert other is not None
    if messages > RECURSION and turns(chat) == float("inf"):
        return (
            f"`{other.label}` has no lower limit, and their chat runs into Python's recursion limit: "
            f"a RecursionError near {RECURSION} messages"
        )
    return f"its chat with `{other.label}` has up to {messages:g} messages"


def _manages(agent: Agent, program: Program) -> bool:
    return any(agent in group.managers for group in program.groups) or agent.cls.endswith("GroupChatManager")


def _always_bounded(agent: Agent, number: float, program: Program) -> bool:
    """Whether every chat that the agent is seen in has a tighter bound of its own."""
    bounds: list[float | None] = []
    for chat in program.chats:
        if agent in (chat.sender, chat.recipient):
            other = chat.recipient if chat.sender is agent else chat.sender
            own = count(chat.arguments.get("max_turns"))
            partner = explicit_limit(other) if other is not None and is_automatic(other) else None
            found = [n for n in (own, partner, _rounds(chat.group)) if n is not None]
            bounds.append(min(found) if found else None)
    bounds += [_rounds(group) for group in program.groups if group.agents is not None and agent in group.agents]
    return bool(bounds) and all(bound is not None and bound < number for bound in bounds)


def _rounds(group: GroupChat | None) -> float | None:
    if group is None:
        return None
    given = group.arguments.get("max_round")
    return 10 if isinstance(given, Absent) else count(given)


def cap_of_team(team: Team) -> Cap | None:
    """The tightest count that bounds a team; None where there is none, or something else may stop it earlier."""
    return next(_of_team(team), None)


def _of_team(team: Team) -> Iterator[Cap]:
    what = f"`{team.short}`"
    found = list(
        _of(
            team.arguments,
            "max_turns",
            team.origin,
            what,
            "up to {n} turns, each with a model call and the whole history",
        )
    )
    messages = list(_messages(team.condition, team)) if team.condition is not None else []
    if team.condition is not None and _has_other_bound(team.condition):
        return
    tightest = min([*found, *messages], key=lambda cap: cap.number, default=None)
    if tightest is not None:
        yield tightest


def _messages(condition: Condition, team: Team) -> Iterator[Cap]:
    for part in nodes(condition):
        if part.cls == _MESSAGES and part.arguments is not None:
            yield from _of(part.arguments, "max_messages", team.origin, f"stops `{team.short}`", "up to {n} messages")


def _has_other_bound(condition: Condition) -> bool:
    """Whether a clock, a token budget or something unknown may stop the team earlier."""
    for part in nodes(condition):
        if part.mistake or part.cls in {"unknown", "branches"}:
            return True
        if not part.parts and part.cls != _MESSAGES and is_hard(part) is not False:
            return True
    return False
