"""What people write for JSON becomes JSON: the same values, and nothing but what is wrong is changed."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import Document
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.source.text import SourceFile, apply_edits
from autogen_lint.values.intent import Replace, WriteAsJson

TEXTS = st.sampled_from(
    ["", "gpt-4o", "it's", 'say "hi"', "a\\b", "ümlaut 😀", "tab\there", "line\nbreak", "# no", "a,]"]
)
SCALARS = st.none() | st.booleans() | st.integers(-99, 99) | st.sampled_from([0.5, -2.25, 1e30]) | TEXTS
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=8
)
ROOTS = st.lists(VALUES, min_size=1, max_size=3) | st.dictionaries(TEXTS, VALUES, min_size=1, max_size=3)


def read(text: str) -> Document:
    return parse_document(SourceFile("OAI_CONFIG_LIST", text.encode(), text, "utf-8"), "json")


def rewritten(text: str) -> str | None:
    document = read(text)
    if not document.roots:
        return None
    edits = DocOrigin(document, document.roots[0]).edits(WriteAsJson())
    return None if edits is None else apply_edits(text, edits)


def python(value: Any, indent: str, comma: str) -> str:
    """A value as Python writes it, over several lines, with or without a comma at the end."""
    inner = indent + "    "
    if isinstance(value, dict) and value:
        pairs = [f"{inner}{key!r}: {python(item, inner, comma)}" for key, item in value.items()]
        return "{\n" + ",\n".join(pairs) + comma + f"\n{indent}}}"
    if isinstance(value, list) and value:
        items = [f"{inner}{python(item, inner, comma)}" for item in value]
        return "[\n" + ",\n".join(items) + comma + f"\n{indent}]"
    return repr(value)


@given(ROOTS, st.sampled_from(["", ","]), st.sampled_from(["", "OAI_CONFIG_LIST = ", "config_list="]))
def test_python_becomes_json_with_the_same_values(value, comma, head):
    text = head + python(value, "", comma) + "\n"
    assert ast.literal_eval(text.removeprefix(head)) == value
    fixed = rewritten(text)
    if fixed is None:
        assert json.loads(text) == value
    else:
        assert json.loads(fixed) == value
        assert not read(fixed).problems
        assert rewritten(fixed) is None
        assert fixed.count("\n") == text.count("\n")


@given(ROOTS, st.sampled_from([None, 2, "\t"]))
def test_json_stays_as_it_is(value, indent):
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    assert rewritten(text) is None
    assert not [problem for problem in read(text).problems if problem.kind != "duplicate-key"]


@pytest.mark.parametrize(
    "text, fixed",
    [
        ("[{'a': 1}]", '[{"a": 1}]'),
        ('[{"a": 1},]', '[{"a": 1}]'),
        ('{"a": True, "b": None,}', '{"a": true, "b": null}'),
        ("X = [1]", "[1]"),
        ("  x=\n[1]", "  \n[1]"),
        ("{a: 1, b: .5}", '{"a": 1, "b": 0.5}'),
        ('["a\tb"]', '["a\\tb"]'),
        ("[007]", "[7]"),
        ("['\\x41\\'']", '["A\'"]'),
        ('{"a": 1, # why\n"b": 2,}', None),
        ('{"a": 1, "a": 2,}', None),
        ("[NaN,]", None),
        ("[1 2]", None),
        ("x = 1", None),
        ("", None),
    ],
)
def test_single_texts(text, fixed):
    assert rewritten(text) == fixed


def test_other_intents_wait_for_json():
    document = read("[{'a': 1}]")
    assert DocOrigin(document, document.roots[0]).edits(Replace(1)) is None
