"""What is found does not depend on where the linter is started."""

import os
from pathlib import Path

import pytest

from autogen_lint import lint_paths

FILES = {
    "requirements.txt": "pyautogen==0.2.35\n",
    "app/OAI_CONFIG_LIST": '[{"model": "gpt-4o", "timeout": 5}]',
    "app/settings.py": 'slow = {"config_list": [{"model": "gpt-4o"}], "timeout": None}\n',
    "app/agents.py": (
        "import autogen\n"
        "from settings import slow\n"
        'models = {"config_list": autogen.config_list_from_json("OAI_CONFIG_LIST")}\n'
        'a = autogen.AssistantAgent("a", llm_config=models)\n'
        'b = autogen.AssistantAgent("b", llm_config=slow)\n'
    ),
    ".git/HEAD": "",
    "elsewhere/deep/.keep": "",
}
EXPECTED = [("OAI_CONFIG_LIST", 1, "AGL102"), ("settings.py", 1, "AGL103")]


@pytest.fixture
def root(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("start", ["", "app", "elsewhere", "elsewhere/deep"])
@pytest.mark.parametrize("absolute", [False, True])
def test_the_same_is_found_from_everywhere(root, monkeypatch, start, absolute):
    monkeypatch.chdir(root / start)
    path = str(root / "app") if absolute else os.path.relpath(root / "app")
    found = lint_paths([path], isolated=True, jobs=1)
    assert sorted((Path(one.path).name, one.location.line, one.code) for one in found) == EXPECTED
