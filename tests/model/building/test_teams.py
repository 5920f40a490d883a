"""Teams, conditions and runs of AutoGen 0.4+, and component documents."""

import json

import pytest

from autogen_lint.model.entities import Agent, Team
from autogen_lint.values.value import number, string

NEW = (
    "from autogen_agentchat.agents import AssistantAgent, SocietyOfMindAgent, UserProxyAgent\n"
    "from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat\n"
    "from autogen_agentchat.tools import TeamTool\n"
    "from autogen_agentchat.conditions import *\n"
    "from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination\n"
    "a = AssistantAgent('a', None)\nb = AssistantAgent('b', None)\n"
    "m, t = MaxMessageTermination(5), TextMentionTermination('X')\n"
)


def shape(condition):
    if condition is None:
        return None
    inner = f"({', '.join(str(shape(part)) for part in condition.parts)})" if condition.parts else ""
    return condition.short + inner + (f"!{condition.mistake}" if condition.mistake else "")


@pytest.mark.parametrize(
    "given, expected",
    [
        ("", None),
        (", termination_condition=None", None),
        (", m", "MaxMessageTermination"),
        (", termination_condition=m", "MaxMessageTermination"),
        (", **{'termination_condition': m}", "MaxMessageTermination"),
        (", termination_condition=m | t", "or(MaxMessageTermination, TextMentionTermination)"),
        (
            ", termination_condition=m & t | t",
            "or(and(MaxMessageTermination, TextMentionTermination), TextMentionTermination)",
        ),
        (", termination_condition=m or t", "or(MaxMessageTermination, TextMentionTermination)!or"),
        (", termination_condition=m and t", "and(MaxMessageTermination, TextMentionTermination)!and"),
        (", termination_condition=MaxMessageTermination", "MaxMessageTermination!class"),
        (", termination_condition='STOP'", "unknown!string"),
        (", termination_condition=[m]", "unknown!list"),
        (", termination_condition=make()", "MaxMessageTermination"),
        (", termination_condition=other.stop", "unknown"),
        (", termination_condition=m | other.stop", "or(MaxMessageTermination, unknown)"),
        (", termination_condition=m if other.x else t", "branches(MaxMessageTermination, TextMentionTermination)"),
        (", termination_condition=m if other.x else None", "branches(MaxMessageTermination, none)"),
        (", termination_condition=other.stop or m", "branches(unknown, MaxMessageTermination)"),
    ],
)
def test_conditions(program, given, expected):
    result = program(
        NEW + "import other\ndef make():\n    return MaxMessageTermination(7)\n"
        f"x = RoundRobinGroupChat([a, b]{given})\n"
    )
    (team,) = result.teams
    assert shape(team.condition) == expected


def test_a_shared_condition_is_one_object(program):
    result = program(NEW + "x = RoundRobinGroupChat([a], m)\ny = RoundRobinGroupChat([b], m | t)\n")
    first, second = result.teams
    assert first.condition is second.condition.parts[0]
    assert number(first.condition.arguments.get("max_messages")) == 5
    assert [condition.short for condition in result.conditions] == ["MaxMessageTermination", "TextMentionTermination"]


def test_a_project_condition_is_a_leaf_of_its_base(program):
    result = program(
        "from autogen_agentchat.base import TerminationCondition\nclass Mine(TerminationCondition):\n"
        "    def __init__(self):\n        self.n = 0\n" + NEW + "x = RoundRobinGroupChat([a], Mine())\n"
    )
    assert shape(result.teams[0].condition) == "TerminationCondition"


def test_participants_and_limits(program):
    result = program(
        NEW + "x = SelectorGroupChat([a, b], None, termination_condition=t, max_turns=9)\n"
        "def f(more):\n    return RoundRobinGroupChat([a, *more])\n"
        "def g(c):\n    return RoundRobinGroupChat([a, c])\n"
    )
    by_line = {team.origin.location.line: team for team in result.teams}
    known, hidden, partly = (by_line[line] for line in sorted(by_line))
    assert [participant.label for participant in known.participants] == ["a", "b"]
    assert number(known.arguments.get("max_turns")) == 9
    assert hidden.participants is None
    assert [type(participant) for participant in partly.participants] == [Agent, type(None)]


