from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from autogen_lint.diagnostics.apply import Checked, Fixer
from autogen_lint.diagnostics.finding import Finding, Fix, Safety, Severity
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import SourceFile


class Project:
    """A linter of toy rules: each is a pattern with what to write instead."""

    def __init__(
        self, files: dict[str, str], rules: Mapping[str, tuple[str, str]], safety=Safety.SAFE, encoding="utf-8"
    ):
        self.sources = {path: SourceFile(path, text.encode(), text, encoding) for path, text in files.items()}
        self.rules = rules
        self.safety = safety
        self.checks = 0

    def check(self, texts: Mapping[str, str]) -> Checked:
        self.checks += 1
        found: list[Finding] = []
        broken: set[str] = set()
        for path, source in self.sources.items():
            now = SourceFile(path, b"", texts.get(path, source.text), "utf-8")
            if now.text.count("(") != now.text.count(")"):
                broken.add(path)
            for code, (pattern, replacement) in self.rules.items():
                found += [self._finding(now, code, match, replacement) for match in re.finditer(pattern, now.text)]
        return Checked(tuple(sorted(found, key=Finding.sort_key)), frozenset(broken))

    def _finding(self, now: SourceFile, code: str, match: re.Match[str], replacement: str) -> Finding:
        span = Span(*match.span())
        edits = [TextEdit(span, match.expand(replacement))]
        if replacement == "need()":
            edits.insert(0, TextEdit(Span(0, 0), "import need\n"))
        place = now.location(span)
        fix = Fix("mend", self.safety, ((now.path, tuple(edits)),))
        line = now.line_text(place.line)
        severity = {"AGL320": Severity.INFO, "AGL605": Severity.ERROR}.get(code, Severity.WARNING)
        return Finding(code, "rule", severity, "wrong", place, span, fix=fix, snippet=(line,))

    def fix(self, *, unsafe=False, wanted=lambda _finding: True):
        return Fixer(self.check, self.sources.get, wanted, unsafe=unsafe).run(self.check({}))


def test_all_fixes_of_several_files_in_one_round():
    project = Project({"a.py": "bad bad\n", "b.py": "bad\n", "c.py": "good\n"}, {"AGL101": ("bad", "good")})
    result = project.fix()
    assert result.texts == {"a.py": "good good\n", "b.py": "good\n"}
    assert len(result.applied) == 3
    assert result.findings == ()
    assert project.checks <= 3


def test_overlapping_fixes_take_a_further_round():
    project = Project({"a.py": "f(bad, 1)\n"}, {"AGL101": ("bad", "good"), "AGL102": (r"f\((\w+), 1\)", r"f(\1, 2)")})
    result = project.fix()
    assert result.texts == {"a.py": "f(good, 2)\n"}
    assert len(result.applied) == 2


def test_the_same_import_is_shared():
    project = Project({"a.py": "x = bad, bad\n"}, {"AGL301": ("bad", "need()")})
    assert project.fix().texts == {"a.py": "import need\nx = need(), need()\n"}


def test_a_fix_that_breaks_the_text_is_refused_and_the_others_stay():
    rules = {"AGL101": ("bad", "good"), "AGL102": ("evil", "(")}
    result = Project({"a.py": "bad evil bad\n"}, rules).fix()
    assert result.texts == {"a.py": "good evil good\n"}
    assert [one.finding.code for one in result.applied] == ["AGL101", "AGL101"]
    assert [(one.finding.code, one.reason) for one in result.refused] == [
        ("AGL102", "a.py could not be parsed after it")
    ]
    assert [finding.code for finding in result.findings] == ["AGL102"]


def test_a_fix_that_brings_another_finding_is_refused():
    rules = {"AGL101": ("bad", "worse"), "AGL102": ("worse", "worse!")}
    result = Project({"a.py": "x bad\n"}, rules).fix()
    assert result.texts == {}
    assert [one.reason for one in result.refused] == ["AGL102 was found after it"]


def test_a_fix_of_a_warning_may_bring_information():
    rules = {"AGL302": ("bad", "long"), "AGL320": ("long", "long!")}
    result = Project({"a.py": "bad\n"}, rules).fix(wanted=lambda finding: finding.code == "AGL302")
    assert result.texts == {"a.py": "long\n"}
    assert [finding.code for finding in result.findings] == ["AGL320"]


def test_a_fix_of_an_error_may_bring_a_warning_but_no_error():
    rules = {"AGL605": ("dead", "long"), "AGL201": ("long", "long!")}
    result = Project({"a.py": "dead\n"}, rules).fix(wanted=lambda finding: finding.code == "AGL605")
    assert result.texts == {"a.py": "long\n"}
    assert [finding.code for finding in result.findings] == ["AGL201"]
    rules = {"AGL101": ("bad", "dead"), "AGL605": ("dead", "dead!")}
    assert Project({"a.py": "bad\n"}, rules).fix().texts == {}


def test_a_fix_of_information_may_not_bring_other():
    rules = {"AGL320": ("bad", "worse"), "AGL302": ("worse", "worse!")}
    result = Project({"a.py": "bad\n"}, rules).fix()
    assert [one.reason for one in result.refused] == ["AGL302 was found after it"]


