"""Teams, termination conditions and runs of AutoGen 0.4+, and the runs of AG2 1.x agents."""

from __future__ import annotations

from autogen_lint.catalog.query import Symbol
from autogen_lint.model.building.agents import agent_of
from autogen_lint.model.building.builder import (
    Builder,
    constructed,
    generation_of,
    given,
    identity,
    objects,
    place_of,
    same_object,
    within,
)
from autogen_lint.model.building.components import in_document
from autogen_lint.model.entities import Agent, Condition, Run, Team, User
from autogen_lint.python.events import CallEvent
from autogen_lint.values.value import (
    Absent,
    Call,
    ClassValue,
    Instance,
    Known,
    Mapping,
    Operation,
    Ref,
    Sequence,
    Text,
    Union,
    Value,
    is_known,
    string,
)

CONDITION = "termination_condition"
RUNS = frozenset({"run", "run_stream", "ask", "resume"})
HOLDERS = frozenset({"agent", "tool", "team"})
_GRAPH_METHODS = frozenset({"add_node", "add_edge", "add_conditional_edges", "set_entry_point"})
_JOINED = {"|": "or", "&": "and"}
_LISTS = {"OrTerminationCondition": "or", "AndTerminationCondition": "and"}
_BASE = "autogen_agentchat.teams.BaseGroupChat"
"""Base of teams of the project, whose managers end a run as they please."""
MAX_DEPTH = 60


def condition_of(builder: Builder, value: Value | None, depth: int = 0) -> Condition | None:
    """The termination condition that a value is; None where it is certainly none (``None``, not given)."""
    if value is None or isinstance(value, Absent) or is_known(value, None):
        return None
    if depth > MAX_DEPTH:
        return Condition("unknown", value.origin, value)
    plain = same_object(value)
    if isinstance(plain, Union):
        return _branches(builder, plain, plain.options, depth)
    if isinstance(plain, Operation):
        return _operation(builder, plain, depth)
    call = constructed(plain)
    if call is not None:
        return _leaf(builder, call, depth)
    return _other(builder, plain)


def _branches(builder: Builder, value: Value, options: tuple[Value, ...], depth: int) -> Condition:
    """One of several; a branch without condition has the class ``"none"``."""
    parts = tuple(
        condition_of(builder, option, depth + 1) or Condition("none", option.origin, option) for option in options
    )
    return Condition("branches", value.origin, value, parts=parts)


def _operation(builder: Builder, value: Operation, depth: int) -> Condition:
    if value.operator in _JOINED:
        parts = tuple(
            condition_of(builder, operand, depth + 1) or Condition("unknown", operand.origin, operand)
            for operand in value.operands
        )
        return Condition(_JOINED[value.operator], value.origin, value, parts=parts)
    if value.operator in {"or", "and"}:
        parts = tuple(
            condition_of(builder, operand, depth + 1) or Condition("none", operand.origin, operand)
            for operand in value.operands
        )
        if all(_certain(part) for part in parts):
            return Condition(value.operator, value.origin, value, parts=parts, mistake=value.operator)
        return Condition("branches", value.origin, value, parts=parts)
    return Condition("unknown", value.origin, value)


def _certain(condition: Condition) -> bool:
    return condition.cls not in {"unknown", "none", "branches"}


def _leaf(builder: Builder, call: Call, depth: int) -> Condition:
    key = identity(call)
    known = builder.conditions.get(key)
    if known is not None:
        return known
    symbol = builder.symbol(call)
    if symbol is None or symbol.role != "condition":
        return Condition("unknown", call.origin, call)
    arguments = builder.bound(call, symbol)
    joined = _LISTS.get(symbol.name.rpartition(".")[2])
    parts: tuple[Condition, ...] = ()
    if joined is not None:
        parts = tuple(
            condition_of(builder, item, depth + 1) or Condition("unknown", item.origin, item)
            for item in call.arguments.positional
        )
        if call.arguments.star is not None:
            parts += (Condition("unknown", call.origin, call.arguments.star),)
    known = Condition(joined or symbol.name, call.origin, call, arguments, parts, identity=key)
    builder.conditions[key] = known
    builder.program.conditions.append(known)
    return known


