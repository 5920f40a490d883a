"""How runs of 0.4+ teams and AG2 1.x agents are waited for, given up and left.

Sources: autogen-agentchat 0.7.5, ``teams/_group_chat/_base_group_chat.py`` (the `finally` of `run_stream` waits until
the embedded runtime is idle); ag2 1.2.1, ``agent.py`` (`run` gives a context manager).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.builder import same_object
from autogen_lint.model.entities import Agent, Run, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.bounds import has_token
from autogen_lint.model.teams.firing import short
from autogen_lint.model.teams.stops import leaves
from autogen_lint.python.events import CallEvent, Consumption, Exit
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Call, Known, Value, is_known

DEADLINES = frozenset({"asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at"})
"""They cancel what is awaited, once; those of anyio cancel again and again, which does end the wait."""
_SECONDS = ("timeout", "delay", "when")
_STREAMS = frozenset({"run_stream"})
_AT_THE_END = frozenset({"TaskResult", "stop_reason", "StopMessage", ".messages"})
_CONTINUED = frozenset({"ask", "run", "resume", "result"})


@dataclass(frozen=True, slots=True, eq=False)
class Abandoned:
    """A run that a deadline or ``cancel()`` at `place` is meant to end; `how` names it in words."""

    team: Team
    run: Run
    how: str
    place: Origin


@dataclass(frozen=True, slots=True, eq=False)
class Left:
    """A way out of the loop over a team's stream before its end."""

    team: Team
    run: Run
    way: Exit


@dataclass(frozen=True, slots=True, eq=False)
class Undriven:
    """A call that makes a run and does not start it; `awaited` where an AG2 1.x run is awaited, which raises."""

    what: str
    method: str
    generation: str
    place: Origin
    awaited: bool


def runs_of_teams(program: Program) -> Iterator[tuple[Team, Run]]:
    """Every run of a team."""
    return ((team, run) for team in program.teams for run in team.runs)


def abandoned(program: Program) -> Iterator[Abandoned]:
    """Runs with the embedded runtime and no token that a deadline or a cancelled task is to end."""
    for team, run in runs_of_teams(program):
        if not _has_own_runtime(team) or has_token(program, run):
            continue
        deadline = _deadline(run.event)
        if deadline is not None:
            yield Abandoned(team, run, f"`{deadline.callee}`", deadline.origin)
        for call in _cancels(program, run):
            yield Abandoned(team, run, "`cancel()` of its task", call.origin)


def _has_own_runtime(team: Team) -> bool:
    given = team.arguments.get("runtime")
    return isinstance(given, Absent) or is_known(given, None)


def _deadline(event: CallEvent) -> Call | None:
    """The innermost deadline round a call that nothing shields it from."""
    for bound in reversed(event.bounds):
        if not isinstance(bound, Call) or bound.callee == "asyncio.shield":
            if isinstance(bound, Call):
                return None
            continue
        if bound.callee in DEADLINES and _limits(bound):
            return bound
    return None


def _limits(bound: Call) -> bool:
    given = [bound.arguments.get(name, 0) for name in _SECONDS]
    return not any(isinstance(value, Known) and value.value is None for value in given)


def _cancels(program: Program, run: Run) -> Iterator[Call]:
    for event in program.calls.of("cancel"):
        if event.call.receiver is not None and _runs(event.call.receiver, run):
            yield event.call


def _runs(value: Value, run: Run) -> bool:
    """Whether a task is that of a run, or of what shows its stream."""
    task = same_object(value)
    if not isinstance(task, Call):
        return False
    if task.identity is run.event.call.identity:
        return True
    return task.receiver is None and any(_runs(given, run) for given in task.arguments.positional[:1])


def left_early(program: Program) -> Iterator[Left]:
    """Ways out of loops over a team's stream that do not wait for its result."""
    by_call = {run.event.call.identity: (team, run) for team, run in runs_of_teams(program) if run.method in _STREAMS}
    for loop in program.trace.consumptions:
        stream = same_object(loop.iterable)
        found = by_call.get(stream.identity) if isinstance(stream, Call) else None
        if found is not None and not _is_ended(program, *found):
            yield from (Left(*found, way) for way in _ways(loop))


def _ways(loop: Consumption) -> Iterator[Exit]:
    return (way for way in loop.exits if not way.names & _AT_THE_END)


def _is_ended(program: Program, team: Team, run: Run) -> bool:
    """Whether something else ends the run where its stream is left: a token, `set()`, `aclose()`."""
    if has_token(program, run):
        return True
    external = (
        [leaf for leaf in leaves(team.condition) if short(leaf) == "ExternalTermination"] if team.condition else []
    )
    conditions = [leaf.value for leaf in external if isinstance(leaf.value, Call)]
    if any(condition.subclass is not None for condition in conditions):
        return True
    ending = {condition.identity for condition in conditions} | {run.event.call.identity}
    return any(
        isinstance(event.call.receiver, Call) and event.call.receiver.identity in ending
        for event in program.calls.of("set", "aclose")
    )


def undriven(program: Program) -> Iterator[Undriven]:
    """Runs whose coroutine, stream or context manager nobody drives."""
    known = {agent.identity: agent for agent in program.agents}
    teams = {team.identity: team for team in program.teams}
    for event in program.calls.of(*_STREAMS, "run", "ask", "resume"):
        call = event.call
        if call.receiver is None:
            continue
        owner = _owner(call.receiver, known, teams)
        if owner is None or _generation(owner) == "old":
            continue
        ag2 = _generation(owner) == "ag2"
        if event.discarded and not event.awaited:
            yield Undriven(_what(owner), call.callee, _generation(owner), call.origin, False)
        elif event.awaited and ag2 and call.callee == "run":
            yield Undriven(_what(owner), call.callee, "ag2", call.origin, True)


def _owner(value: Value, agents: dict[object, Agent], teams: dict[object, Team]) -> Agent | Team | None:
    """The agent or team that a run is one of; the reply of an AG2 1.x agent goes on with it."""
    for _ in range(12):
        value = same_object(value)
        if not isinstance(value, Call):
            return None
        if value.receiver is None or value.callee not in _CONTINUED:
            return agents.get(value.identity) or teams.get(value.identity)
        value = value.receiver
    return None


def _generation(owner: Agent | Team) -> str:
    return owner.generation if isinstance(owner, Agent) else "0.4"


def _what(owner: Agent | Team) -> str:
    return f"agent `{owner.label}`" if isinstance(owner, Agent) else f"this `{owner.short}`"
