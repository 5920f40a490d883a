"""MCP workbenches, and cancellation tokens with the runs that they cancel."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.model.building.builder import constructed, qualified
from autogen_lint.model.entities import Agent, Run
from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin

WORKBENCH = "autogen_ext.tools.mcp.McpWorkbench"
TOKEN = "autogen_core.CancellationToken"  # noqa: S105 - a class


def workbenches(program: Program) -> Iterator[Origin]:
    """Where MCP workbenches are built."""
    seen: set[Origin] = set()
    for event in program.calls_of(WORKBENCH):
        if event.call.origin not in seen:
            seen.add(event.call.origin)
            yield event.call.origin


def cancelled_agents(program: Program) -> Iterator[tuple[Origin, Origin, Agent]]:
    """Each ``token.cancel()`` with a run that the token is given to, and an agent with tools in it."""
    seen: set[Origin] = set()
    for event in program.calls.of("cancel"):
        token = constructed(event.call.receiver)
        if token is None or event.call.origin in seen:
            continue
        if program.catalog.canonical(qualified(token) or "") != TOKEN:
            continue
        for run in program.runs:
            given = constructed(run.arguments.entries["cancellation_token"].value) if _has_token(run) else None
            agent = _with_tools(program, run) if given is not None and given.identity is token.identity else None
            if agent is not None:
                seen.add(event.call.origin)
                yield event.call.origin, run.origin, agent
                break


def _has_token(run: Run) -> bool:
    return "cancellation_token" in run.arguments.entries


def _with_tools(program: Program, run: Run) -> Agent | None:
    """An agent with tools that the run may be in the middle of."""
    if run.agent is not None:
        return run.agent if run.agent.tools else None
    teams = [team for team in program.teams if any(one is run for one in team.runs)]
    members = [member for team in teams for member in team.participants or ()]
    return next((member for member in members if isinstance(member, Agent) and member.tools), None)
