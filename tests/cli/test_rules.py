from __future__ import annotations

import json

import pytest

from autogen_lint.rules.registry import all_rules, find_rule


def test_a_page_by_code_and_by_name(cli):
    by_code = cli("rule", "AGL102")
    assert by_code.code == 0
    assert by_code.out.startswith("AGL102 model-timeout-too-low\n")
    assert "Why it matters" in by_code.out
    assert "```" not in by_code.out
    assert cli("rule", "model-timeout-too-low") == by_code
    assert cli("rule", "agl102") == by_code


def test_a_page_as_json_and_markdown(cli):
    data = json.loads(cli("rule", "AGL102", "--output-format", "json").out)
    assert (data["code"], data["name"], data["severity"]) == ("AGL102", "model-timeout-too-low", "warning")
    assert set(data["sections"]) >= {"What it does", "Why it matters", "Example", "Use instead", "Fix safety"}
    markdown = cli("rule", "AGL102", "--output-format", "markdown").out
    assert markdown.startswith("# AGL102 model-timeout-too-low\n")
    assert "```python" in markdown


def test_all_pages(cli):
    pages = json.loads(cli("rule", "--all", "--output-format", "json").out)
    assert [page["code"] for page in pages] == [rule.code for rule in all_rules()]


def test_the_table(cli):
    lines = cli("rules").out.splitlines()
    assert len(lines) == len(all_rules()) + 1
    assert lines[1].startswith("AGL001  unreadable-file ")
    assert cli("rules", "--output-format", "markdown").out.count("\n") == len(all_rules()) + 2
    assert len(json.loads(cli("rules", "--output-format", "json").out)) == len(all_rules())


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_is_documented(rule):
    from autogen_lint.output.rule_page import rule_page

    page = rule_page(rule)
    headings = [heading for heading, _ in page.sections]
    assert headings == [
        "What it does", "Why it matters", "Example", "Use instead", "Fix safety", "Settings", "References",
    ]  # fmt: skip
    assert page.summary.endswith(".")
    assert all(text for _, text in page.sections)
    assert find_rule(rule.code) is rule is find_rule(rule.name)


def test_codes_and_names_are_unique_and_sorted():
    rules = all_rules()
    assert [rule.code for rule in rules] == sorted({rule.code for rule in rules})
    assert len({rule.name for rule in rules}) == len(rules)


def test_settings_show_and_schema(project, cli):
    project({"autogen-lint.toml": "model-timeout = 90\n"})
    shown = cli("settings", "show").out
    assert any(line.startswith("model-timeout = 90  # ") and "autogen-lint.toml" in line for line in shown.splitlines())
    assert "min-model-timeout = 30  # default" in shown
    data = json.loads(cli("settings", "show", "--output-format", "json").out)
    assert data["settings"]["model-timeout"]["value"] == 90
    assert json.loads(cli("settings", "schema").out)["properties"]["model-timeout"]["type"] == "number"
