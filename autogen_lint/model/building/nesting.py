"""Runs inside runs as one graph: tools that run an agent or team, agents with a team inside, teams in teams, nested
chats.

Sources: autogen-agentchat 0.7.5, ``tools/_task_runner_tool.py``, ``agents/_society_of_mind_agent.py``,
``teams/_group_chat``; ag2 1.2.1, ``Agent.as_tool``,
``subagent_tool``.
"""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.model.building.agents import agent_of
from autogen_lint.model.building.builder import Builder, constructed, given, same_object
from autogen_lint.model.building.nested_chats import nested_chats
from autogen_lint.model.building.teams import HOLDERS, team_of
from autogen_lint.model.entities import Agent, Nesting, Team
from autogen_lint.model.program import Program
from autogen_lint.values.value import Call, Value

_AS_TOOL = "as_tool"
_SUBAGENT = "ag2.tools.subagents.subagent_tool"
_INNER = ("team", "agent")
MAX_WAYS = 400
MAX_TOPS = 12
MAX_LEVELS = 6


def connect(builder: Builder) -> None:
    """Note every run inside another run."""
    program = builder.program
    for team in program.teams:
        for member in team.participants or ():
            if isinstance(member, Team):
                program.nestings.append(Nesting(team, member, "participant", team.origin))
    for agent in program.agents:
        inner = team_of(builder, given(agent.arguments, "team"))
        if inner is not None:
            program.nestings.append(Nesting(agent, inner, agent.short, agent.origin))
        for tool in agent.tools:
            program.nestings += _of_tool(builder, agent, tool.value)
    program.nestings += nested_chats(builder)


def _of_tool(builder: Builder, agent: Agent, value: Value | None) -> Iterator[Nesting]:
    tool = same_object(value) if value is not None else None
    if not isinstance(tool, Call):
        return
    if tool.callee == _AS_TOOL and tool.receiver is not None:
        inner: Agent | Team | None = agent_of(builder, tool.receiver)
        if inner is not None:
            yield Nesting(agent, inner, _AS_TOOL, tool.origin)
        return
    if builder.catalog.canonical(tool.callee) == _SUBAGENT:
        inner = agent_of(builder, tool.arguments.get("agent", 0))
        if inner is not None:
            yield Nesting(agent, inner, _SUBAGENT.rpartition(".")[2], tool.origin)
        return
    call = constructed(tool)
    symbol = builder.symbol(call) if call is not None else None
    if call is None or symbol is None or symbol.role not in HOLDERS:
        return
    arguments = builder.bound(call, symbol)
    for key in _INNER:
        inner = team_of(builder, given(arguments, key)) or agent_of(builder, given(arguments, key))
        if inner is not None:
            yield Nesting(agent, inner, symbol.name.rpartition(".")[2], call.origin)


def inside(program: Program, outer: Agent | Team) -> Iterator[Nesting]:
    """What an agent or team itself runs while it answers."""
    return (nesting for nesting in program.nestings if nesting.outer is outer)


def rings(program: Program) -> Iterator[tuple[Nesting, ...]]:
    """The cycles of runs inside runs, each once, as the nestings round it from the first that was written."""
    found: set[frozenset[int]] = set()
    for start in program.nestings:
        ring = _ring(program, start)
        key = frozenset(id(nesting) for nesting in ring)
        if ring and key not in found:
            found.add(key)
            yield ring


def _ring(program: Program, start: Nesting) -> tuple[Nesting, ...]:
    """The shortest way from the inner end of a nesting back to itself, with the nesting first."""
    ways: list[tuple[Nesting, ...]] = [(start,)]
    seen: set[Nesting] = set()
    for way in ways:
        for nesting in _after(program, way[-1]):
            if nesting is start:
                return way
            if nesting not in seen and len(ways) < MAX_WAYS:
                seen.add(nesting)
                ways.append((*way, nesting))
    return ()


def _after(program: Program, nesting: Nesting) -> Iterator[Nesting]:
    """What the inner end of a nesting, or a member of the team that it is, runs while it answers."""
    inner = nesting.inner
    holders = {inner, *((inner.participants or ()) if isinstance(inner, Team) else ())}
    for further in program.nestings:
        if further.outer in holders and (further.starters is None or nesting.speaker in further.starters):
            yield further


def deepest(program: Program) -> tuple[Nesting, ...]:
    """The longest chain of runs inside runs, outermost first; a ring counts once round."""
    later = {further for nesting in program.nestings for further in _after(program, nesting)}
    tops = [nesting for nesting in program.nestings if nesting not in later]
    chains = [_longest(program, (top,)) for top in tops[:MAX_TOPS]]
    return max(chains, key=len, default=())


def _longest(program: Program, chain: tuple[Nesting, ...]) -> tuple[Nesting, ...]:
    if len(chain) >= MAX_LEVELS:
        return chain
    held = {nesting.outer for nesting in chain}
    further = [n for n in _after(program, chain[-1]) if n.inner not in held]
    return max((_longest(program, (*chain, nesting)) for nesting in further[:MAX_TOPS]), key=len, default=chain)
