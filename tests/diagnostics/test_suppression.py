from __future__ import annotations

import pytest

from autogen_lint.diagnostics.comments import python_comments
from autogen_lint.diagnostics.directives import Scope, read_directives
from autogen_lint.diagnostics.suppression import RuleNames, idle_directives, suppress
from autogen_lint.source.text import Text, apply_edits

RULES = {"AGL102": "model-timeout-too-low", "AGL501": "http-call-without-timeout", "AGL004": "unused-suppression"}
CODES = {token.lower(): code for code, name in RULES.items() for token in (code, name)}
NAMES = RuleNames(lambda token: CODES.get(token.lower()), (*RULES, *RULES.values()))


def directives(text: Text):
    return read_directives(text, python_comments(text))


def idle(source: str, findings=(), active=lambda _path, _code: True):
    text = Text("a.py", source)
    written = directives(text)
    return idle_directives(written, suppress(findings, written, NAMES).used, NAMES, active)


def mended(source: str, findings=()) -> str:
    for finding in idle(source, findings):
        assert finding.fix is not None
        [(path, edits)] = finding.fix.edits
        assert path == "a.py"
        source = apply_edits(source, edits)
    return source


@pytest.mark.parametrize(
    "source, hidden",
    [
        ("x = 10  # autogen-lint: ignore[AGL102]\n", True),
        ("x = 10  # autogen-lint: ignore[model-timeout-too-low] the proxy is fast\n", True),
        ("x = 10  # autogen-lint: ignore[AGL501, agl102]\n", True),
        ("x = 10  # autogen-lint: ignore[AGL501]\n", False),
        ("x = 10  # type: ignore  # autogen-lint: ignore[AGL102]\n", True),
        ("# autogen-lint: ignore[AGL102]\nx = 10\n", True),
        ("# autogen-lint: ignore[AGL102]\n# why\n\nx = 10\n", True),
        ("# autogen-lint: ignore[AGL102]\ny = 1\nx = 10\n", False),
        ("x = 10\n# autogen-lint: ignore[AGL102]\n", False),
        ("s = '# autogen-lint: ignore[AGL102]'; x = 10\n", False),
        ("y = 1\nx = 10\n# autogen-lint: ignore-file[AGL102]\n", True),
        ("# autogen-lint: ignore-file[AGL501]\nx = 10\n", False),
        ("x = 10  # noqa: AGL102\n", True),
        ("x = 10  # NOQA:E501,AGL102\n", True),
        ("x = 10  # noqa: E501\n", False),
        ("x = 10  # noqa\n", True),
        ("x = 10  # noqa: see below\n", False),
        ("x = 10  # autogen-lint: ignore\n", False),
        ("x = 10  # autogen-lint: ignore[]\n", False),
    ],
)
def test_what_a_comment_hides(source, hidden, make_finding):
    text = Text("a.py", source)
    result = suppress([make_finding(text, "x = 10")], directives(text), NAMES)
    assert (not result.kept) is hidden
    assert len(result.hidden) == hidden


SPREAD = 'config = {\n    "model": "gpt-4o",\n    "timeout": 10,\n    "other": 1,\n}\nlast = 1\n'


@pytest.mark.parametrize("line", [1, 2, 3, 4, 5])
def test_the_end_of_any_line_of_the_statement_will_do(line, make_finding):
    lines = SPREAD.splitlines()
    lines[line - 1] += "  # autogen-lint: ignore[AGL102]"
    text = Text("a.py", "\n".join(lines))
    finding = make_finding(text, '"timeout": 10', anchor=(1, 5))
    assert suppress([finding], directives(text), NAMES).kept == []


def test_a_comment_after_the_statement_hides_nothing(make_finding):
    text = Text("a.py", SPREAD.replace("last = 1", "last = 1  # autogen-lint: ignore[AGL102]"))
    finding = make_finding(text, '"timeout": 10', anchor=(1, 5))
    assert suppress([finding], directives(text), NAMES).kept == [finding]


