"""The cases of `benchmarks/linters.py`, as far as they are about us: the others are run there."""

import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from autogen_lint.testing import lint_text

CASES = tomllib.loads((Path(__file__).parents[2] / "benchmarks" / "linters_cases.toml").read_text(encoding="utf-8"))[
    "case"
]
RULES = ["AGL109", "AGL501", "AGL505", "AGL506", "AGL513", "AGL514"]
FILE = """{setup}
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

def act(url: str) -> str:
    {code}

client = OpenAIChatCompletionClient(model="gpt-4o", timeout=120)
agent = AssistantAgent("agent", model_client=client, tools=[act])
"""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_is_right_is_said(case):
    found = lint_text(FILE.format(setup=case["setup"], code=case["code"]), select=RULES)
    assert [finding.code for finding in found if case.get("right") == "silent"] == []
    assert case.get("right") == "silent" or len(found) == 1
