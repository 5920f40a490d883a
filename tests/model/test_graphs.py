"""The graph of a GraphFlow as it was built, and what follows from its shape."""

import pytest

from autogen_lint.model.teams.graphs import cycles, fault, graph_of, is_cyclic, never_run

HEAD = (
    "from autogen_agentchat.agents import AssistantAgent\n"
    "from autogen_agentchat.teams import DiGraphBuilder, GraphFlow\n"
    "a, b, c, d = (AssistantAgent(n, None) for n in 'abcd')\n"
    "g = DiGraphBuilder()\n"
)
TAIL = "flow = GraphFlow(g.get_participants(), graph=g.build())\n"


@pytest.fixture
def graph(program):
    def build(body):
        result = program(HEAD + body + TAIL)
        (team,) = result.teams
        return graph_of(result, team)

    return build


def nodes(*names):
    return "".join(f"g.add_node({name})\n" for name in names)


def test_nodes_and_edges_in_their_order(graph):
    edges = "g.add_edge(a, 'b', condition='x').add_edge('b', a, activation_group='again')\n"
    found = graph(nodes("a", "b") + edges)
    assert list(found.nodes) == ["a", "b"]
    assert [(e.source, e.target, e.conditional, e.group, e.any_) for e in found.edges] == [
        ("a", "b", True, "b", False),
        ("b", "a", False, "again", False),
    ]
    assert found.starts() == []
    assert [cycle for cycle, _ in cycles(found)] == [("a", "b")]


@pytest.mark.parametrize(
    "body",
    [
        "import other\nif other.flag:\n    g.add_edge(a, b)\n",
        "import other\nfor x in other.agents:\n    g.add_node(x)\n",
        "import other\ng.add_edge(a, other.name)\n",
        "import other\ng.add_edge(a, b, **other.options)\n",
        "import other\ng.add_edge(a, b, other.condition())\n",
        "g.something_else(a)\n",
    ],
)
def test_what_may_not_happen_or_is_not_known_makes_no_graph(graph, body):
    found = graph(nodes("a", "b") + body)
    assert found is None or found.edges[0].conditional


def test_a_loop_over_known_agents_is_followed(graph):
    found = graph("for x in (a, b, c):\n    g.add_node(x)\nfor x, y in ((a, b), (b, c)):\n    g.add_edge(x, y)\n")
    assert [(edge.source, edge.target) for edge in found.edges] == [("a", "b"), ("b", "c")]
    assert not is_cyclic(found)
    assert fault(found) is None


def test_edges_that_are_added_after_the_graph_was_built_do_not_count(program):
    result = program(
        HEAD + nodes("a", "b") + "g.add_edge(a, b)\nh = g.build()\ng.add_edge(b, a)\nGraphFlow([a, b], h)\n"
    )
    (team,) = result.teams
    found = graph_of(result, team)
    assert found is not None
    assert len(found.edges) == 1


def left_out(graph, edges):
    found = graph(nodes("a", "b", "c", "d") + "".join(f"g.add_edge({edge})\n" for edge in edges))
    return {waits.target for _, waits in never_run(found)}


@pytest.mark.parametrize(
    "edges, never",
    [
        (["a, b", "b, c", "c, d"], set()),
        (["a, c", "b, c"], set()),
        (["a, b", "b, c", "c, b, 'again'", "c, d, 'done'"], {"b"}),
        (["a, b", "b, c", "c, b, 'again', 'loop'", "c, d, 'done'"], set()),
        (["a, b, None, None, 'any'", "b, c", "c, b, 'again', None, 'any'", "c, d, 'done'"], set()),
        (["a, b, 'x'", "a, c, 'y'", "b, d", "c, d"], set()),
    ],
)
def test_nodes_that_wait_for_what_comes_after_them(graph, edges, never):
    assert left_out(graph, edges) == never


def test_a_source_on_a_cycle_may_fire_often_enough(graph):
    body = nodes("a", "b", "c", "d") + "g.set_entry_point(a)\n"
    body += "g.add_edge(a, b, 'x').add_edge(b, a, 'y').add_edge(b, c, 'z').add_edge(c, d).add_edge(d, c, 'w')\n"
    assert [waits.target for _, waits in never_run(graph(body))] == []
