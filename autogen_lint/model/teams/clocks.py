"""The clock of a ``TimeoutTermination``: when it starts, and what it does not interrupt.

Source: autogen-agentchat 0.7.5, ``conditions/_terminations.py``: it starts when the condition is built and at each
reset, which is the end of a run; it is looked at after each turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from autogen_lint.model.building.builder import constructed
from autogen_lint.model.entities import Condition, ModelConfig, Run, Team
from autogen_lint.model.program import Program
from autogen_lint.model.requests.limits import State, request_limits
from autogen_lint.model.teams.firing import short
from autogen_lint.model.teams.membership import members
from autogen_lint.model.teams.stops import leaves
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import Call


class Clock(Enum):
    """What is wrong with a clock."""

    IMPORT = "starts when the module is imported"
    BETWEEN = "goes on between the runs"
    CALL = "does not interrupt a call"


@dataclass(frozen=True, slots=True, eq=False)
class Fault:
    """A clock that does not measure what it is for; `run` or `model` is the other place that matters."""

    team: Team
    condition: Condition
    clock: Clock
    run: Run | None = None
    model: ModelConfig | None = None


def clock_faults(program: Program) -> Iterator[Fault]:
    """The faults of all clocks; one for each condition in its team."""
    for team in program.teams:
        for leaf in leaves(team.condition) if team.condition is not None else ():
            if short(leaf) == "TimeoutTermination":
                found = _fault(program, team, leaf)
                if found is not None:
                    yield found


def _fault(program: Program, team: Team, leaf: Condition) -> Fault | None:
    made = _made(program, leaf)
    if made is not None and not _is_reset(program, team):
        for run in team.runs:
            if _goes_on_between(program, team, run):
                return Fault(team, leaf, Clock.BETWEEN, run)
            if not made.stack and _is_later(program, run):
                return Fault(team, leaf, Clock.IMPORT, run)
    model = _without_limit(program, team)
    return Fault(team, leaf, Clock.CALL, model=model) if model is not None else None


def _made(program: Program, leaf: Condition) -> CallEvent | None:
    if not isinstance(leaf.value, Call):
        return None
    return next((e for e in program.trace.calls if e.call.identity is leaf.value.identity), None)


def _is_later(program: Program, run: Run) -> bool:
    """Whether a run happens at some time after the import: in a function that the module itself does not call."""
    notebook = program.file.path.endswith(".ipynb")
    return not notebook and bool(run.event.stack) and run.event.stack[0].site is None


def _goes_on_between(program: Program, team: Team, run: Run) -> bool:
    """Whether a run is repeated in an open-ended loop with a team that was built before it."""
    if run.event.loop != "while":
        return False
    built = next((e for e in program.trace.calls if e.call.identity is team.identity), None)
    return built is not None and built.loop != "while"


def _is_reset(program: Program, team: Team) -> bool:
    """Whether something resets the team, or what may be the team, between its runs."""
    receivers = (e.call.receiver for e in program.calls.of("reset"))
    calls = [constructed(receiver) for receiver in receivers if receiver is not None]
    return any(call is None or call.identity in {None, team.identity} for call in calls)


def _without_limit(program: Program, team: Team) -> ModelConfig | None:
    """The model of a member whose requests may last for ever."""
    for agent in members(program, team) or ():
        for model in agent.models:
            limits = request_limits(model, program.target)
            if limits.unlimited or any(setting.state is State.NO_LIMIT for setting in limits.settings):
                return model
    return None