def _other(builder: Builder, value: Value) -> Condition:
    """What is no condition object: a class, a text, a list; anything else is unknown."""
    if isinstance(value, Ref):
        symbol = builder.catalog.symbol(value.name)
        if symbol is not None and symbol.role == "condition":
            return Condition(symbol.name, value.origin, value, mistake="class")
    elif isinstance(value, (ClassValue, Instance)):
        base = next((s for b in value.bases if (s := builder.catalog.symbol(b)) and s.role == "condition"), None)
        if base is not None:
            mistake = "class" if isinstance(value, ClassValue) else None
            return Condition(base.name, value.origin, value, mistake=mistake, identity=identity(value))
    elif string(value) is not None or isinstance(value, Text):
        return Condition("unknown", value.origin, value, mistake="string")
    elif isinstance(value, Sequence):
        return Condition("unknown", value.origin, value, mistake="list")
    return Condition("unknown", value.origin, value)


def team_of(builder: Builder, value: Value | None) -> Team | None:
    """The one team that a value surely is."""
    teams = [_one(builder, option) for option in objects(value)]
    return teams[0] if teams and all(team is teams[0] for team in teams) else None


def _one(builder: Builder, value: Value) -> Team | None:
    call = constructed(value)
    symbol = builder.symbol(call) if call else None
    if call is None or symbol is None or symbol.role != "team" or symbol.name == _BASE:
        return None
    key = identity(call)
    known = builder.teams.get(key)
    if known is None:
        arguments = builder.bound(call, symbol)
        known = Team(
            symbol.name,
            arguments,
            call.origin,
            key,
            _given_condition(builder, arguments),
            subclass=call.subclass if call.base else None,
            document=in_document(call.origin),
        )
        builder.teams[key] = known
        builder.program.teams.append(known)
        known.participants = _participants(builder, known)
    return known


def _given_condition(builder: Builder, arguments: Mapping) -> Condition | None:
    """The condition of a constructor call; what is none by mistake lies where it is given, not where it came from."""
    entry = arguments.entries.get(CONDITION)
    condition = condition_of(builder, entry.value) if entry is not None else None
    if entry is not None and condition is not None and condition.mistake in {"class", "string", "list"}:
        place = place_of(entry, arguments.origin)
        if not within(condition.origin, place):
            condition.origin = place
    return condition


def _participants(builder: Builder, team: Team) -> tuple[Agent | Team | None, ...] | None:
    value = given(team.arguments, "participants")
    items = _graph_nodes(builder, value)
    if isinstance(value, Sequence) and value.rest is None:
        items = value.items
    if items is None:
        return None
    found: list[Agent | Team | None] = []
    for item in items:
        inner = team_of(builder, item)
        if inner is not None:
            _hold(inner, User(f"team `{team.short}`", team.origin))
        found.append(inner or agent_of(builder, item))
    return tuple(found)


def _graph_nodes(builder: Builder, value: Value | None) -> tuple[Value, ...] | None:
    """The agents added to the graph builder of ``participants=builder.get_participants()``."""
    if not isinstance(value, Call) or value.callee != "get_participants" or value.receiver is None:
        return None
    graph = _graph(value.receiver)
    calls = [event.call for event in builder.program.calls.of("add_node")]
    own = [call for call in calls if call.receiver is not None and _graph(call.receiver) == graph]
    nodes = [call.arguments.get("agent", 0) for call in own]
    return tuple(node for node in nodes if node is not None) if nodes and None not in nodes else None


def _graph(value: Value) -> object:
    """The identity of a graph builder; its methods return it."""
    while isinstance(value, Call) and value.receiver is not None and value.callee in _GRAPH_METHODS:
        value = value.receiver
    return identity(value)


def _hold(team: Team, user: User) -> None:
    if not any(holder.origin == user.origin for holder in team.holders):
        team.holders.append(user)


def made(builder: Builder, call: Call, symbol: Symbol) -> None:
    """Note the team or condition that a call builds, or who holds a team."""
    if symbol.role == "team":
        team_of(builder, call)
    elif symbol.role == "condition":
        _leaf(builder, call, 0)
    elif symbol.role in HOLDERS:
        _holder(builder, call, symbol)


def _holder(builder: Builder, call: Call, symbol: Symbol) -> None:
    inner = team_of(builder, given(builder.bound(call, symbol), "team"))
    if inner is not None:
        _hold(inner, User(f"`{symbol.name.rpartition('.')[2]}`", call.origin))


def called(builder: Builder, event: CallEvent, cls: str, method: Symbol) -> None:
    """Note the run of a team or agent."""
    call = event.call
    if call.callee not in RUNS or generation_of(cls) == "old":
        return
    arguments = builder.bound(call, method)
    run = Run(call.callee, arguments, call.origin, event, agent_of(builder, call.receiver))
    builder.program.runs.append(run)
    team = team_of(builder, call.receiver)
    if team is None:
        return
    team.runs.append(run)
    passed = given(arguments, CONDITION)
    if passed is not None and team.condition is None and not isinstance(passed, Known):
        team.condition = condition_of(builder, passed)