def test_a_comment_right_above_the_flagged_line_inside_a_statement(make_finding):
    text = Text("a.py", SPREAD.replace('    "timeout"', '    # autogen-lint: ignore[AGL102]\n    "timeout"'))
    finding = make_finding(text, '"timeout": 10', anchor=(1, 6))
    assert suppress([finding], directives(text), NAMES).kept == []


def test_a_directive_of_another_file_hides_nothing(make_finding):
    here, there = Text("a.py", "x = 10\n"), Text("b.py", "x = 10  # autogen-lint: ignore-file[AGL102]\n")
    finding = make_finding(here, "x = 10")
    assert suppress([finding], directives(there), NAMES).kept == [finding]


@pytest.mark.parametrize(
    "before, after",
    [
        ("x = 10  # autogen-lint: ignore[AGL102]\n", "x = 10\n"),
        ("x = 10  # autogen-lint: ignore[AGL102] because\n", "x = 10\n"),
        ("x = 10  # autogen-lint: ignore[AGL102]  # noqa: E501\n", "x = 10  # noqa: E501\n"),
        ("x = 10  # type: ignore  # autogen-lint: ignore[AGL102]\n", "x = 10  # type: ignore\n"),
        ("if y:\n    # autogen-lint: ignore[AGL102]\n    x = 10\n", "if y:\n    x = 10\n"),
        ("# autogen-lint: ignore-file[AGL102]\r\nx = 10\r\n", "x = 10\r\n"),
        ("x = 10  # noqa: E501, AGL102\n", "x = 10  # noqa: E501\n"),
        ("x = 10  # noqa: AGL102,E501\n", "x = 10  # noqa: E501\n"),
        ("x = 10  # noqa: AGL102\n", "x = 10\n"),
        ("x = 10  # autogen-lint: ignore[AGL102, AGL501] why\n", "x = 10\n"),
        ("x = 10  # autogen-lint: ignore[AGL999]\n", "x = 10\n"),
        ("x = 10  # noqa: AGL999 E501 why\n", "x = 10  # noqa: E501 why\n"),
        ("x = 10  # noqa\n", "x = 10  # noqa\n"),
        ("x = 10  # noqa: E501\n", "x = 10  # noqa: E501\n"),
    ],
)
def test_removing_what_is_not_needed(before, after):
    assert mended(before) == after


def test_only_the_code_that_is_not_needed_goes(make_finding):
    source = "x = 10  # autogen-lint: ignore[AGL102, AGL501] why\n"
    finding = make_finding(Text("a.py", source), "x = 10")
    assert mended(source, [finding]) == "x = 10  # autogen-lint: ignore[AGL102] why\n"


def test_a_rule_that_is_off_makes_no_suppression_unused():
    source = "x = 10  # autogen-lint: ignore[AGL102]\n"
    assert idle(source, active=lambda _path, code: code != "AGL102") == []
    assert [finding.code for finding in idle(source)] == ["AGL004"]


def test_an_unknown_name_gets_a_suggestion():
    [finding] = idle("x = 10  # autogen-lint: ignore[model-timeout-to-low]\n")
    assert (finding.code, finding.name) == ("AGL005", "unknown-suppression")
    assert finding.help == "did you mean `model-timeout-too-low`?"
    assert str(finding.location) == "a.py:1:9"


@pytest.mark.parametrize("comment", ["# autogen-lint: ignore", "# autogen-lint: off", "# autogen-lint: ignore-file[]"])
def test_a_directive_that_names_nothing_is_said_so_and_left_alone(comment):
    [finding] = idle(f"x = 10  {comment}\n")
    assert finding.code == "AGL005"
    assert finding.fix is None


def test_scopes_are_read():
    text = Text("a.py", "# autogen-lint: ignore-file[AGL102]\n# autogen-lint: ignore[AGL102]\nx = 1  # noqa\n")
    assert [(one.scope, one.everything, one.above) for one in directives(text)] == [
        (Scope.FILE, False, 3),
        (Scope.STATEMENT, False, 3),
        (Scope.STATEMENT, True, 0),
    ]
