from __future__ import annotations

from dataclasses import replace

import pytest

from autogen_lint.output.formats import FORMATS, render
from autogen_lint.output.style import Style, printable, wants_color
from autogen_lint.source.span import Location

PLAIN = Style()
MESSAGE = "each attempt gives up after 10 s and is retried twice: a slow answer fails after about 30 s"

FULL = """\
src/agents.py:7:13  AGL102 model-timeout-too-low  warning [fixable]
   |
 5 |         {
 6 |             "model": "gpt-4o-mini",
 7 |             "timeout": 10,
   |             ^^^^^^^^^^^^^ MESSAGE
   |
   = used by agent `assistant` (src/agents.py:11)
   = help: set 120, or your own `model-timeout`    (--fix)
""".replace("MESSAGE", MESSAGE)


def test_full(outcome, finding):
    assert render("full", outcome(finding), PLAIN) == FULL


def test_full_in_a_notebook(outcome, in_cell):
    text = render("full", outcome(replace(in_cell, message="waits")), PLAIN)
    assert text.splitlines() == [
        "nb.ipynb:cell 3:2:5  AGL501 http-without-timeout  error [fixable with --unsafe-fixes]",
        "   |",
        " 1 | x = 1",
        " 2 | r = get(url)",
        "   |     ^^^^^^^ waits",
        "   |",
        "   = help: mend    (--unsafe-fixes)",
    ]


def carets(outcome, finding) -> tuple[str, str]:
    lines = render("full", outcome(replace(finding, related=(), fix=None, help=None)), PLAIN).splitlines()
    return lines[-3], lines[-2]


@pytest.mark.parametrize(
    "line, flagged",
    [
        ("\tx = bad()", "bad()"),
        ("s = '日本語'; bad()", "bad()"),
        ("e\u0301 = bad()", "bad()"),
        ("x = 'a\u202eb'; bad()", "bad()"),
        ("y" * 300 + " = bad()", "bad()"),
        ("bad()" + " " * 20 + "z" * 400, "bad()"),
    ],
)
def test_carets_stand_under_what_is_flagged(outcome, finding, line, flagged):
    from autogen_lint.output.style import width

    column = line.index(flagged) + 1
    place = Location("a.py", 0, 3, column, 3, column + len(flagged))
    shown, below = carets(outcome, replace(finding, location=place, snippet=(line,)))
    assert "\u202e" not in shown
    assert len(shown) < 200
    lead = below.index("^")
    at = shown.index(flagged)
    assert width(shown[:at]) == lead
    assert below[lead:].startswith("^" * len(flagged) + " ")


def test_a_span_over_several_lines_is_marked_to_the_end_of_its_first(outcome, finding):
    place = Location("a.py", 0, 3, 5, 9, 2)
    shown, below = carets(outcome, replace(finding, location=place, snippet=("x = Team(",)))
    assert below == "   |     ^^^^^ " + finding.message
    assert shown == " 3 | x = Team("


def test_a_finding_without_code(outcome, finding):
    text = render("full", outcome(replace(finding, snippet=(), related=(), help=None, fix=None)), PLAIN)
    assert text.splitlines()[1:] == [f"   = {finding.message}"]


def test_concise_and_grouped_and_markdown(outcome):
    assert render("concise", outcome(), PLAIN).splitlines()[1] == (
        "src/agents.py:7:13: warning: AGL102 model-timeout-too-low: each attempt gives up after 10 s and is retried "
        "twice: a slow answer fails after about 30 s [fixable]"
    )
    grouped = render("grouped", outcome(), PLAIN).splitlines()
    assert grouped[0] == "nb.ipynb:"
    assert grouped[1].startswith("  cell 3:2:5  error  AGL501 ")
    assert grouped[2:4] == ["", "src/agents.py:"]
    rows = render("markdown", outcome(), PLAIN).splitlines()
    assert rows[3].startswith("| `src/agents.py:7:13` | AGL102 model-timeout-too-low | warning (fixable) | each ")
    assert all(row.count("|") == 5 for row in rows)


def test_github_commands_are_escaped(outcome, in_cell, finding):
    strange = replace(finding, location=finding.location._replace(path="a,b:c.py"))
    first, second = render("github", outcome(in_cell, strange), PLAIN).splitlines()
    assert first == (
        "::error title=autogen-lint AGL501 http-without-timeout,file=nb.ipynb::nb.ipynb:cell 3:2:5: "
        "AGL501 http-without-timeout: cell 3, line 2: waits, for 100%25 of%0Atime"
    )
    assert second.startswith(
        "::warning title=autogen-lint AGL102 model-timeout-too-low,file=a%2Cb%3Ac.py,line=7,endLine=7,col=13,"
        "endColumn=26::a,b:c.py:7:13: AGL102"
    )
    assert second.endswith("%0Ahelp: set 120, or your own `model-timeout`")


def test_colour_changes_nothing_but_colour(outcome):
    import re

    for name in FORMATS:
        coloured = render(name, outcome(), Style(color=True))
        assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render(name, outcome(), PLAIN)
    assert "\x1b[" in render("full", outcome(), Style(color=True))
    assert "\x1b" not in render("json", outcome(), Style(color=True))


@pytest.mark.parametrize(
    "choice, terminal, environment, expected",
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("auto", False, {"FORCE_COLOR": "1"}, True),
        ("auto", False, {"FORCE_COLOR": "0"}, False),
        ("auto", True, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_when_to_colour(choice, terminal, environment, expected):
    assert wants_color(choice, terminal=terminal, environment=environment) is expected


def test_nothing_reaches_the_terminal_raw():
    assert printable("a\x1b[31mb\tc\u2028") == "a\ufffd[31mb    c\ufffd"
