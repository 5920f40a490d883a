"""Conditions that keep counts and are given to several 0.4+ teams.

Source: autogen-agentchat 0.7.5, ``conditions/_terminations.py``: counts and clocks live in the object and are cleared
at the end of each run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.entities import Condition, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.firing import short
from autogen_lint.model.teams.stops import nodes
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import Call

COUNTING = frozenset({"MaxMessageTermination", "TokenUsageTermination", "TimeoutTermination"})
AT_ONCE = frozenset({"asyncio.gather", "asyncio.create_task", "asyncio.ensure_future"})


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """One condition object in two teams; `at_once` where they are seen to run at the same time."""

    condition: Condition
    first: Team
    second: Team
    at_once: bool


def shared_conditions(program: Program) -> Iterator[Shared]:
    """Counting conditions with two teams; one for each further team."""
    held: dict[object, tuple[Condition, Team]] = {}
    for team in program.teams:
        for condition in nodes(team.condition) if team.condition is not None else ():
            if condition.identity is None or short(condition) not in COUNTING:
                continue
            first = held.setdefault(condition.identity, (condition, team))[1]
            if first is team or not _side_by_side(program, first, team):
                continue
            at_once = _run_at_once(program, first, team)
            if at_once is not False:
                yield Shared(condition, first, team, at_once is True)


def _side_by_side(program: Program, first: Team, second: Team) -> bool:
    """Whether two teams are there at the same time."""
    one, other = _built(program, first), _built(program, second)
    if one is None or other is None or one.call.origin == other.call.origin:
        return False
    if _is_template(program, first) or _is_template(program, second):
        return False
    return [f.identity for f in one.stack] == [f.identity for f in other.stack] and one.branches == other.branches


def _run_at_once(program: Program, first: Team, second: Team) -> bool | None:
    """Whether two teams run at the same time; None where not the runs of both are seen on one way."""
    if _contains(program, first, second) or _contains(program, second, first):
        return True
    if not first.runs or not second.runs:
        return None
    runs = [run.event for team in (first, second) for run in team.runs]
    if any(isinstance(bound, Call) and bound.callee in AT_ONCE for run in runs for bound in run.bounds):
        return True
    ways = {run.stack[0].identity if run.stack else None for run in runs}
    return False if len(ways) == 1 else None


def _is_template(program: Program, team: Team) -> bool:
    """Whether a team is dumped: what runs is then another one, with conditions of its own."""
    dumps = (e.call.receiver for e in program.calls.of("dump_component"))
    return any(isinstance(one, Call) and one.identity is team.identity for one in dumps)


def _built(program: Program, team: Team) -> CallEvent | None:
    return next((e for e in program.trace.calls if e.call.identity is team.identity), None)


def _contains(program: Program, outer: Team, inner: Team) -> bool:
    """Whether a team runs inside another one."""
    todo: list[object] = [outer, *(outer.participants or ())]
    seen: set[int] = set()
    while todo:
        one = todo.pop()
        if one is inner:
            return True
        if id(one) not in seen:
            seen.add(id(one))
            todo += [nesting.inner for nesting in program.nestings if nesting.outer is one]
            todo += getattr(one, "participants", None) or ()
    return False
