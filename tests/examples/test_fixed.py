"""The broken examples show what they are meant to show, and the fixed ones are what the fixes make of them."""

import shutil
from collections import defaultdict
from pathlib import Path

import pytest

from autogen_lint import Finding, fix_paths, lint_paths

EXAMPLES = Path(__file__).parents[2] / "examples"
GENERATIONS = ("autogen02", "ag2_classic", "autogen04", "ag2_1")

EXPECTED = {
    "autogen02": {
        "OAI_CONFIG_LIST": ["AGL102", "AGL801"],
        "claims_api.py": ["AGL501", "AGL501"],
        "claims_assistant.py": [
            *("AGL101", "AGL102", "AGL103", "AGL103", "AGL305", "AGL306", "AGL337", "AGL801"),
        ],
        "incident_report.py": ["AGL401"],
    },
    "ag2_classic": {
        "OAI_CONFIG_LIST": ["AGL102"],
        "claims_tools.py": ["AGL501", "AGL501"],
        "claims_desk.py": ["AGL101", "AGL102", "AGL103", "AGL305", "AGL305", "AGL306", "AGL316", "AGL801"],
        "policy_questions.py": ["AGL309", "AGL401"],
    },
    "autogen04": {
        "claims_tools.py": ["AGL501", "AGL501"],
        "claims_team.py": ["AGL101", "AGL102", "AGL103", "AGL301", "AGL302", "AGL305", "AGL327", "AGL801"],
        "intake_team.yaml": ["AGL102", "AGL301", "AGL605"],
        "model_client.json": ["AGL101", "AGL605"],
        "incident_report.py": ["AGL401"],
    },
    "ag2_1": {
        "claims_agent.py": ["AGL102", "AGL103", "AGL103", "AGL501"],
        "incident_report.py": ["AGL401"],
    },
}

BY_HAND = {"AGL309", "AGL401"}
"""Rules without a fix: a file that shows one of them is written by hand in its fixed form."""


def codes(findings: list[Finding]) -> dict[str, list[str]]:
    """The codes of findings by file name, sorted."""
    by_name = defaultdict(list)
    for finding in findings:
        by_name[Path(finding.path).name].append(finding.code)
    return {name: sorted(found) for name, found in by_name.items()}


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")
    }


@pytest.mark.parametrize("generation", GENERATIONS)
def test_broken_shows_what_it_is_meant_to_show(generation):
    assert codes(lint_paths([str(EXAMPLES / generation / "broken")], isolated=True)) == EXPECTED[generation]


@pytest.mark.parametrize("generation", GENERATIONS)
def test_fixed_is_clean(generation):
    assert lint_paths([str(EXAMPLES / generation / "fixed")], isolated=True) == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_fixed_is_what_the_fixes_make_of_broken(generation, tmp_path):
    shutil.copytree(EXAMPLES / generation, tmp_path / generation)
    (tmp_path / generation / "pyproject.toml").touch()  # the root of a project, up to where requirements are read
    work = tmp_path / generation / "broken"
    fix_paths([str(work)], unsafe=True, isolated=True)
    left = codes(lint_paths([str(work)], isolated=True))
    made, fixed = contents(work), contents(EXAMPLES / generation / "fixed")
    by_hand = {name for name, found in EXPECTED[generation].items() if BY_HAND & set(found)}
    assert left.keys() == by_hand
    assert {code for found in left.values() for code in found} <= BY_HAND
    assert made.keys() == fixed.keys()
    for name in made.keys() - by_hand:
        assert made[name].decode() == fixed[name].decode(), name
    assert [name for name in sorted(by_hand) if made[name] == fixed[name]] == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_no_comment_tells_of_findings(generation):
    for name, content in contents(EXAMPLES / generation / "broken").items():
        assert b"AGL" not in content, name
        assert b"autogen-lint" not in content, name
