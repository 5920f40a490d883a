"""Fixes that are right alone and wrong together: the text stays one that Python takes."""

import ast

import pytest

from autogen_lint import fix_paths, lint_paths
from autogen_lint.python.module import compiles
from autogen_lint.rules.termination import two_agent_chat_unbounded

CHAT = """\
import autogen

models = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}
a = autogen.ConversableAgent("a", system_message="Draft.", llm_config=models, human_input_mode="NEVER")
b = autogen.ConversableAgent("b", system_message="Check.", llm_config=models, human_input_mode="NEVER")
a.initiate_chat(b, message="Draft a letter.", max_round=8)
"""


@pytest.fixture
def chat(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "chat.py"
    path.write_text(CHAT, encoding="utf-8")
    return path


def found():
    return [finding.code for finding in lint_paths(isolated=True, jobs=1)]


def test_a_swallowed_limit_is_one_defect(chat):
    assert found() == ["AGL316"]
    fix_paths(unsafe=True, isolated=True, jobs=1)
    assert chat.read_text(encoding="utf-8") == CHAT.replace("max_round", "max_turns")


def test_two_fixes_that_give_one_keyword_are_not_both_applied(chat, monkeypatch):
    monkeypatch.setattr(two_agent_chat_unbounded, "swallowed_limits", lambda chat: [])
    assert found() == ["AGL306", "AGL316"]
    fix_paths(unsafe=True, isolated=True, jobs=1)
    text = chat.read_text(encoding="utf-8")
    assert text != CHAT
    assert text.count("max_turns=") == 1
    assert compiles(text)


@pytest.mark.parametrize("source", ["f(a=1, a=2)\n", "return 1\n", "def f(x, x): pass\n"])
def test_what_the_parser_lets_through_the_compiler_does_not(source):
    ast.parse(source)
    assert not compiles(source)


@pytest.mark.parametrize("source", ["f(a=1, b=2)\n", "await f()\n", r"x = '\d'" + "\n"])
def test_what_runs_or_only_warns_compiles(source):
    assert compiles(source)
