"""The graph of a GraphFlow: who may speak after whom, and what of it the library refuses or never runs.

Sources: autogen-agentchat 0.6.4 and 0.7.5, ``teams/_group_chat/_graph``; the checks are those of
``DiGraph.graph_validate`` and of ``GraphFlowManager.__init__``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from autogen_lint.model.building.builder import constructed, identity, same_object
from autogen_lint.model.entities import Team
from autogen_lint.model.program import Program
from autogen_lint.python.events import CallEvent
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Absent, Call, Known, Mapping, Sequence, Value, alternatives, string

GRAPH_FLOW = "autogen_agentchat.teams.GraphFlow"
METHODS = frozenset({"add_node", "add_edge", "add_conditional_edges", "set_entry_point"})
"""Methods of a graph builder that return it."""
MAX_NODES = 100


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """`group` is the activation group; of its edges all must fire, or any one (`any_`), before the target runs."""

    source: str
    target: str
    conditional: bool
    group: str
    any_: bool
    origin: Origin


@dataclass(slots=True, eq=False)
class Graph:
    """Nodes by name with where each was added; `built` is where the library checks the graph."""

    nodes: dict[str, Origin] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    start: str | None = None
    built: Origin | None = None
    by_node: bool = False
    """Whether a node was added with an activation of its own, which counts only before 0.6.2."""

    def after(self, node: str) -> list[Edge]:
        """The edges out of a node, in the order they were added."""
        return [edge for edge in self.edges if edge.source == node]

    def into(self, node: str) -> list[Edge]:
        """The edges into a node."""
        return [edge for edge in self.edges if edge.target == node]

    def starts(self) -> list[str]:
        """The nodes that run first."""
        if self.start is not None:
            return [self.start]
        targets = {edge.target for edge in self.edges}
        return [node for node in self.nodes if node not in targets]


def graph_of(program: Program, team: Team) -> Graph | None:
    """The graph of a team; None where it is none, or not wholly known."""
    graph = _graph(program, team)
    return graph if graph is not None and len(graph.nodes) <= MAX_NODES else None


def _graph(program: Program, team: Team) -> Graph | None:
    value = same_object(team.arguments.get("graph"))
    if isinstance(value, Call) and value.callee == "build" and value.receiver is not None:
        return _built(program, value)
    if isinstance(value, Call) and value.callee.rpartition(".")[2] == "DiGraph":
        start = value.arguments.get("default_start_node")
        return _written(value.arguments.get("nodes"), start, team.origin) if value.arguments.rest is None else None
    if isinstance(value, Mapping) and value.rest is None:
        return _written(value.get("nodes"), value.get("default_start_node"), team.origin)
    return None


def builder_of(value: Value) -> object:
    """The identity of a graph builder; its methods return it."""
    while isinstance(value, Call) and value.receiver is not None and value.callee in METHODS:
        value = value.receiver
    return identity(value)


def _built(program: Program, build: Call) -> Graph | None:
    """The graph that a builder's calls up to ``build()`` make; None where one may not happen, or names are unknown."""
    assert build.receiver is not None
    key = builder_of(build.receiver)
    made = next((e for e in program.trace.calls if identity(e.call) == key), None)
    if made is None or made.call.callee.rpartition(".")[2] != "DiGraphBuilder":
        return None
    graph = Graph(built=build.origin)
    for event in program.trace.calls:
        call = event.call
        if identity(call) == identity(build):
            break
        if call.receiver is None or builder_of(call.receiver) != key or identity(call.receiver) == identity(call):
            continue
        if not _note(graph, event, made):
            return None
    return graph


def _note(graph: Graph, event: CallEvent, made: CallEvent) -> bool:
    """Whether a builder's call was understood and added."""
    call = event.call
    arguments = call.arguments
    if event.branches != made.branches or arguments.star is not None or arguments.rest is not None:
        return False
    if call.callee == "add_node":
        name = _name(arguments.get("agent", 0))
        if name is not None:
            graph.nodes.setdefault(name, call.origin)
        graph.by_node = graph.by_node or arguments.get("activation", 1) is not None
        return name is not None
    if call.callee == "set_entry_point":
        graph.start = _name(arguments.get("name", 0))
        return graph.start is not None
    if call.callee == "add_edge":
        edge = _edge(call)
        graph.edges += [edge] if edge is not None else []
        return edge is not None
    if call.callee == "add_conditional_edges":
        return _conditional(graph, call)
    return call.callee in {"get_participants", "build"}


