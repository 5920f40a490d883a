"""The limit that counts, of chats, group chats, teams and agents."""

import pytest

from autogen_lint.model.chats.speakers import REPLIES
from autogen_lint.model.requests.caps import caps

OLD = """\
from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent, initiate_chats
from somewhere import unknown, maybe
c = {"config_list": [{"model": "m"}], "timeout": 60}
a = AssistantAgent("a", llm_config=c)
b = AssistantAgent("b", llm_config=c)
"""
NEW = """\
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination, TimeoutTermination
from autogen_agentchat.teams import RoundRobinGroupChat
from somewhere import unknown, maybe, client
"""


def found(program):
    return sorted((cap.parameter, cap.number) for cap in caps(program))


@pytest.mark.parametrize(
    "source, expected",
    [
        ("GroupChat([a, b], [], 80)", [("max_round", 80)]),
        ("GroupChat([a, b], [])", []),
        ("GroupChat([a, b], [], unknown)", []),
        ("GroupChat([a, b], [], 80 if maybe else 9)", [("max_round", 9)]),
        ("GroupChat([a, b], [], 80 if maybe else unknown)", []),
        ("import sys\nGroupChat([a, b], [], sys.maxsize)", [("max_round", float("inf"))]),
        ("a.initiate_chat(b, message='m', max_turns=70)", [("max_turns", 70)]),
        ("initiate_chats([{'sender': a, 'recipient': b, 'max_turns': 70}])", [("max_turns", 70)]),
        ("a.initiate_chat(b, message='m', max_rounds=70)", []),
        (
            "u = UserProxyAgent('u', human_input_mode='NEVER', max_consecutive_auto_reply=70)",
            [("max_consecutive_auto_reply", 70)],
        ),
        ("u = UserProxyAgent('u', max_consecutive_auto_reply=70)", []),
        (
            "u = UserProxyAgent('u', human_input_mode='NEVER', max_consecutive_auto_reply=70)\n"
            "u.initiate_chat(a, message='m', max_turns=5)",
            [("max_turns", 5)],
        ),
        (
            "u = UserProxyAgent('u', human_input_mode='NEVER', max_consecutive_auto_reply=3)\n"
            "u.initiate_chat(a, message='m', max_turns=70)",
            [(REPLIES, 3)],
        ),
        ("g = GroupChat([a, b], [], 5)\nm = GroupChatManager(g, max_consecutive_auto_reply=90)", [("max_round", 5)]),
    ],
)
def test_old_generations(program, source, expected):
    assert found(program(f"{OLD}{source}\n")) == expected


@pytest.mark.parametrize(
    "team, expected",
    [
        ("max_turns=60", [("max_turns", 60)]),
        ("termination_condition=MaxMessageTermination(60)", [("max_messages", 60)]),
        ("max_turns=60, termination_condition=MaxMessageTermination(9)", [("max_messages", 9)]),
        ("max_turns=7, termination_condition=MaxMessageTermination(90)", [("max_turns", 7)]),
        ("termination_condition=MaxMessageTermination(60) | MaxMessageTermination(8)", [("max_messages", 8)]),
        ("termination_condition=MaxMessageTermination(60) | TextMentionTermination('x')", [("max_messages", 60)]),
        ("termination_condition=MaxMessageTermination(60) | TimeoutTermination(9)", []),
        ("termination_condition=MaxMessageTermination(60) | unknown", []),
        ("termination_condition=MaxMessageTermination(60) if maybe else MaxMessageTermination(70)", []),
        ("termination_condition=TextMentionTermination('x')", []),
        ("max_turns=unknown", []),
    ],
)
def test_teams(program, team, expected):
    assert found(program(f"{NEW}t = RoundRobinGroupChat([], {team})\n")) == expected


def test_tool_iterations(program):
    assert found(program(f"{NEW}a = AssistantAgent('a', client, max_tool_iterations=30)\n")) == [
        ("max_tool_iterations", 30)
    ]


def test_the_place_is_where_the_number_is_written(program):
    (cap,) = caps(program(f"{OLD}N = 90\ng = GroupChat([a, b], [], max_round=N)\n"))
    assert (cap.value.origin.location.line, cap.entry.origin.location.line) == (6, 7)
    assert cap.what == "the group chat"
    assert "90 rounds" in cap.consequence
