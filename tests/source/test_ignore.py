from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from autogen_lint.source.ignore import PatternFile

PARTS = st.sampled_from(
    [
        "a",
        "b",
        "ab",
        "*",
        "**",
        "?",
        "[ab]",
        "[!a]",
        "[a",
        "a]",
        "\\\\a",
        "\\\\[",
        "!",
        "#",
        " ",
        "/",
        "/",
        "*.py",
        ".py",
    ]
)
PATTERNS = st.lists(PARTS, min_size=1, max_size=5).map("".join)
PATHS = st.lists(st.sampled_from(["a", "b", "ab", "a.py", "[a", "!", "#", "ba b"]), min_size=1, max_size=4).map(
    "/".join
)


def is_valid(pattern: str) -> bool:
    try:
        GitIgnoreSpec.from_lines([pattern])
    except (ValueError, re.error):
        return False
    return bool(pattern.strip()) and not pattern.startswith("#")


@pytest.mark.filterwarnings("ignore:Possible nested set")
@settings(deadline=None, max_examples=400)
@given(st.lists(PATTERNS.filter(is_valid), max_size=6), st.lists(PATHS, min_size=1, max_size=5), st.booleans())
def test_patterns_match_as_all_of_them_together_do(patterns, paths, is_dir):
    file = PatternFile("/base", patterns)
    spec = GitIgnoreSpec.from_lines(patterns)
    for path in paths:
        result = spec.check_file(path + "/" if is_dir else path)
        expected = None if result.include is None or result.index is None else (result.include, patterns[result.index])
        assert file.verdict(f"/base/{path}", is_dir) == expected


def test_lines_that_are_no_patterns_are_passed_over():
    file = PatternFile("/base", ["!", "[z-a]a.py", "# a.py", " ", "*.py"])
    assert file.verdict("/base/a.py", False) == (True, "*.py")
