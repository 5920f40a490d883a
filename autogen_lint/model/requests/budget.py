"""What a conversation may take at worst: how many model calls it has, and how long each of them may take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autogen_lint.catalog.behaviour import turn_limit
from autogen_lint.catalog.timeouts import TimeoutFact
from autogen_lint.model.chats.loops import RECURSION, messages_of, most_messages, sides
from autogen_lint.model.entities import Agent, Chat, Condition, GroupChat, ModelConfig, Team
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import duration, request_limits
from autogen_lint.model.target import Target
from autogen_lint.model.teams.stops import count
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Known, Mapping, Value, number

MESSAGES = "autogen_agentchat.conditions.MaxMessageTermination"


@dataclass(frozen=True, slots=True)
class CallTime:
    """The longest that one model call may take: `seconds` in all, as `detail` says."""

    seconds: float
    detail: str


@dataclass(frozen=True, slots=True, eq=False)
class WorstCase:
    """The longest that a conversation may take: `terms` are the products, as text."""

    origin: Origin
    what: str
    seconds: float
    terms: tuple[str, ...]


def worst_cases(program: Program) -> Iterator[WorstCase]:
    """Every conversation whose calls and times are known."""
    for chat in program.chats:
        found = _of_chat(chat, program.target) or _of_pattern(chat, program.target)
        if found is not None:
            yield found
    for group in program.groups:
        found = _of_group(group, program)
        if found is not None:
            yield found
    for team in program.teams:
        found = _of_team(team, program.target)
        if found is not None:
            yield found


def call_time(config: ModelConfig, target: Target) -> CallTime | None:
    """How long one call of a model may take, retries and all entries of a list included; None where not known."""
    limits = request_limits(config, target)
    fact = limits.fact
    if fact is None or limits.unlimited or limits.ignored or config.generation == "ag2":
        return None
    if config.generation != "old":
        return _one_call([config.settings], fact)
    entries = config.entries or (config.settings,)
    times = [_one_call([entry, config.settings], fact) for entry in entries]
    known = [time for time in times if time is not None]
    if len(known) != len(times):
        return None
    if len({time.detail for time in known}) == 1 and len(known) > 1:
        return CallTime(sum(t.seconds for t in known), f"{len(known)} entries of {known[0].detail}")
    return CallTime(sum(t.seconds for t in known), " + ".join(time.detail for time in known))


def _one_call(holders: list[Mapping], fact: TimeoutFact) -> CallTime | None:
    """The first of some mappings that has a setting decides."""
    seconds = _setting(holders, fact.keyword or "timeout", fact.default)
    retries = _setting(holders, fact.retries or "max_retries", None if fact.attempts is None else fact.attempts - 1)
    if seconds is None or retries is None or seconds <= 0:
        return None
    seconds = seconds / 1000 if fact.unit == "ms" and seconds != fact.default else seconds
    attempts = int(retries) + 1
    tries = f"{attempts} attempts of " if attempts > 1 else ""
    return CallTime(seconds * attempts, f"{tries}{seconds:g} s")


def _setting(holders: Iterable[Mapping], key: str, default: float | None) -> float | None:
    for holder in holders:
        value = holder.get(key)
        if isinstance(value, Absent) or (isinstance(value, Known) and value.value is None):
            continue
        return number(value)
    return default


def _slowest(agents: Iterable[Agent | None], target: Target) -> CallTime | None:
    """The longest call of some agents; None where one of them is not known, or none has a model."""
    times: list[CallTime] = []
    for agent in agents:
        if agent is None:
            return None
        for model in agent.models:
            time = call_time(model, target)
            if time is None:
                return None
            times.append(time)
    return max(times, key=lambda time: time.seconds, default=None)


def _worst(origin: Origin, what: str, parts: Iterable[tuple[float, CallTime | None]]) -> WorstCase | None:
    terms: dict[CallTime, float] = {}
    for calls, time in parts:
        if time is None:
            return None
        terms[time] = terms.get(time, 0) + calls
    if not terms or not sum(terms.values()):
        return None
    shown = tuple(
        f"{calls:g} model call{'s' if calls > 1 else ''} at up to {duration(time.seconds)} each ({time.detail})"
        for time, calls in terms.items()
        if calls
    )
    return WorstCase(origin, what, sum(time.seconds * calls for time, calls in terms.items()), shown)


def _of_chat(chat: Chat, target: Target) -> WorstCase | None:
    pair, most = sides(chat), most_messages(chat)
    if pair is None or most is None or most > RECURSION:
        return None
    parts = [(messages_of(side, chat, most), _slowest([side], target)) for side in pair if side.models]
    names = f"chat of `{pair[0].label}` and `{pair[1].label}`"
    return _worst(chat.origin, names, parts)


def _of_pattern(chat: Chat, target: Target) -> WorstCase | None:
    limit = turn_limit(f"autogen.{chat.method}")
    rounds = _rounds(chat.arguments.get(limit.parameter), limit.default) if limit is not None else None
    if rounds is None or chat.members is None:
        return None
    return _worst(chat.origin, "group chat", [(rounds - 1, _slowest(chat.members, target))])


def _of_group(group: GroupChat, program: Program) -> WorstCase | None:
    rounds = _rounds(group.arguments.get("max_round"), 10)
    if rounds is None or group.agents is None or not any(chat.group is group for chat in program.chats):
        return None
    return _worst(group.origin, "group chat", [(rounds - 1, _slowest(group.agents, program.target))])


def _rounds(given: Value, default: int | None) -> float | None:
    found = default if isinstance(given, Absent) else count(given)
    return found if found is not None and 1 < found < float("inf") else None


def _of_team(team: Team, target: Target) -> WorstCase | None:
    members = [one for one in team.participants or () if isinstance(one, Agent)]
    if not members or len(members) != len(team.participants or ()):
        return None
    limit = turn_limit(team.cls, document=team.document)
    turns = _rounds(team.arguments.get(limit.parameter), limit.default) if limit is not None else None
    bounds = [n for n in (turns, _most_messages(team.condition)) if n is not None]
    return _worst(team.origin, f"`{team.short}`", [(min(bounds), _slowest(members, target))]) if bounds else None


def _most_messages(condition: Condition | None) -> float | None:
    """After how many messages a condition surely ends a team; None where it does not, or that is not known."""
    if condition is None or condition.mistake:
        return None
    if condition.cls == MESSAGES and condition.arguments is not None:
        return count(condition.arguments.get("max_messages"))
    bounds = [_most_messages(part) for part in condition.parts]
    known = [bound for bound in bounds if bound is not None]
    if condition.cls == "or":
        return min(known, default=None)
    return max(known) if known and len(known) == len(bounds) and condition.cls in {"and", "branches"} else None
