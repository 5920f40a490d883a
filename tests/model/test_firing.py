"""Conditions in their team: what can never fire, what fires at once, and what follows for the whole."""

import pytest

from autogen_lint.model.teams.bounds import is_bounded
from autogen_lint.model.teams.firing import dead, instant, is_endless

HEAD = (
    "from autogen_agentchat.agents import AssistantAgent, UserProxyAgent\n"
    "from autogen_agentchat.base import AndTerminationCondition, OrTerminationCondition\n"
    "from autogen_agentchat.conditions import *\n"
    "from autogen_agentchat.conditions import (\n"
    "    ExternalTermination, FunctionalTermination, FunctionCallTermination, HandoffTermination,\n"
    "    MaxMessageTermination, SourceMatchTermination, StopMessageTermination, TextMentionTermination,\n"
    "    TextMessageTermination, TimeoutTermination, TokenUsageTermination,\n"
    ")\n"
    "from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat\n"
    "import other\n"
    "def work() -> str:\n    return 'done'\n"
    "a = AssistantAgent('a', None, handoffs=['b'])\nb = AssistantAgent('b', None, tools=[work])\n"
    "X, Y = TextMentionTermination('X'), StopMessageTermination()\n"
)


@pytest.fixture
def team(program):
    def build(condition, kind="RoundRobinGroupChat([a, b]", more=""):
        result = program(HEAD + f"t = {kind}, termination_condition={condition}{more})\n")
        return result, result.teams[0]

    return build


@pytest.mark.parametrize(
    "condition, gone, endless",
    [
        ("X", [], False),
        ("Y", ["StopMessageTermination"], True),
        ("Y | X", ["StopMessageTermination"], False),
        ("Y & X", ["StopMessageTermination"], True),
        ("Y & X | MaxMessageTermination(9)", ["StopMessageTermination"], False),
        ("Y | other.stop", ["StopMessageTermination"], False),
        ("OrTerminationCondition()", ["or"], True),
        ("OrTerminationCondition(*other.conditions)", [], False),
        ("HandoffTermination('b')", [], False),
        ("HandoffTermination('c')", ["HandoffTermination"], True),
        ("HandoffTermination(other.name)", [], False),
        ("FunctionCallTermination('work')", [], False),
        ("FunctionCallTermination('transfer_to_b')", [], False),
        ("FunctionCallTermination('play')", ["FunctionCallTermination"], True),
        ("SourceMatchTermination(['a', 'c'])", [], False),
        ("SourceMatchTermination(['c'])", ["SourceMatchTermination"], True),
        ("SourceMatchTermination([b.name])", [], False),
        ("TextMentionTermination('X', ['c'])", ["TextMentionTermination"], True),
        ("FunctionalTermination(lambda m: other.check(m))", [], False),
        ("FunctionalTermination(lambda m: 1)", ["FunctionalTermination"], True),
        ("FunctionalTermination(lambda m: 'X' in str(m))", [], False),
        ("ExternalTermination()", ["ExternalTermination"], True),
        ("Y if other.flag else X", ["StopMessageTermination"], False),
        ("Y if other.flag else Y", ["StopMessageTermination"], True),
    ],
)
def test_what_can_never_fire(team, condition, gone, endless):
    program, one = team(condition)
    found = dead(program, one)
    assert list(dict.fromkeys(verdict.condition.short for verdict in found)) == gone
    assert is_endless(one, found) is endless


@pytest.mark.parametrize(
    "condition, fires",
    [
        ("MaxMessageTermination(1)", True),
        ("MaxMessageTermination(2)", False),
        ("MaxMessageTermination(1) | X", True),
        ("MaxMessageTermination(1) & X", False),
        ("MaxMessageTermination(1) & TextMessageTermination()", True),
        ("AndTerminationCondition()", True),
        ("AndTerminationCondition(*other.conditions)", False),
        ("MaxMessageTermination(1) if other.flag else MaxMessageTermination(9)", False),
        ("MaxMessageTermination(1) if other.flag else TimeoutTermination(0)", True),
        ("TokenUsageTermination(max_prompt_token=-1)", True),
        ("SourceMatchTermination(['user'])", True),
        ("SourceMatchTermination(other.names)", False),
    ],
)
def test_what_fires_at_once(team, condition, fires):
    program, one = team(condition)
    assert bool(instant(program, one)) is fires


@pytest.mark.parametrize(
    "condition, more, bounded",
    [
        ("X", "", False),
        ("X", ", max_turns=3", True),
        ("X", ", max_turns=other.turns", None),
        ("X | MaxMessageTermination(9)", "", True),
        ("X & MaxMessageTermination(9)", "", False),
        ("TimeoutTermination(9) & MaxMessageTermination(9)", "", True),
        ("X | other.stop", "", None),
        ("SourceMatchTermination(['b'])", "", True),
        ("SourceMatchTermination(other.names)", "", None),
        ("TextMessageTermination('b')", "", False),
    ],
)
def test_what_bounds_a_team(team, condition, more, bounded):
    program, one = team(condition, more=more)
    assert is_bounded(program, one) is bounded


def test_a_selector_may_never_come_to_an_agent(team):
    program, one = team("SourceMatchTermination(['b'])", "SelectorGroupChat([a, b], None")
    assert is_bounded(program, one) is None


def test_an_agent_without_tools_answers_with_a_text_for_certain(team):
    program, one = team("TextMessageTermination('c')", "RoundRobinGroupChat([a, AssistantAgent('c', None)]")
    assert is_bounded(program, one) is True
