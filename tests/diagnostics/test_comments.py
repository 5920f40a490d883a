from __future__ import annotations

import io
import tokenize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen_lint.diagnostics.comments import has_marker, python_comments
from autogen_lint.source.text import Text


def comments(source: str) -> list[str]:
    text = Text("a.py", source)
    return [source[span.start : span.end] for span in python_comments(text)]


def test_a_hash_in_a_string_is_no_comment():
    source = "a = '# no'  # yes\nb = '''\n# no\n'''\nc = f'{a} # no'\n"
    assert comments(source) == ["# yes"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_newline_style(newline):
    source = newline.join(["x = 1  # one", "# zwei äöü", "y = 'ä'  # three", ""])
    assert comments(source) == ["# one", "# zwei äöü", "# three"]


def test_comments_before_the_place_where_it_stops_being_python():
    assert comments("# first\nx = (1,  # second\n")[:2] == ["# first", "# second"]
    assert comments("# first\nx = '''never closed\n# no") == ["# first"]


@given(st.lists(st.sampled_from(["x = 1", "# c", "y = '#'  # d", "def f():\n    pass  # e", "", "s = '''#\n#'''"])))
def test_agrees_with_tokenize(lines):
    source = "\n".join(lines) + "\n"
    expected = [
        token.string
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    ]
    assert comments(source) == expected


def test_the_marker_test_lets_everything_through_that_could_matter():
    assert has_marker("x  # NOQA")
    assert has_marker("# Autogen-Lint: ignore[AGL102]")
    assert not has_marker("import autogen  # lint me")
