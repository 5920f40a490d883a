"""Runs inside runs: the edges, rings and chains of all generations that have them."""

import pytest

from autogen_lint.model.building.nesting import deepest, rings

NEW = (
    "from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent\n"
    "from autogen_agentchat.teams import RoundRobinGroupChat\n"
    "from autogen_agentchat.tools import AgentTool, TeamTool\n"
)
AG2 = "from ag2 import Agent\na, b, c = Agent('a'), Agent('b'), Agent('c')\n"


def name(one):
    return getattr(one, "label", one.short)


def edges(program):
    return [(name(n.outer), n.how, name(n.inner)) for n in program.nestings]


def test_edges_of_the_new_generation(program):
    result = program(
        NEW + "a = AssistantAgent('a', None)\n"
        "b = AssistantAgent('b', None, tools=[AgentTool(a), TeamTool(RoundRobinGroupChat([a]), 'n', 'd')])\n"
        "s = SocietyOfMindAgent('s', RoundRobinGroupChat([a]), None)\n"
        "t = RoundRobinGroupChat([RoundRobinGroupChat([a]), b])\n"
    )
    assert sorted(edges(result)) == [
        ("RoundRobinGroupChat", "participant", "RoundRobinGroupChat"),
        ("b", "AgentTool", "a"),
        ("b", "TeamTool", "RoundRobinGroupChat"),
        ("s", "SocietyOfMindAgent", "RoundRobinGroupChat"),
    ]


def test_edges_of_ag2(program):
    result = program(
        AG2 + "a.add_tool(b.as_tool(description='d'))\nd = Agent('d', tools=[c.as_tool(description='d')])\n"
    )
    assert edges(result) == [("a", "as_tool", "b"), ("d", "as_tool", "c")]


@pytest.mark.parametrize(
    "tools, found",
    [
        ([("a", "b")], []),
        ([("a", "b"), ("b", "a")], [["a", "b"]]),
        ([("a", "b"), ("b", "c"), ("c", "a")], [["a", "b", "c"]]),
        ([("a", "b"), ("b", "a"), ("b", "c"), ("c", "b")], [["a", "b"], ["b", "c"]]),
        ([("a", "a")], [["a"]]),
        ([("a", "b"), ("a", "c"), ("b", "c")], []),
    ],
)
def test_rings(program, tools, found):
    source = "".join(f"{outer}.add_tool({inner}.as_tool(description='d'))\n" for outer, inner in tools)
    result = program(AG2 + source)
    assert [[name(nesting.outer) for nesting in ring] for ring in rings(result)] == found


def test_the_longest_chain_goes_through_teams(program):
    result = program(
        NEW + "a = AssistantAgent('a', None)\ns = SocietyOfMindAgent('s', RoundRobinGroupChat([a]), None)\n"
        "t = RoundRobinGroupChat([s])\nb = AssistantAgent('b', None, tools=[TeamTool(t, 'n', 'd')])\n"
    )
    assert [(name(n.outer), name(n.inner)) for n in deepest(result)] == [
        ("b", "RoundRobinGroupChat"),
        ("s", "RoundRobinGroupChat"),
    ]


def test_many_agents_that_are_all_tools_of_each_other_are_bounded(program):
    names = [f"a{n}" for n in range(9)]
    source = "from ag2 import Agent\n" + "".join(f"{name} = Agent('{name}')\n" for name in names)
    source += f"agents = [{', '.join(names)}]\n"
    source += "for one in agents:\n    for other in agents:\n        one.add_tool(other.as_tool(description='d'))\n"
    assert 9 <= len(list(rings(program(source)))) <= 81
