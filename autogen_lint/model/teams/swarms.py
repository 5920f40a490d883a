"""Handoffs of 0.4+ swarms: to whom they lead, what stops the run there, and how it is taken up again.

Sources: autogen-agentchat 0.7.5, ``teams/_group_chat/_swarm_group_chat.py`` (`select_speaker` asserts that the target
takes part, `validate_group_state` refuses a plain task after a handoff to somebody else), ``base/_handoff.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.builder import constructed
from autogen_lint.model.entities import Agent, Condition, Run, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.firing import holds_at_once, is_handoff_task, is_text_task, short, texts
from autogen_lint.model.teams.membership import handoffs, is_plain, says_its_own, tool_of_handoff
from autogen_lint.model.teams.stops import count, leaves
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Value, string

SWARM = "autogen_agentchat.teams.Swarm"


@dataclass(frozen=True, slots=True, eq=False)
class Stray:
    """A handoff to `target`, who is no participant, that nothing stops; `others` are further places of it."""

    team: Team
    agent: Agent
    target: str
    place: Origin
    others: tuple[tuple[Agent, Origin], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Resumed:
    """A run that begins with a plain text though an earlier one may have ended at a handoff to `target`."""

    team: Team
    run: Run
    target: str
    task: Value
    earlier: Run


def swarms(program: Program) -> Iterator[tuple[Team, dict[str, Agent]]]:
    """The swarms whose participants are all known, with these by name."""
    for team in program.teams:
        if team.cls != SWARM or not team.participants:
            continue
        agents = [member for member in team.participants if isinstance(member, Agent) and is_plain(member)]
        named = {name: agent for agent in agents if (name := string(agent.name)) is not None}
        if len(named) == len(team.participants):
            yield team, named


def strays(program: Program) -> Iterator[Stray]:
    """Handoffs that lead out of their swarm without stopping it; one for each swarm and target."""
    for team, named in swarms(program):
        found: dict[str, list[tuple[Agent, Origin]]] = {}
        for agent in named.values():
            for target, place in (handoffs(agent) or {}).items():
                if target not in named and not _stops(team, agent, target):
                    found.setdefault(target, []).append((agent, place))
        for target, places in found.items():
            (agent, place), *others = places
            yield Stray(team, agent, target, place, tuple(others))


def _stops(team: Team, agent: Agent, target: str) -> bool:
    """Whether the run ends at a handoff of an agent to a target, or may end there."""
    if count(team.arguments.get("max_turns")) == 1:
        return True
    condition = team.condition
    if condition is None:
        return False
    return holds_at_once(condition, [leaf for leaf in leaves(condition) if _may_see(leaf, agent, target)])


def _may_see(leaf: Condition, agent: Agent, target: str) -> bool:
    """Whether a single condition fires, or may fire, at the messages of a handoff."""
    kind, arguments = short(leaf), leaf.arguments
    if kind is None or arguments is None or kind == "FunctionalTermination":
        return True
    if kind == "HandoffTermination":
        return string(arguments.get("target")) in {target, None}
    if kind == "FunctionCallTermination":
        return string(arguments.get("function_name")) in {tool_of_handoff(agent, target), None}
    if kind == "SourceMatchTermination":
        wanted = texts(arguments.get("sources"))
        return wanted is None or string(agent.name) in wanted
    if kind == "TextMentionTermination":
        word = string(arguments.get("text"))
        said = f"{tool_of_handoff(agent, target)} Transferred to {target}, adopting the role of {target} immediately."
        return word is None or word in said or says_its_own(agent)
    return False


def cut_off(program: Program) -> Iterator[tuple[Team, list[str]]]:
    """Swarms whose first agent can hand over to no other participant, with those that so never speak."""
    for team, named in swarms(program):
        if any(is_handoff_task(run) for run in team.runs):
            continue
        first = next(iter(named))
        reached, todo = {first}, [first]
        while todo:
            targets = handoffs(named[todo.pop()])
            if targets is None:
                break
            more = [target for target in targets if target in named and target not in reached]
            reached.update(more)
            todo += more
        else:
            outside = any(target not in named for target in handoffs(named[first]) or {})
            if reached == {first} and not outside:
                yield team, [name for name in named if name != first]


def resumed_with_text(program: Program) -> Iterator[Resumed]:
    """Runs after a handoff to a person that begin with a plain text."""
    for team, named in swarms(program):
        waits = [target for target in _awaited(team) if target not in named]
        if not waits or any(is_handoff_task(run) for run in team.runs) or _is_reset(program, team):
            continue
        for index, run in enumerate(team.runs):
            earlier = team.runs[index - 1] if index else run
            again = run.event.loop == "while" if index == 0 else _follows(run, earlier)
            task = run.arguments.get("task")
            if again and is_text_task(task):
                yield Resumed(team, run, waits[0], task, earlier)
                break


def _awaited(team: Team) -> list[str]:
    """The handoff targets at which a team stops."""
    found = [leaf for leaf in leaves(team.condition) if short(leaf) == "HandoffTermination"] if team.condition else []
    targets = [string(leaf.arguments.get("target")) for leaf in found if leaf.arguments is not None]
    return [target for target in targets if target is not None]


def _follows(run: Run, earlier: Run) -> bool:
    """Whether a run surely comes after another one in the same function, for the same team object."""
    same = [frame.identity for frame in run.event.stack] == [frame.identity for frame in earlier.event.stack]
    return same and run.event.branches[: len(earlier.event.branches)] == earlier.event.branches


def _is_reset(program: Program, team: Team) -> bool:
    """Whether the state of a team may be cleared between its runs."""
    events = (e.call for e in program.calls.of("reset", "load_state"))
    return any(call.receiver is not None and not _is_other(call.receiver, team) for call in events)


def _is_other(value: Value, team: Team) -> bool:
    call = constructed(value)
    return call is not None and call.identity is not None and call.identity != team.identity
