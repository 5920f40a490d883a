"""AGL311: a GraphFlow that can't start, can't end, or leaves nodes out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from autogen_lint.catalog.behaviour import changed
from autogen_lint.diagnostics.finding import Report, Severity
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.model.project.releases import at_least, below
from autogen_lint.model.teams.graphs import GRAPH_FLOW, Graph, arrows, cycles, fault, graph_of, never_run
from autogen_lint.model.teams.stops import has_turn_limit
from autogen_lint.rules.base import NEW, FixAvailability, Rule
from autogen_lint.settings.schema import Settings
from autogen_lint.values.value import Absent, Known, alternatives

CHECKED = "graphflow refuses a cycle without limit"
EDGES_ACTIVATE = "graphflow edges have activation groups"


class GraphflowShape(Rule):
    """The graph of a GraphFlow is one that the library refuses, or one in which a node never runs.

    ## What it does
    Reads graphs whose nodes and edges are all known (`DiGraphBuilder`, `DiGraph(nodes=...)`, component files) and
    reports what makes `build()` or `run` raise ValueError: no node that can start, no last node, a cycle without a
    condition, edges with and without condition out of one node, and a cycle in a flow with neither a termination
    condition nor `max_turns`. It warns of a node whose edges are all in one activation group while one of them comes
    from a node that runs only after it.

    ## Why it matters
    All but the last fail at once. The last fails without a word: run against the library, `a` → `b` → `c` with a way
    back from `c` to `b` ends after `a`, with the stop reason "Digraph execution is complete", because `b` waits for
    `a` *and* `c`.

    ## Example
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    builder = DiGraphBuilder()
    builder.add_node(writer).add_node(critic)
    builder.add_edge(writer, critic)
    builder.add_edge(critic, writer)
    flow = GraphFlow(builder.get_participants(), graph=builder.build(), max_turns=20)
    ```

    ## Use instead
    ```python
    from autogen_agentchat.agents import AssistantAgent
    from autogen_agentchat.teams import DiGraphBuilder, GraphFlow
    from autogen_ext.models.openai import OpenAIChatCompletionClient

    client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
    writer = AssistantAgent("writer", model_client=client)
    critic = AssistantAgent("critic", model_client=client)
    editor = AssistantAgent("editor", model_client=client)
    builder = DiGraphBuilder()
    builder.add_node(writer).add_node(critic).add_node(editor)
    builder.set_entry_point(writer)
    builder.add_edge(writer, critic)
    builder.add_edge(critic, writer, condition="REVISE")
    builder.add_edge(critic, editor, condition="APPROVE")
    flow = GraphFlow(builder.get_participants(), graph=builder.build(), max_turns=20)
    ```

    ## Fix safety
    There is no fix: only the author knows the way that was meant.

    ## Settings
    None.

    ## References
    - autogen-agentchat 0.7.5, `teams/_group_chat/_graph/_digraph_group_chat.py`, `DiGraph.graph_validate`
    - up to 0.6.2 a cycle without any limit was not refused; activation groups of edges came with 0.6.2
    - microsoft/autogen issues 6643, 6710, 6716 and 7008
    """

    code: ClassVar[str] = "AGL311"
    name: ClassVar[str] = "graphflow-shape"
    severity: ClassVar[Severity] = Severity.ERROR
    fix: ClassVar[FixAvailability] = FixAvailability.NEVER
    targets: ClassVar[frozenset[str]] = NEW

    def check(self, program: Program, settings: Settings) -> Iterator[Report]:
        """Ask each flow whose graph is known what the library makes of it."""
        seen: set[object] = set()
        for team in program.teams:
            graph = graph_of(program, team) if team.cls == GRAPH_FLOW else None
            for report in _reports(program, team, graph) if graph is not None else ():
                if report.origin.key not in seen:
                    seen.add(report.origin.key)
                    yield report


def _reports(program: Program, team: Team, graph: Graph) -> Iterator[Report]:
    wrong = fault(graph)
    if wrong is not None:
        raised = "`run` raises" if graph.built == team.origin else "`build()` raises"
        yield Report(
            wrong.place,
            f'{wrong.what}: {raised} ValueError ("{wrong.says}")',
            related=((graph.built or team.origin, "checked here"),),
            help="give the way back a condition, and a node behind it that the other condition leads to",
        )
        return
    cycle = next(cycles(graph), None)
    if cycle is not None and _has_no_limit(team):
        yield _without_limit(program, team, arrows(cycle[0]))
    if not graph.by_node or at_least(program.target, changed(EDGES_ACTIVATE)):
        yield from _left_out(graph)


def _has_no_limit(team: Team) -> bool:
    given = team.arguments.get("termination_condition")
    none = all(isinstance(o, Absent) or (isinstance(o, Known) and o.value is None) for o in alternatives(given))
    return none and team.condition is None and has_turn_limit(team) is False


def _without_limit(program: Program, team: Team, cycle: str) -> Report:
    old = below(program.target, changed(CHECKED))
    then = "only a condition of its edges can end it" if old else "`run` raises ValueError"
    return Report(
        team.origin,
        f"the graph has a cycle ({cycle}), this `GraphFlow` neither a termination condition nor `max_turns`: {then}",
        severity=Severity.WARNING if old else None,
        help="give `max_turns=20`, or a termination condition with a limit",
    )


def _left_out(graph: Graph) -> Iterator[Report]:
    for fires, waits in never_run(graph):
        node = f"`{fires.target}`"
        yield Report(
            waits.origin,
            f"{node} waits for `{fires.source}` and for `{waits.source}`, which runs only after {node}: "
            f"{node} never runs, and the flow ends without it",
            severity=Severity.WARNING,
            related=((fires.origin, f"the other edge into {node}"),),
            help='give one of the two edges a group of its own: `activation_group="again"`',
        )
