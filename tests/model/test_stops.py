"""Termination conditions as an algebra: which certainly fire, and what else bounds a team."""

import pytest

from autogen_lint.model.teams.stops import count, has_human, has_turn_limit, is_hard, leaves, nodes

HEAD = """\
import math, sys
from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.base import TerminationCondition
from autogen_agentchat.conditions import *
from autogen_agentchat.conditions import (
    ExternalTermination, FunctionalTermination, HandoffTermination, MaxMessageTermination, SourceMatchTermination,
    StopMessageTermination, TextMentionTermination, TimeoutTermination, TokenUsageTermination,
)
from autogen_agentchat.teams import GraphFlow, MagenticOneGroupChat, RoundRobinGroupChat, Swarm
from somewhere import unknown, maybe, client
WORD = TextMentionTermination("DONE")
MAX = MaxMessageTermination(9)
class Mine(TerminationCondition):
    pass
"""


@pytest.fixture
def team(program):
    return lambda arguments, cls="RoundRobinGroupChat": program(f"{HEAD}t = {cls}({arguments})\n").teams[0]


@pytest.mark.parametrize(
    "condition, hard",
    [
        ("MAX", True),
        ("TimeoutTermination(60)", True),
        ("TokenUsageTermination(max_total_token=100)", True),
        ("WORD", False),
        ("StopMessageTermination()", False),
        ("HandoffTermination(target='user')", False),
        ("ExternalTermination()", False),
        ("SourceMatchTermination(['a'])", None),
        ("FunctionalTermination(print)", None),
        ("Mine()", None),
        ("unknown", None),
        ("unknown()", None),
        ("WORD | MAX", True),
        ("MAX | WORD", True),
        ("WORD | HandoffTermination(target='u')", False),
        ("WORD | unknown", None),
        ("MAX | unknown", True),
        ("WORD & MAX", False),
        ("MAX & TimeoutTermination(5)", True),
        ("MAX & unknown", None),
        ("WORD & unknown", False),
        ("(WORD & MAX) | TimeoutTermination(9)", True),
        ("(WORD | MAX) & (MAX | WORD)", True),
        ("MAX if maybe else WORD", False),
        ("MAX if maybe else TimeoutTermination(9)", True),
        ("MAX if maybe else None", False),
        ("MAX if maybe else unknown", None),
        ("WORD or MAX", None),
        ("MaxMessageTermination", None),
        ("'DONE'", None),
    ],
)
def test_which_conditions_certainly_fire(team, condition, hard):
    assert is_hard(team(f"[], termination_condition={condition}").condition) is hard


def test_the_parts_of_a_condition_in_order(team):
    condition = team("[], termination_condition=(WORD & MAX) | TimeoutTermination(9)").condition
    assert [leaf.short for leaf in leaves(condition)] == [
        "TextMentionTermination",
        "MaxMessageTermination",
        "TimeoutTermination",
    ]
    assert [node.cls.rpartition(".")[2] for node in nodes(condition)][:2] == ["or", "and"]


@pytest.mark.parametrize(
    "cls, arguments, limited",
    [
        ("RoundRobinGroupChat", "[]", False),
        ("RoundRobinGroupChat", "[], max_turns=5", True),
        ("RoundRobinGroupChat", "[], max_turns=None", False),
        ("RoundRobinGroupChat", "[], max_turns=unknown", None),
        ("RoundRobinGroupChat", "[], max_turns=5 if maybe else None", None),
        ("RoundRobinGroupChat", "[], max_turns=5 if maybe else 6", True),
        ("RoundRobinGroupChat", "[], **unknown", None),
        ("Swarm", "[]", False),
        ("MagenticOneGroupChat", "[], client", True),
        ("MagenticOneGroupChat", "[], client, max_turns=None", False),
    ],
)
def test_limits_of_turns(team, cls, arguments, limited):
    assert has_turn_limit(team(arguments, cls)) is limited


def test_a_component_without_the_key_has_no_limit(document):
    text = '{"provider": "autogen_agentchat.teams.MagenticOneGroupChat", "config": {"participants": []}}'
    assert has_turn_limit(document(text).teams[0]) is False


@pytest.mark.parametrize(
    "participants, human",
    [
        ("[AssistantAgent('a', client)]", False),
        ("[AssistantAgent('a', client), UserProxyAgent('u')]", True),
        ("[AssistantAgent('a', client), unknown]", None),
        ("[UserProxyAgent('u'), unknown]", True),
        ("unknown", None),
        ("[]", False),
    ],
)
def test_people_among_the_participants(team, participants, human):
    assert has_human(team(participants)) is human


@pytest.mark.parametrize(
    "expression, number",
    [
        ("5", 5),
        ("5.5", 5.5),
        ("sys.maxsize", float("inf")),
        ("math.inf", float("inf")),
        ("float('inf')", float("inf")),
        ("float(unknown)", None),
        ("unknown", None),
        ("True", None),
        ("'5'", None),
        ("None", None),
    ],
)
def test_the_number_that_a_limit_is(team, expression, number):
    assert count(team(f"[], max_turns={expression}").arguments.get("max_turns")) == number
