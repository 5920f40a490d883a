"""Agents whose history grows long, and what trims it.

Sources: pyautogen 0.2.35 and ag2 (``contrib/capabilities/transform_messages.py``, ``agentchat/groupchat.py``),
autogen-agentchat 0.7.5 (``agents/_assistant_agent.py``: the default context is unbounded).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.builder import identity, same_object
from autogen_lint.model.contents.contexts import CONTEXT
from autogen_lint.model.entities import Agent, GroupChat, Team
from autogen_lint.model.program import Program
from autogen_lint.model.requests.caps import cap_of_team
from autogen_lint.model.teams.stops import count
from autogen_lint.model.tools.handlers import in_handler
from autogen_lint.python.events import CallEvent, Loop
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Entry, string

MANY_ROUNDS = 30
_RUNS = frozenset({"run", "run_stream", "on_messages", "on_messages_stream"})
_TRIMS = frozenset({"on_reset", "reset", "load_state", "clear"})


@dataclass(frozen=True, slots=True, eq=False)
class LongGroup:
    """A group chat of many rounds of which nothing trims the history; `selector`: only its manager's is left out."""

    group: GroupChat
    rounds: float | None
    entry: Entry | None
    selector: Agent | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LongAgent:
    """A 0.4+ agent without a context of its own that lives long: in a team of many turns, a loop or a service."""

    agent: Agent
    why: str
    place: Origin


def long_groups(program: Program) -> Iterator[LongGroup]:
    """Group chats whose agents send everything again in each of many rounds."""
    trimmed = _trimmed(program)
    for group in program.groups:
        members = group.agents
        if members is None or any(member is None or _is_own(member) for member in members):
            continue
        known = [member for member in members if member is not None and member.models]
        rounds = count(group.arguments.get("max_round"))
        if trimmed is None or not known or group.arguments.rest is not None:
            continue
        some = [member for member in known if id(member) in trimmed]
        if not some and rounds is not None and rounds > MANY_ROUNDS:
            if not any(id(manager) in trimmed for manager in group.managers):
                yield LongGroup(group, rounds, group.arguments.entries.get("max_round"))
        elif len(some) == len(known) and _asks_a_model(group):
            for manager in group.managers:
                if id(manager) not in trimmed and manager.models and not _is_own(manager):
                    yield LongGroup(group, rounds, None, manager)


def _is_own(agent: Agent) -> bool:
    """Whether an agent's class, hooks or replies are the project's own: it may trim for itself."""
    return agent.subclass is not None or any(
        update.call.callee in {"register_hook", "register_reply"} for update in agent.updates
    )


def _asks_a_model(group: GroupChat) -> bool:
    method = group.arguments.get("speaker_selection_method")
    automatic = isinstance(method, Absent) or string(method) == "auto"
    return automatic and isinstance(group.arguments.get("select_speaker_transform_messages"), Absent)


def _trimmed(program: Program) -> set[int] | None:
    """The agents (by `id`) that a capability was added to; None where it is not known to whom."""
    by_identity = {agent.identity: agent for agent in program.agents}
    found: set[int] = set()
    for event in program.calls.of("add_to_agent"):
        if not event.call.arguments.positional:
            continue
        agent = by_identity.get(identity(same_object(event.call.arguments.positional[0])))
        if agent is None:
            return None
        found.add(id(agent))
    return found


def long_agents(program: Program) -> Iterator[LongAgent]:
    """Agents of 0.4+ without a model context that keep everything they were told for long."""
    for agent in program.agents:
        if not _keeps_all(program, agent):
            continue
        team = next((t for t in program.teams if agent in (t.participants or ()) and _turns(t) is not None), None)
        if team is not None:
            yield LongAgent(agent, f"its team runs for up to {_turns(team):g} turns", team.origin)
            continue
        served = next((event for event in agent.updates if _is_repeated(program, agent, event)), None)
        if served is not None:
            yield LongAgent(agent, "it is asked again and again", served.call.origin)


def _keeps_all(program: Program, agent: Agent) -> bool:
    symbol = program.catalog.symbol(agent.cls)
    takes = symbol is not None and symbol.parameter(CONTEXT) is not None and agent.generation == "0.4"
    given = agent.arguments.get(CONTEXT)
    return takes and agent.subclass is None and isinstance(given, Absent) and agent.arguments.rest is None


def _turns(team: Team) -> float | None:
    """The turns of a team that has many."""
    cap = cap_of_team(team)
    return cap.number if cap is not None and cap.number > MANY_ROUNDS else None


def _is_repeated(program: Program, agent: Agent, event: CallEvent) -> bool:
    """Whether one agent is run in each round of an endless loop, or in each request of a service."""
    if event.call.callee not in _RUNS or any(update.call.callee in _TRIMS for update in agent.updates):
        return False
    built = next(iter(program.calls.at(agent.origin)), None)
    if built is None:
        return False
    loops = [one for one in event.around if isinstance(one, Loop) and one.kind == "while" and one.forever]
    if any(loop not in built.around for loop in loops):
        return True
    return not built.stack and in_handler(event, program.handlers) is not None