def _edge(call: Call) -> Edge | None:
    arguments = call.arguments
    source, target = _name(arguments.get("source", 0)), _name(arguments.get("target", 1))
    condition = _is_given(arguments.get("condition", 2))
    group = arguments.get("activation_group", 3)
    mode = arguments.get("activation_condition", 4)
    if source is None or target is None or condition is None:
        return None
    name = string(group) if _is_given(group) else target
    kind = string(mode) if _is_given(mode) else "all"
    if name is None or kind is None:
        return None
    return Edge(source, target, condition, name or target, kind == "any", call.origin)


def _conditional(graph: Graph, call: Call) -> bool:
    source, targets = _name(call.arguments.get("source", 0)), call.arguments.get("condition_to_target", 1)
    if source is None or not isinstance(targets, Mapping) or targets.rest is not None:
        return False
    for entry in targets.entries.values():
        target = _name(entry.value)
        if target is None:
            return False
        graph.edges.append(Edge(source, target, True, target, False, entry.origin))
    return True


def _is_given(value: Value | None) -> bool | None:
    """Whether an argument is something but ``None``; None where that can't be told."""
    answers = {_is_something(option) for option in alternatives(value)} if value is not None else {False}
    return answers.pop() if len(answers) == 1 else None


def _is_something(value: Value) -> bool | None:
    if isinstance(value, (Absent, Known)):
        return isinstance(value, Known) and value.value is not None
    return None if type(value).__name__ == "Unknown" else True


def _name(value: Value | None) -> str | None:
    """The name of a node: a text, or that of the agent that is given."""
    if value is None:
        return None
    agent = constructed(value)
    return string(agent.arguments.get("name", 0)) if agent is not None else string(value)


def _written(nodes: Value | None, start: Value | None, place: Origin) -> Graph | None:
    """A graph written as ``{name: node}``, in a document or as ``DiGraph(nodes=...)``."""
    if not isinstance(nodes, Mapping) or nodes.rest is not None:
        return None
    graph = Graph(built=place)
    if _is_given(start) is not False:
        graph.start = string(start)
        if graph.start is None:
            return None
    for name, entry in nodes.entries.items():
        graph.nodes[name] = entry.origin
        edges = _field(entry.value, "edges")
        if not isinstance(edges, (Sequence, Absent)) or (isinstance(edges, Sequence) and edges.rest is not None):
            return None
        for item in edges.items if isinstance(edges, Sequence) else ():
            edge = _written_edge(name, item)
            if edge is None:
                return None
            graph.edges.append(edge)
    return graph


def _field(value: Value, key: str) -> Value | None:
    if isinstance(value, Mapping):
        return value.get(key)
    if isinstance(value, Call):
        return value.arguments.get(key) or Absent(value.origin)
    return None


def _written_edge(source: str, value: Value) -> Edge | None:
    target = string(_field(value, "target"))
    condition = _is_given(_field(value, "condition"))
    group, mode = _field(value, "activation_group"), _field(value, "activation_condition")
    if target is None or condition is None:
        return None
    name = string(group) if _is_given(group) else target
    kind = string(mode) if _is_given(mode) else "all"
    if name is None or kind is None:
        return None
    return Edge(source, target, condition, name or target, kind == "any", value.origin)


def cycles(graph: Graph) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The cycles that the library finds, in its order, each with whether it has an exit.

    The library looks depth first from each node and takes a cycle to have an exit where any node of it has a
    conditional edge.
    """
    visited: set[str] = set()
    path: list[str] = []

    def search(node: str) -> Iterator[tuple[tuple[str, ...], bool]]:
        visited.add(node)
        path.append(node)
        for edge in graph.after(node):
            if edge.target not in visited:
                yield from search(edge.target)
            elif edge.target in path:
                cycle = tuple(path[path.index(edge.target) :])
                yield cycle, any(out.conditional for one in cycle for out in graph.after(one))
        path.pop()

    for node in graph.nodes:
        if node not in visited:
            yield from search(node)


@dataclass(frozen=True, slots=True, eq=False)
class Fault:
    """What the library refuses about a graph: `what` is the defect in words, `says` the library's own message."""

    what: str
    says: str
    place: Origin