def test_a_fix_that_does_not_help_is_refused():
    result = Project({"a.py": "bad\n"}, {"AGL101": ("bad", "bad + bad")}).fix()
    assert result.applied == []
    assert [one.reason for one in result.refused] == ["the finding was still there after it"]


def test_fixes_that_would_go_on_for_ever_end():
    rules = {"AGL101": (r"\bone\b", "two"), "AGL102": (r"\btwo\b", "one")}
    result = Project({"a.py": "one\n"}, rules).fix()
    assert result.texts == {}
    assert len(result.refused) == 1


@pytest.mark.parametrize("unsafe, expected", [(False, {}), (True, {"a.py": "good\n"})])
def test_unsafe_fixes_are_asked_for(unsafe, expected):
    project = Project({"a.py": "bad\n"}, {"AGL301": ("bad", "good")}, Safety.UNSAFE)
    assert project.fix(unsafe=unsafe).texts == expected


@pytest.mark.parametrize("path", ["a.py", "a.yaml", "a.ipynb"])
def test_a_fix_that_would_lose_a_comment_is_unsafe(path):
    text = "f(1,  # why\n  bad)\n"
    rules = {"AGL101": (r"f\(1,[^)]*bad\)", "f(1, good)")}
    result = Project({path: text}, rules).fix()
    assert result.texts == {}
    assert [one.reason for one in result.refused] == ["it would lose a comment (--unsafe-fixes applies it)"]
    assert Project({path: text}, rules).fix(unsafe=True).texts == {path: "f(1, good)\n"}


def test_a_comment_that_only_moves_is_not_lost():
    rules = {"AGL101": (r"(# why)\n  bad", r"\1\n  good")}
    assert Project({"a.py": "f(1,  # why\n  bad)\n"}, rules).fix().texts == {"a.py": "f(1,  # why\n  good)\n"}


def test_a_suppression_may_be_removed_with_its_comment():
    rules = {"AGL004": ("  # noqa: AGL102", "")}
    assert Project({"a.py": "x = 1  # noqa: AGL102\n"}, rules).fix().texts == {"a.py": "x = 1\n"}


def test_text_that_the_encoding_cannot_hold_is_refused():
    project = Project({"a.py": "bad\n"}, {"AGL101": ("bad", "→")}, encoding="latin-1")
    result = project.fix()
    assert result.texts == {}
    assert "latin-1" in result.refused[0].reason


def test_rules_that_may_not_be_fixed_are_left():
    project = Project({"a.py": "bad worse\n"}, {"AGL101": ("bad", "good"), "AGL102": ("worse", "good")})
    assert project.fix(wanted=lambda finding: finding.code == "AGL102").texts == {"a.py": "bad good\n"}


def test_text_that_parses_but_does_not_compile_is_refused():
    result = Project({"a.py": "f(a=1, b=bad)\n"}, {"AGL101": ("b=bad", "a=2")}).fix()
    assert result.texts == {}
    assert [one.reason for one in result.refused] == ["a.py would not compile after it: keyword argument repeated: a"]


def test_two_fixes_of_one_call_are_made_one_after_the_other():
    class Calls(Project):
        def _finding(self, now, code, match, replacement):
            finding = super()._finding(now, code, match, replacement)
            return replace(finding, fix=replace(finding.fix, places=(now.location(Span(0, 1)),)))

    rules = {
        "AGL306": (r"(?<!max_turns=2)(?<!max_turns=9)\)", ", max_turns=9)"),
        "AGL309": ("max_round=2", "max_turns=2"),
    }
    assert Calls({"a.py": "f(max_round=2)\n"}, rules).fix().texts == {"a.py": "f(max_turns=2)\n"}


def test_one_bad_fix_among_many_costs_few_checks():
    text = " ".join(["bad"] * 60 + ["evil"])
    project = Project({"a.py": text}, {"AGL101": ("bad", "good"), "AGL102": ("evil", "(")})
    result = project.fix()
    assert len(result.applied) == 60
    assert project.checks < 25


def test_a_fix_may_bring_up_what_the_next_round_mends():
    rules = {"AGL801": ("old=", "new="), "AGL102": ("new=1\\b", "new=99")}
    result = Project({"a.py": "old=1\n"}, rules).fix()
    assert result.texts == {"a.py": "new=99\n"}
    assert [one.finding.code for one in result.applied] == ["AGL801", "AGL102"]
    assert result.refused == []


def test_a_fix_that_brings_up_what_nothing_mends_is_refused():
    rules = {"AGL801": ("old=", "new="), "AGL102": ("new=1", "new=1")}
    result = Project({"a.py": "old=1 old=2\n"}, rules).fix()
    assert result.texts == {"a.py": "old=1 new=2\n"}
    assert [one.reason for one in result.refused] == ["AGL102 was found after it"]


def test_what_is_not_wanted_mends_nothing():
    rules = {"AGL801": ("old=", "new="), "AGL102": ("new=1", "new=99")}
    result = Project({"a.py": "old=1\n"}, rules).fix(wanted=lambda finding: finding.code == "AGL801")
    assert result.texts == {}