def test_inner_teams_and_their_holders(program):
    result = program(
        NEW + "inner = RoundRobinGroupChat([a])\nouter = RoundRobinGroupChat([inner, b], max_turns=3)\n"
        "s = SocietyOfMindAgent('s', RoundRobinGroupChat([b]), None)\n"
        "w = TeamTool(RoundRobinGroupChat([b]), name='w', description='d')\n"
    )
    holders = [[user.what for user in team.holders] for team in result.teams]
    assert holders == [["team `RoundRobinGroupChat`"], [], ["`SocietyOfMindAgent`"], ["`TeamTool`"]]
    assert isinstance(result.teams[1].participants[0], Team)


def test_runs_are_noted_with_their_event(program):
    result = program(
        NEW + "from autogen_agentchat.ui import Console\nx = RoundRobinGroupChat([a], m)\n"
        "async def main():\n    await x.run(task='hello')\n    await Console(x.run_stream(task='hi'))\n"
        "    async for message in x.run_stream(task='ho'):\n        break\n    await a.run(task='solo')\n"
    )
    (team,) = result.teams
    assert [(run.method, string(run.arguments.get("task"))) for run in team.runs] == [
        ("run", "hello"),
        ("run_stream", "hi"),
        ("run_stream", "ho"),
    ]
    assert [run.event.consumed_with_break for run in team.runs] == [False, False, True]
    assert [string(run.arguments.get("task")) for run in result.runs] == ["hello", "hi", "ho", "solo"]


def test_a_condition_passed_to_run_is_the_teams(program):
    (team,) = program(
        NEW + "x = RoundRobinGroupChat([a])\nasync def f():\n    await x.run(task='t', termination_condition=m)\n"
    ).teams
    assert shape(team.condition) == "MaxMessageTermination"


def test_a_subclass_of_a_team(program):
    result = program(
        NEW + "class T(RoundRobinGroupChat):\n    def __init__(self):\n        super().__init__([a, b])\n"
        "async def f():\n    await T().run(task='x')\n"
    )
    team = next(team for team in result.teams if team.runs)
    assert (team.short, team.subclass) == ("RoundRobinGroupChat", "T")


CLIENT = {
    "provider": "OpenAIChatCompletionClient",
    "component_type": "model",
    "config": {"model": "gpt-4o", "timeout": 5},
}
TEAM = {
    "provider": "autogen_agentchat.teams.RoundRobinGroupChat",
    "component_type": "team",
    "config": {
        "participants": [
            {
                "provider": "autogen_agentchat.agents.AssistantAgent",
                "component_type": "agent",
                "config": {
                    "name": "a",
                    "model_client": CLIENT,
                    "system_message": "Be brief.",
                    "workbench": [
                        {
                            "provider": "autogen_core.tools.StaticStreamWorkbench",
                            "component_type": "workbench",
                            "config": {
                                "tools": [
                                    {
                                        "provider": "autogen_core.tools.FunctionTool",
                                        "component_type": "tool",
                                        "config": {"name": "look_up", "source_code": "def look_up(): ...\n"},
                                    }
                                ]
                            },
                        }
                    ],
                },
            }
        ],
        "termination_condition": {
            "provider": "autogen_agentchat.base.OrTerminationCondition",
            "component_type": "termination",
            "config": {
                "conditions": [
                    {
                        "provider": "autogen_agentchat.conditions.TextMentionTermination",
                        "component_type": "termination",
                        "config": {"text": "END"},
                    },
                    {
                        "provider": "autogen_agentchat.conditions.MaxMessageTermination",
                        "component_type": "termination",
                        "config": {"max_messages": 100},
                    },
                ]
            },
        },
        "max_turns": None,
    },
}


def check_team(result):
    (team,) = result.teams
    assert shape(team.condition) == "or(TextMentionTermination, MaxMessageTermination)"
    assert number(team.condition.parts[1].arguments.get("max_messages")) == 100
    assert team.document
    assert [agent.label for agent in team.participants] == ["a"]
    (config,) = result.models
    assert config.cls == "autogen_ext.models.openai.OpenAIChatCompletionClient"
    assert number(config.settings.get("timeout")) == 5
    assert [user.what for user in config.users] == ["agent `a`"]
    (tool,) = result.tools
    assert (tool.name, [agent.label for agent in tool.agents]) == ("look_up", ["a"])
    assert "Be brief." in [string(message.value) for message in result.messages]


