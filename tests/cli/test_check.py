from __future__ import annotations

import json

import pytest

LOW = """import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 10}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
"""
HTTP = "import requests\n\nprint(requests.get('https://example.com'))\n"


def test_findings_go_to_standard_output_and_the_summary_to_standard_error(project, cli):
    project({"a.py": LOW})
    result = cli("a.py")
    assert result.code == 1
    assert result.out.startswith("a.py:3:58  AGL102 model-timeout-too-low  ")
    assert result.err == "checked 1 file: 1 finding (1 warning); 1 fixable\n"
    assert cli("check", "a.py") == result
    assert cli() == result
    assert cli("-q").err == ""


def test_nothing_found(project, cli):
    project({"a.py": "x = 1\n", "b.py": "import os\n"})
    assert cli() == (0, "", "checked 2 files, none uses AutoGen\n")
    project({"c.py": LOW.replace("10}", "120}")})
    assert cli() == (0, "", "checked 3 files, nothing found\n")


def test_an_empty_folder(project, cli):
    project({})
    assert cli() == (0, "", "checked 0 files\n")


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["nowhere.py"], ["nowhere.py", "no such file"]),
        (["--select", "AGL1O2"], ["AGL1O2", "did you mean 'AGL102'"]),
        (["--ignore", "model-timeout-to-low"], ["did you mean 'model-timeout-too-low'"]),
        (["--output-format", "jsn"], ["jsn", "did you mean 'json'"]),
        (["--output", "sarif"], ["FORMAT=PATH"]),
        (["--output", "sarfi=x"], ["did you mean 'sarif'"]),
        (["--fxi"], ["--fxi", "--fix"]),
        (["--min-severity", "warnings"], ["did you mean 'warning'"]),
        (["--settings", "none.toml"], ["none.toml"]),
        (["--per-file-ignores", "tests"], ["GLOB:RULES"]),
        (["--target", "0.3"], ["target", "0.3"]),
        (["-", "a.py"], ["standard input"]),
        (["--stdin-filename", "a.py"], ["standard input"]),
        (["rule", "AGL1O2"], ["did you mean 'AGL102'"]),
        (["rule"], ["--all"]),
        (["--jobs", "0"], ["--jobs"]),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(project, cli, arguments, words):
    project({"a.py": LOW})
    result = cli(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert result.err.startswith("autogen-lint: error: ")
    assert result.err.count("\n") == 1
    for word in words:
        assert word in result.err


def test_wrong_settings_name_the_file_and_the_key(project, cli):
    project({"a.py": LOW, "pyproject.toml": "[tool.autogen-lint]\nmodel-timout = 5\n"})
    result = cli()
    assert result.code == 2
    assert "pyproject.toml: key 'model-timout': unknown key; did you mean 'model-timeout'?" in result.err


@pytest.mark.parametrize(
    "table, words",
    [
        ('[tool.autogen-lint]\nselect = ["AGL1O2"]\n', "key 'select': unknown rule 'AGL1O2'; did you mean 'AGL102'?"),
        ('[tool.autogen-lint.per-file-ignores]\n"*" = ["dead-keys"]\n', "key 'per-file-ignores': unknown rule"),
        ("[tool]\nautogen-lint = 5\n", "key 'tool.autogen-lint': expected a table of settings"),
        ("[tool.autogen-lint\n", "not valid TOML"),
    ],
)
def test_wrong_rules_and_tables_name_the_file_too(project, cli, table, words):
    project({"a.py": LOW, "pyproject.toml": table})
    result = cli()
    assert (result.code, result.out) == (2, "")
    assert "pyproject.toml: " in result.err
    assert words in result.err


def test_a_wrong_rule_of_an_option_names_the_option(project, cli):
    project({"a.py": LOW})
    assert "error: --select: unknown rule 'AGL1O2'; did you mean 'AGL102'?" in cli("--select", "AGL1O2").err


def test_exit_codes(project, cli):
    project({"a.py": HTTP})
    assert cli().code == 1
    assert cli("--exit-zero").code == 0
    assert cli("--fail-on", "error").code == 0
    assert cli("--ignore", "AGL501").code == 0
    assert cli("--min-severity", "error").out == ""


def test_options_reach_the_settings(project, cli):
    project({"a.py": LOW, "sub/b.py": HTTP, "autogen-lint.toml": 'ignore = ["AGL501"]\n'})
    assert cli("--output-format", "concise").out.count("\n") == 1
    assert cli("--isolated", "--output-format", "concise").out.count("\n") == 2
    assert "AGL501" in cli("--extend-select", "AGL501", "--output-format", "concise").out
    assert "AGL102" not in cli("--select", "AGL501,AGL103", "--isolated", "--output-format", "concise").out
    ignored = cli("--isolated", "--per-file-ignores", "sub/**:AGL501", "--output-format", "concise")
    assert "AGL501" not in ignored.out
    assert cli("--show-files", "--extend-exclude", "sub").out == "a.py\n"
    assert cli("--show-files").out == "a.py\nsub/b.py\n"


def test_several_outputs_at_once(project, cli):
    here = project({"a.py": LOW})
    result = cli("--output-format", "concise", "--output", "json=out.json", "--output", "sarif=out.sarif")
    assert result.out.startswith("a.py:3:58: warning: AGL102")
    [finding] = json.loads((here / "out.json").read_text())
    assert finding["fix"]["edits"][0]["content"] == "120"
    assert json.loads((here / "out.sarif").read_text())["runs"][0]["results"][0]["ruleId"] == "AGL102"
    assert cli("--output", "json=nowhere/out.json").code == 2


def test_statistics(project, cli):
    project({"a.py": LOW, "b.py": HTTP, "c.py": HTTP})
    assert cli("--statistics").out == (
        "2  AGL501 http-without-timeout [2 fixable]\n1  AGL102 model-timeout-too-low [1 fixable]\n"
    )


def test_settings_and_targets_are_shown(project, cli):
    project({"a.py": LOW, "requirements.txt": "pyautogen==0.2.35\n", "autogen-lint.toml": "model-timeout = 90\n"})
    out = cli("--show-settings").out
    assert "model-timeout = 90  # " in out
    assert "a.py: target 0.2 (" in out
    assert "requirements.txt:1" in out


def test_fix(project, cli):
    here = project({"a.py": LOW, "b.py": HTTP})
    result = cli("--fix", "--show-fixes", "--unfixable", "AGL501")
    assert (here / "a.py").read_text() == LOW.replace("10}", "120}")
    assert result.code == 1
    assert "AGL501" in result.out
    assert "AGL102" not in result.out
    assert result.err.splitlines() == [
        "a.py:3:58: AGL102 set `timeout` to 120",
        "applied 1 fix in 1 file",
        "checked 2 files: 1 finding (1 warning)",
    ]


def test_exit_code_of_a_fix(project, cli):
    project({"a.py": LOW})
    assert cli("--fix", "--exit-non-zero-on-fix").code == 1
    assert cli("--fix", "--exit-non-zero-on-fix").code == 0


def test_diff(project, cli):
    here = project({"a.py": LOW.replace('"gpt-4o-mini"', '"gpt-4o-mini", "api_key": "sk-abcdefghijklmnop1234"')})
    before = (here / "a.py").read_text()
    result = cli("--diff")
    assert (here / "a.py").read_text() == before
    assert result.code == 1
    assert result.out.startswith("--- a.py\n+++ a.py\n")
    assert '"timeout": 120}' in result.out
    assert "abcdefghijklmnop" not in result.out
    assert result.err == "would apply 1 fix in 1 file\n"
    cli("--fix")
    assert cli("--diff") == (0, "", "would apply 0 fixes in 0 files\n")


def test_colour_is_asked_for(project, cli, monkeypatch):
    project({"a.py": LOW})
    assert "\x1b[" not in cli().out
    assert "\x1b[" in cli("--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in cli().out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in cli().out


def test_the_model_is_shown(project, cli):
    project({"a.py": LOW})
    out = cli("--debug-model").out
    assert "agent assistant: autogen.AssistantAgent a.py:4:13" in out


def test_an_internal_error_is_no_finding(project, cli, monkeypatch):
    def fail(self):
        raise KeyError("x")

    monkeypatch.setattr("autogen_lint.engine.run.Run.lint", fail)
    project({"a.py": LOW})
    result = cli()
    assert result.code == 2
    assert result.err == "autogen-lint: error: internal error, please report it: KeyError: 'x'\n"


def test_an_interrupt(project, cli, monkeypatch):
    def interrupt(self):
        raise KeyboardInterrupt

    monkeypatch.setattr("autogen_lint.engine.run.Run.lint", interrupt)
    project({"a.py": LOW})
    result = cli()
    assert result.code == 130
    assert result.err.strip() == "interrupted"


def test_statistics_count_findings_by_rule_and_unknowns_by_reason(project, cli):
    project({"a.py": LOW + "b = autogen.AssistantAgent('b', llm_config=make(1))\n"})
    assert cli("--statistics").out == (
        "1  AGL102 model-timeout-too-low [1 fixable]\n"
        "not known, and so not judged:\n"
        "1  unbound-name: a name that is not defined\n"
    )
    project({"a.py": "x = 1\n"})
    assert cli("--statistics").out == ""
