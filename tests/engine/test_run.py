from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor

import pytest

import autogen_lint
from autogen_lint.engine.run import MissingPathError, Run, RunOptions
from autogen_lint.engine.write import write_fixes
from autogen_lint.rules.timeouts.model_timeout_too_low import ModelTimeoutTooLow
from autogen_lint.settings.discover import SettingsError

LOW = """import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 10}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
"""
HTTP = "import requests\n\nprint(requests.get('https://example.com'))\n"


def notebook(*cells: str) -> str:
    code = [{"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None, "source": s} for s in cells]
    return json.dumps({"cells": code, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1)


def test_a_finding_has_place_name_and_snippet(project):
    project({"agents.py": LOW})
    [finding] = autogen_lint.lint_paths(["."])
    assert str(finding.location) == "agents.py:3:58"
    assert (finding.code, finding.name) == ("AGL102", "model-timeout-too-low")
    assert finding.snippet == tuple(LOW.splitlines()[:3])
    assert finding.anchor_lines == (3, 3)


def test_what_one_file_explains_is_not_said_by_another(project, codes):
    teams = (
        "from autogen_agentchat.agents import AssistantAgent\nfrom autogen_agentchat.teams import RoundRobinGroupChat\n"
        "from autogen_ext.models.openai import OpenAIChatCompletionClient\n"
        "client = OpenAIChatCompletionClient(model='gpt-4o', timeout=120)\n"
        "panel = RoundRobinGroupChat([AssistantAgent('a', client)])\n"
    )
    app = (
        "from autogen_agentchat.agents import SocietyOfMindAgent\nfrom teams import client, panel\n"
        "society = SocietyOfMindAgent('society', team=panel, model_client=client)\n"
    )
    project({"teams.py": teams})
    assert codes() == ["teams.py:5 AGL301"]
    project({"teams.py": teams, "app.py": app})
    assert codes() == ["teams.py:5 AGL334"]


@pytest.mark.parametrize(
    "comment, left",
    [
        ("# autogen-lint: ignore[AGL102] the model runs next door", []),
        ("# autogen-lint: ignore[model-timeout-too-low]", []),
        ("# noqa: AGL102", []),
        ("# noqa", []),
        ("# autogen-lint: ignore[AGL501]", ["a.py:3 AGL102", "a.py:3 AGL004"]),
        ("# autogen-lint: ignore[AGL999]", ["a.py:3 AGL102", "a.py:3 AGL005"]),
    ],
)
def test_suppression(project, codes, comment, left):
    project({"a.py": LOW.replace('"timeout": 10}', f'"timeout": 10}}  {comment}')})
    assert codes() == left


def test_suppression_in_notebooks_is_by_cell(project, codes):
    project({"n.ipynb": notebook(LOW.replace("10}", "10}  # autogen-lint: ignore[AGL102]"), "x = 1")})
    assert codes() == []
    project({"n.ipynb": notebook(LOW, "# autogen-lint: ignore[AGL102]\nx = 1")})
    assert codes() == ["n.ipynb:3 AGL102", "n.ipynb:1 AGL004"]


def test_suppression_in_yaml(project, codes):
    model = (
        "provider: autogen_ext.models.openai.OpenAIChatCompletionClient\ncomponent_type: model\n"
        "config:\n  model: gpt-4o\n  timeout: 5{}\n"
    )
    project({"model.yaml": model.format("")})
    assert codes() == ["model.yaml:5 AGL102"]
    project({"model.yaml": model.format("  # autogen-lint: ignore[AGL102]")})
    assert codes() == []
    project({"model.yaml": model.format("\n  user: '# autogen-lint: ignore[AGL102]'")})
    assert codes() == ["model.yaml:5 AGL102"]


def test_a_suppression_that_only_other_files_need_is_left_alone(project, codes):
    project({"config.py": "llm = {'config_list': [{'model': 'o1'}], 'timeout': 10}  # noqa: AGL102\n"})
    assert codes("config.py") == []
    assert codes() == ["config.py:1 AGL004"]


def test_ignore_at_a_json_pointer(project, codes):
    files = {
        "OAI_CONFIG_LIST": '[{"model": "gpt-4o", "timeout": 5}, {"model": "gpt-4o", "timeout": 5}]',
        "autogen-lint.toml": '[ignore-at.OAI_CONFIG_LIST]\n"/1" = ["AGL102"]\n',
    }
    project(files)
    assert codes() == ["OAI_CONFIG_LIST:1 AGL102"]
    files["autogen-lint.toml"] = (
        '[ignore-at.OAI_CONFIG_LIST]\n"/0" = ["AGL102"]\n"/1" = ["AGL501"]\n"/7" = ["AGL102"]\n'
    )
    project(files)
    assert sorted(codes()) == ["OAI_CONFIG_LIST:1 AGL004", "OAI_CONFIG_LIST:1 AGL005", "OAI_CONFIG_LIST:1 AGL102"]


def test_a_finding_in_a_followed_file_is_told_once(project, codes):
    project(
        {
            "config.py": "llm_config = {'config_list': [{'model': 'gpt-4o-mini'}], 'timeout': 10}\n",
            "one.py": "import autogen\nfrom config import llm_config as c\nautogen.AssistantAgent('a', llm_config=c)\n",
            "two.py": "import autogen\nfrom config import llm_config as c\nautogen.AssistantAgent('b', llm_config=c)\n",
        }
    )
    assert codes() == ["config.py:1 AGL102"]
    [finding] = autogen_lint.lint_paths(["."])
    assert {place.location.path for place in finding.related} == {"one.py", "two.py"}


def test_a_suppression_in_a_followed_file_counts(project, codes):
    project(
        {
            "config.py": "llm = {'config_list': [{'model': 'o1'}], 'timeout': 10}  # autogen-lint: ignore[AGL102]\n",
            "one.py": "import autogen\nfrom config import llm\na = autogen.AssistantAgent('a', llm_config=llm)\n",
        }
    )
    assert codes() == []


@pytest.mark.parametrize(
    "name, content, code",
    [
        ("broken.py", "import autogen\ndef f(:\n", "AGL002"),
        ("latin.py", b"import autogen\nx = '\xfc'\n", "AGL001"),
        ("nul.py", b"import autogen\n\0\n", "AGL001"),
        ("deep.py", "import autogen\nx = " + "(" * 3000 + ")" * 3000 + "\n", "AGL006"),
        ("large.py", "import autogen\n" + "#" * 5_000_000, "AGL006"),
        ("n.ipynb", "{ autogen", "AGL002"),
        ("OAI_CONFIG_LIST", "[{'model': 'gpt-4o', 'timeout': None}]", "AGL602"),
        ("OAI_CONFIG_LIST.json", '[{"model": "gpt-4o", "timeout": 120}, // comment\n]', "AGL602"),
    ],
)
def test_a_bad_file_is_a_finding_and_the_rest_is_complete(project, codes, name, content, code):
    project({name: content, "zz_good.py": LOW})
    found = codes()
    assert found[-1] == "zz_good.py:3 AGL102"
    assert [line.split()[1] for line in found[:-1]] == [code]


def test_a_broken_cell_does_not_hide_the_others(project, codes):
    project({"n.ipynb": notebook("def f(:", LOW)})
    assert codes() == ["n.ipynb:1 AGL002", "n.ipynb:3 AGL102"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads every file")
def test_a_file_without_permission(project, codes):
    (project({"secret.py": LOW}) / "secret.py").chmod(0)
    assert codes() == ["secret.py:1 AGL001"]


def test_links_that_lead_nowhere(project, codes):
    here = project({"good.py": LOW})
    (here / "broken.py").symlink_to("nowhere.py")
    (here / "loop.py").symlink_to("loop.py")
    assert codes() == ["broken.py:1 AGL001", "good.py:3 AGL102", "loop.py:1 AGL001"]


def test_json_and_yaml_of_others_are_not_our_business(project, codes):
    project(
        {"tsconfig.json": '{"model": 1, // comment\n}', "broken.json": '{"model": ', "helm.yaml": "model: {{ x }}\n"}
    )
    assert codes() == []
    assert codes("broken.json") == ["broken.json:1 AGL002"]


def test_a_rule_that_crashes_is_a_finding_and_the_others_run(project, codes, monkeypatch):
    def crash(self, program, settings):
        raise KeyError("timeout")
        yield

    monkeypatch.setattr(ModelTimeoutTooLow, "check", crash)
    project({"a.py": LOW + HTTP})
    assert codes() == ["a.py:1 AGL003", "a.py:7 AGL501"]
    run = Run(["."], RunOptions(jobs=1))
    outcome = run.lint()
    assert outcome.crashed
    assert outcome.findings[0].message == "rule AGL102 (model-timeout-too-low) failed here: KeyError: 'timeout'"
    assert "Traceback" in run.crashes[0]


def test_a_crash_makes_no_suppression_unused(project, codes, monkeypatch):
    def crash(self, program, settings):
        raise ValueError

    monkeypatch.setattr(ModelTimeoutTooLow, "check", crash)
    project({"a.py": LOW.replace("10}", "10}  # noqa: AGL102")})
    assert codes() == ["a.py:1 AGL003"]


def test_selection(project, codes):
    project({"a.py": LOW + HTTP, "tests/b.py": HTTP, "broken.py": "import autogen\n(\n"})
    assert codes(select=["AGL5"]) == ["a.py:7 AGL501", "broken.py:2 AGL002", "tests/b.py:3 AGL501"]
    assert codes(ignore=["http-without-timeout", "AGL002"]) == ["a.py:3 AGL102"]
    assert codes(select=["AGL501"], per_file_ignores={"tests/**": ["AGL5"]}, ignore=["AGL002"]) == ["a.py:7 AGL501"]


def test_severity_and_its_limits(project):
    project({"a.py": HTTP})

    def outcome(**overrides):
        return Run(["."], RunOptions({key.replace("_", "-"): value for key, value in overrides.items()})).lint()

    assert outcome(severity={"AGL501": "error"}).findings[0].severity.value == "error"
    assert outcome(severity={"AGL501": "info"}).failing is False
    assert outcome(severity={"AGL501": "info"}, fail_on="info").failing is True
    assert outcome(severity={"AGL501": "info"}, min_severity="warning").findings == ()


def test_unknown_rules_and_missing_paths_are_errors(project):
    project({"a.py": HTTP})
    with pytest.raises(SettingsError, match="did you mean"):
        Run(["."], RunOptions({"select": ["AGL1O2"]}))
    with pytest.raises(MissingPathError, match="nowhere"):
        Run(["nowhere.py"])


def test_order_does_not_depend_on_the_order_of_paths(project):
    project({f"{name}.py": HTTP for name in "cab"})
    first = autogen_lint.lint_paths(["c.py", "a.py", "b.py"])
    assert first == autogen_lint.lint_paths(["b.py", "c.py", "a.py", "a.py"])
    assert [finding.path for finding in first] == ["a.py", "b.py", "c.py"]


def test_any_executor_will_do(project):
    project({f"m{number}.py": LOW for number in range(30)})
    alone = autogen_lint.lint_paths(["."], jobs=1)
    assert len(alone) == 30
    with ThreadPoolExecutor(2) as executor:
        assert autogen_lint.lint_paths(["."], executor=executor) == alone
    assert autogen_lint.lint_paths(["."], jobs=2) == alone


def test_a_source_without_a_file(project):
    project({"config.py": "llm = {'config_list': [{'model': 'gpt-4o-mini'}], 'timeout': 10}\n"})
    assert [finding.code for finding in autogen_lint.lint_source(LOW)] == ["AGL102"]
    follows = "import autogen\nfrom config import llm\na = autogen.AssistantAgent('a', llm_config=llm)\n"
    assert [finding.path for finding in autogen_lint.lint_source(follows, "main.py")] == ["config.py"]
    assert autogen_lint.lint_source('[{"model": "gpt-4o", "timeout": 5}]', "OAI_CONFIG_LIST")[0].code == "AGL102"


def test_settings_of_the_closest_file_hold(project, codes):
    project(
        {
            "a.py": HTTP,
            "sub/b.py": HTTP,
            "autogen-lint.toml": 'ignore = ["AGL501"]\n',
            "sub/autogen-lint.toml": 'severity = {AGL501 = "error"}\n',
        }
    )
    assert codes() == ["sub/b.py:3 AGL501"]


def test_a_name_that_is_no_text_is_read_and_fixed(project):
    folder = project({"ok.py": "x = 1\n"})
    path = folder / os.fsdecode(b"bad\xff.py")
    try:
        path.write_text(LOW, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes text alone as names")
    run = Run(["."], RunOptions({"select": ["AGL102"]}, jobs=1))
    result = run.fix()
    assert result.fixes is not None
    written = write_fixes(result.fixes, run.original)
    assert (written.paths, written.problems) == (("bad\\udcff.py",), ())
    assert path.read_text(encoding="utf-8") == LOW.replace("10", "120")