def fault(graph: Graph) -> Fault | None:
    """The first thing for which the library raises ValueError when the graph is checked; None where there is none."""
    if not graph.nodes:
        return None
    if not graph.starts():
        return _of_cycle(graph, "no node can start", "Graph must have at least one start node")
    if all(graph.after(node) for node in graph.nodes):
        return _of_cycle(graph, "no node is the last one", "Graph must have at least one leaf node")
    return _mixed(graph) or _conflict(graph) or _endless(graph)


def _of_cycle(graph: Graph, what: str, says: str) -> Fault | None:
    cycle = next(cycles(graph), None)
    if cycle is None:
        return None
    return Fault(f"{arrows(cycle[0])} is a cycle and {what}", says, closing(graph, cycle[0]).origin)


def _mixed(graph: Graph) -> Fault | None:
    for node in graph.nodes:
        edges = graph.after(node)
        kinds = {edge.conditional for edge in edges}
        if len(kinds) == 2:
            odd = next(edge for edge in edges if edge.conditional is not edges[0].conditional)
            what = f"`{node}` has edges with a condition and without one"
            return Fault(what, f"Node '{node}' has a mix of conditional and unconditional edges.", odd.origin)
    return None


def _conflict(graph: Graph) -> Fault | None:
    seen: dict[tuple[str, str], bool] = {}
    for node in graph.nodes:
        for edge in graph.after(node):
            if seen.setdefault((edge.target, edge.group), edge.any_) is not edge.any_:
                what = f"edges into `{edge.target}` ask for `all` and for `any` of one group"
                return Fault(what, f"Conflicting activation conditions for target '{edge.target}'", edge.origin)
    return None


def _endless(graph: Graph) -> Fault | None:
    for cycle, has_exit in cycles(graph):
        if not has_exit:
            what = f"{arrows(cycle)} is a cycle without a condition that could end it"
            return Fault(what, "Cycle detected without exit condition", closing(graph, cycle).origin)
    return None


def closing(graph: Graph, cycle: tuple[str, ...]) -> Edge:
    """The edge of a cycle that was added last."""
    steps = set(zip(cycle, (*cycle[1:], cycle[0]), strict=True))
    return next(edge for edge in reversed(graph.edges) if (edge.source, edge.target) in steps)


def arrows(cycle: tuple[str, ...]) -> str:
    """A cycle in words: `a` → `b` → `a`."""
    return " → ".join(f"`{node}`" for node in (*cycle, cycle[0]))


def is_cyclic(graph: Graph) -> bool:
    """Whether the graph has a cycle."""
    return next(cycles(graph), None) is not None


def never_run(graph: Graph) -> Iterator[tuple[Edge, Edge]]:
    """For nodes that certainly never run: an edge that fires into the node, and the one it waits for in vain.

    A group of ``all`` edges needs one firing of each; a source on a cycle may fire again and again. Everything is
    assumed that could make a node run, so that what is left certainly never does.
    """
    running = set(graph.starts())
    while True:
        more = {node for node in graph.nodes if node not in running and _can_run(graph, node, running)}
        if not more:
            break
        running |= more
    for node in graph.nodes:
        fires = [edge for edge in graph.into(node) if edge.source in running]
        if node not in running and fires:
            waits = [e for e in graph.into(node) if e.group == fires[0].group and e.source not in running]
            if waits:
                yield fires[0], waits[-1]


def _can_run(graph: Graph, node: str, running: set[str]) -> bool:
    groups: dict[str, list[Edge]] = {}
    for edge in graph.into(node):
        groups.setdefault(edge.group, []).append(edge)
    for edges in groups.values():
        firing = [edge for edge in edges if edge.source in running]
        if not firing:
            continue
        if edges[0].any_ or len(firing) == len(edges) or any(_repeats(graph, edge.source, running) for edge in firing):
            return True
    return False


def _repeats(graph: Graph, node: str, running: set[str]) -> bool:
    """Whether a node may run more than once: it lies on, or comes after, a cycle of nodes that run."""
    before, todo = set(), [node]
    while todo:
        one = todo.pop()
        for edge in graph.into(one):
            if edge.source in running and edge.source not in before:
                before.add(edge.source)
                todo.append(edge.source)
    return any(_on_cycle(graph, one, running) for one in {node, *before})


def _on_cycle(graph: Graph, node: str, running: set[str]) -> bool:
    seen: set[str] = set()
    todo = [edge.target for edge in graph.after(node)]
    while todo:
        one = todo.pop()
        if one == node:
            return True
        if one in running and one not in seen:
            seen.add(one)
            todo += [edge.target for edge in graph.after(one)]
    return False