def test_a_team_document(document):
    check_team(document(json.dumps(TEAM)))


def test_a_gallery_holds_its_components(document):
    free = {**CLIENT, "config": {"model": "gpt-4o-mini"}}
    gallery = {"id": "g", "components": {"teams": [TEAM], "models": [free], "agents": []}}
    result = document(json.dumps(gallery, indent=1))
    assert [team.short for team in result.teams] == ["RoundRobinGroupChat"]
    assert [bool(config.users) for config in result.models] == [True, False]


def test_a_yaml_client_keeps_null_visible(document):
    result = document(
        "provider: autogen_ext.models.openai.OpenAIChatCompletionClient\nconfig:\n  model: m\n  timeout: null\n",
        "app/model.yaml",
    )
    (config,) = result.models
    assert "timeout" in config.settings
    assert config.document


@pytest.mark.parametrize(
    "load",
    [
        "json.load(open('team.json'))",
        "json.loads(Path('team.json').read_text())",
        "json.loads((Path(__file__).parent / 'team.json').read_text())",
    ],
)
def test_a_loaded_team_is_the_documents(program, load):
    files = {"app/team.json": json.dumps(TEAM)}
    result = program(
        NEW + f"import json\nfrom pathlib import Path\nx = RoundRobinGroupChat.load_component({load})\n"
        "async def f():\n    await x.run(task='go')\n",
        files,
    )
    (team,) = result.teams
    assert team.origin.location.path == "app/team.json"
    assert [run.method for run in team.runs] == ["run"]
    assert "app/team.json" in result.trace.followed


def test_a_loaded_client(program):
    files = {"app/model.yaml": "provider: OpenAIChatCompletionClient\nconfig: {model: m, timeout: 4}\n"}
    result = program(
        NEW + "import yaml\nfrom autogen_core.models import ChatCompletionClient\n"
        "with open('model.yaml') as f:\n    c = ChatCompletionClient.load_component(yaml.safe_load(f))\n"
        "x = AssistantAgent('x', model_client=c)\n",
        files,
    )
    (config,) = result.models
    assert number(config.settings.get("timeout")) == 4
    assert config.origin.location.path == "app/model.yaml"
    assert [user.what for user in config.users] == ["agent `x`"]


def test_a_component_mapping_in_python(program):
    result = program(
        NEW + "from autogen_core.models import ChatCompletionClient\n"
        "c = ChatCompletionClient.load_component("
        "{'provider': 'OpenAIChatCompletionClient', 'config': {'model': 'm', 'timeout': 4}})\n"
    )
    (config,) = result.models
    assert number(config.settings.get("timeout")) == 4
    assert not config.document


def test_participants_from_a_graph_builder(program):
    result = program(
        NEW
        + "from autogen_agentchat.teams import DiGraphBuilder, GraphFlow\ng, h = DiGraphBuilder(), DiGraphBuilder()\n"
        "g.add_node(a).add_node(b)\nh.add_node(b)\ng.add_edge(a, b)\n"
        "x = GraphFlow(participants=g.get_participants(), graph=g.build())\n"
    )
    assert [agent.label for agent in result.teams[0].participants] == ["a", "b"]


def test_equal_clients_of_a_document_are_one(document):
    agents = [
        {
            "provider": "autogen_agentchat.agents.AssistantAgent",
            "component_type": "agent",
            "config": {"name": name, "model_client": {**CLIENT, "config": {**CLIENT["config"], "timeout": seconds}}},
        }
        for name, seconds in (("a", 5), ("b", 5), ("c", 9))
    ]
    team = {**TEAM, "config": {"participants": agents, "max_turns": 3}}
    result = document(json.dumps(team, indent=1))
    assert [number(config.settings.get("timeout")) for config in result.models] == [5, 9]
    assert [user.what for user in result.models[0].users] == ["agent `a`", "agent `b`"]
    assert [number(twin.settings.get("timeout")) for twin in result.models[0].twins] == [5]
