"""Whether a 0.4+ team ends whatever its models do: by turns, by its graph, or by a condition that is sure to fire.

Sources: autogen-agentchat 0.7.5, ``teams/_group_chat``, ``conditions/_terminations.py``.
"""

from __future__ import annotations

from autogen_lint.catalog.behaviour import condition_hardness
from autogen_lint.model.entities import Agent, Condition, Run, Team
from autogen_lint.model.program import Program
from autogen_lint.model.teams.firing import short
from autogen_lint.model.teams.graphs import GRAPH_FLOW, graph_of, is_cyclic
from autogen_lint.model.teams.membership import ASSISTANT, has_no_tools, is_plain
from autogen_lint.model.teams.stops import has_turn_limit, leaves, nodes
from autogen_lint.values.value import Absent, Call, Known, Sequence, string

ROUND_ROBIN = "autogen_agentchat.teams.RoundRobinGroupChat"


def is_bounded(program: Program, team: Team) -> bool | None:
    """Whether something besides models and people surely ends the team; None where that is not known."""
    found = [has_turn_limit(team), ends_by_itself(program, team)]
    if team.condition is not None:
        found.append(is_sure(team, team.condition))
    return True if True in found else None if None in found else False


def ends_by_itself(program: Program, team: Team) -> bool | None:
    """Whether a graph without cycles ends the team; None where the graph is not known."""
    if team.cls != GRAPH_FLOW:
        return False
    graph = graph_of(program, team)
    return None if graph is None else not is_cyclic(graph)


def is_sure(team: Team, condition: Condition) -> bool | None:
    """Whether a condition fires for certain, whatever the models of this team do; None where that is not known."""
    if condition.mistake or condition.cls == "unknown":
        return None
    if condition.cls == "none":
        return False
    answers = [is_sure(team, part) for part in condition.parts]
    if condition.cls == "or":
        return True if True in answers else None if None in answers else False
    if condition.cls in {"and", "branches"}:
        return False if False in answers else None if None in answers else True
    return _is_sure_leaf(team, condition)


def _is_sure_leaf(team: Team, leaf: Condition) -> bool | None:
    hardness = condition_hardness(leaf.cls)
    if hardness == "hard":
        return True
    if short(leaf) in {"SourceMatchTermination", "TextMessageTermination"} and leaf.arguments is not None:
        key = "source" if short(leaf) == "TextMessageTermination" else "sources"
        wanted = leaf.arguments.get(key)
        texts = [string(item) for item in wanted.items] if isinstance(wanted, Sequence) else [string(wanted)]
        if any(_speaks_in_turn(team, name, in_text=key == "source") for name in texts):
            return True
    return None if hardness in {None, "custom", "source"} else False


def _speaks_in_turn(team: Team, name: str | None, *, in_text: bool) -> bool:
    """Whether a round robin comes to an agent of this name, and whether that one answers with a text message."""
    if team.cls != ROUND_ROBIN or name is None:
        return False
    agent = next((m for m in team.participants or () if isinstance(m, Agent) and string(m.name) == name), None)
    if agent is None or not in_text:
        return agent is not None
    plain_text = isinstance(agent.arguments.get("output_content_type"), Absent)
    return is_plain(agent) and agent.cls == ASSISTANT and has_no_tools(agent) and plain_text


def waits_for_models(condition: Condition) -> bool:
    """Whether every single condition is known, and needs words or calls of a model or a sign from outside."""
    if any(part.mistake or part.cls in {"unknown", "none"} for part in nodes(condition)):
        return False
    hardness = {condition_hardness(leaf.cls) for leaf in leaves(condition)}
    return hardness <= {"soft", "external"} and "soft" in hardness


def can_be_cancelled(program: Program, team: Team) -> bool:
    """Whether each run of the team has a token that somebody cancels, or may cancel."""
    return bool(team.runs) and all(has_token(program, run) for run in team.runs)


def has_token(program: Program, run: Run) -> bool:
    """Whether a run has a cancellation token that somebody cancels, or may cancel."""
    token = run.arguments.get("cancellation_token")
    if isinstance(token, Absent) or (isinstance(token, Known) and token.value is None):
        return False
    if not isinstance(token, Call):
        return True
    cancels = (event.call for event in program.calls.of("cancel"))
    return any(isinstance(c.receiver, Call) and c.receiver.identity == token.identity for c in cancels)
