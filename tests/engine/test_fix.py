from __future__ import annotations

import json
import os

import pytest

import autogen_lint
from autogen_lint.engine.run import Run, RunOptions
from autogen_lint.engine.write import diff, write_fixes

LOW = """import autogen

llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 10}  # keep me
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
"""


def test_only_the_value_changes(project):
    here = project({"a.py": LOW})
    written = autogen_lint.fix_paths(["."])
    assert (here / "a.py").read_text() == LOW.replace('"timeout": 10', '"timeout": 120')
    assert written.paths == ("a.py",)
    assert [one.finding.code for one in written.applied] == ["AGL102"]
    assert autogen_lint.fix_paths(["."]).applied == ()


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_newlines_mode_and_byte_order_mark_stay(project, newline, bom):
    data = bom + LOW.replace("\n", newline).encode()
    here = project({"a.py": data})
    (here / "a.py").chmod(0o640)
    autogen_lint.fix_paths(["a.py"])
    assert (here / "a.py").read_bytes() == data.replace(b'"timeout": 10', b'"timeout": 120')
    assert (here / "a.py").stat().st_mode & 0o777 == 0o640


def test_a_value_in_a_followed_file_is_mended_once(project):
    here = project(
        {
            "config.py": "llm = {'config_list': [{'model': 'gpt-4o-mini'}], 'timeout': 10}\n",
            "one.py": "import autogen\nfrom config import llm\na = autogen.AssistantAgent('a', llm_config=llm)\n",
            "two.py": "import autogen\nfrom config import llm\nb = autogen.AssistantAgent('b', llm_config=llm)\n",
        }
    )
    written = autogen_lint.fix_paths(["."])
    assert written.paths == ("config.py",)
    assert len(written.applied) == 1
    assert "'timeout': 120}" in (here / "config.py").read_text()


def test_a_notebook_keeps_every_other_byte(project):
    cell = {"cell_type": "code", "metadata": {}, "outputs": [], "source": LOW.splitlines(keepends=True)}
    text = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1)
    here = project({"n.ipynb": text})
    autogen_lint.fix_paths(["."])
    assert (here / "n.ipynb").read_text() == text.replace('\\"timeout\\": 10', '\\"timeout\\": 120')


def test_a_file_that_somebody_changed_is_left_alone(project):
    here = project({"a.py": LOW, "b.py": LOW})
    run = Run(["."], RunOptions(jobs=1))
    fixes = run.fix().fixes
    (here / "a.py").write_text("# mine\n")
    written = write_fixes(fixes, run.original)
    assert (here / "a.py").read_text() == "# mine\n"
    assert written.paths == ("b.py",)
    assert len(written.applied) == 1
    assert len(written.problems) == 1
    assert "somebody else" in written.problems[0]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes every file")
def test_a_read_only_file_is_not_counted(project):
    here = project({"a.py": LOW})
    (here / "a.py").chmod(0o444)
    written = autogen_lint.fix_paths(["a.py"])
    assert written.applied == ()
    assert "read-only" in written.problems[0]


def test_a_diff_changes_nothing(project):
    here = project({"a.py": LOW.rstrip("\n")})
    run = Run(["."], RunOptions(jobs=1))
    shown = diff(run.fix().fixes, run.original)
    assert (here / "a.py").read_text() == LOW.rstrip("\n")
    assert shown.startswith("--- a.py\n+++ a.py\n@@ ")
    assert '+llm_config = {"config_list": [{"model": "gpt-4o-mini"}], "timeout": 120}  # keep me\n' in shown
    assert shown.endswith("\\ No newline at end of file\n")


def test_a_file_with_a_syntax_error_is_not_touched(project):
    broken = LOW + "def f(:\n"
    here = project({"a.py": broken})
    assert autogen_lint.fix_paths(["."]).paths == ()
    assert (here / "a.py").read_text() == broken


def test_unused_suppressions_are_removed(project):
    source = LOW.replace("10}  # keep me", "120}  # noqa: E501, AGL102")
    here = project({"a.py": source})
    autogen_lint.fix_paths(["."])
    assert (here / "a.py").read_text() == source.replace("E501, AGL102", "E501")


def test_rules_that_may_not_be_fixed(project):
    here = project({"a.py": LOW})
    assert autogen_lint.fix_paths(["."], settings={"unfixable": ["AGL102"]}).paths == ()
    assert (here / "a.py").read_text() == LOW
    [finding] = autogen_lint.lint_paths(["."], settings={"unfixable": ["AGL102"]})
    assert finding.fix is None


def test_a_setting_that_counts_again_may_be_a_long_one(project):
    here = project({"a.py": LOW.replace('"timeout": 10', '"request_timeout": 600')})
    written = autogen_lint.fix_paths(["."])
    assert (here / "a.py").read_text() == LOW.replace('"timeout": 10', '"timeout": 600')
    assert [one.finding.code for one in written.applied] == ["AGL801"]
    assert [finding.code for finding in autogen_lint.lint_paths(["."])] == ["AGL201"]
