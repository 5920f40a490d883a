import ast

import pytest

from autogen_lint.source.span import Span
from autogen_lint.values.intent import RemoveItem, RenameItem, Replace, SetItem

TIMEOUT = SetItem("timeout", 120)


@pytest.mark.parametrize(
    "before, after",
    [
        ("f()", "f(timeout=120)"),
        ("f( )", "f(timeout=120)"),
        ("f(a)", "f(a, timeout=120)"),
        ("f(a,)", "f(a, timeout=120,)"),
        ("f(a, k = 1)", "f(a, k = 1, timeout = 120)"),
        ("f(a, *b)", "f(a, *b, timeout=120)"),
        ("f(a=1, *b)", "f(a=1, *b, timeout=120)"),
        ("f(a, **k)", "f(a, timeout=120, **k)"),
        ("f(**k)", "f(timeout=120, **k)"),
        ("f(**c, a=1, **d)", "f(**c, a=1, timeout=120, **d)"),
        ("f(x for x in y)", "f((x for x in y), timeout=120)"),
        ("f(  # why\n  x for x in y)", "f((  # why\n  x for x in y), timeout=120)"),
        ("f((x for x in y))", "f((x for x in y), timeout=120)"),
        ("f(timeout=10)", "f(timeout=120)"),
        ("f(timeout=(10))", "f(timeout=(120))"),
        ("f(timeout=\n  10)", "f(timeout=\n  120)"),
        ("f(\n    a,\n    b=1,\n)", "f(\n    a,\n    b=1,\n    timeout=120,\n)"),
        ("f(\n    a,\n    b=1\n)", "f(\n    a,\n    b=1,\n    timeout=120\n)"),
        ("f(\n    a, b\n)", "f(\n    a, b, timeout=120\n)"),
        ("f(\n\ta=1\n\t)", "f(\n\ta=1,\n\ttimeout=120\n\t)"),
        ("f(a,\n  b=1)", "f(a,\n  b=1,\n  timeout=120)"),
        ("f(a, [\n  1,\n])", "f(a, [\n  1,\n], timeout=120)"),
        ("f(\n    a,  # x\n    b=1  # y\n)", "f(\n    a,  # x\n    b=1,  # y\n    timeout=120\n)"),
        ("f(\n    a,\n    b=1,  # y\n    # z\n)", "f(\n    a,\n    b=1,  # y\n    # z\n    timeout=120,\n)"),
        ("f(a, b  # d\n)", "f(a, b,  # d\n    timeout=120\n)"),
        ("f(  # nothing\n)", "f(  # nothing\n    timeout=120,\n)"),
        ("f(\n  a\n  , b # c\n)", "f(\n  a\n  , b # c\n  , timeout=120\n)"),
        ("f(\n    a=1,\n    # of k\n    **k,\n)", "f(\n    a=1,\n    timeout=120,\n    # of k\n    **k,\n)"),
        ("f(\r\n    a=1,\r\n)", "f(\r\n    a=1,\r\n    timeout=120,\r\n)"),
        ("f(a, \\\n  b)", "f(a, \\\n  b, \\\n  timeout=120)"),
        ("x = (f()\n  .g(a))", "x = (f()\n  .g(a, timeout=120))"),
        ("x = dict(a=1)", "x = dict(a=1, timeout=120)"),
        ("x = {}", 'x = {"timeout": 120}'),
        ("x = {'a': 1}", "x = {'a': 1, 'timeout': 120}"),
        ('x = {"a":1}', 'x = {"a":1, "timeout":120}'),
        ("x = {'a': 1, **b}", "x = {'a': 1, **b, 'timeout': 120}"),
        ("x = {'timeout': None, 'a': 2}", "x = {'timeout': 120, 'a': 2}"),
        ("x = {'timeout': 1, 'timeout': 2}", "x = {'timeout': 1, 'timeout': 120}"),
        ("x = {\n  'a': 1,  # x\n  **k  # y\n  }", "x = {\n  'a': 1,  # x\n  **k,  # y\n  'timeout': 120\n  }"),
        ("x = {\n    # later\n}", 'x = {\n    # later\n    "timeout": 120,\n}'),
    ],
)
def test_set_item(edit, before, after):
    assert edit.change(before, TIMEOUT) == after
    assert ast.parse(after)
    assert edit.change(after, TIMEOUT) == after


@pytest.mark.parametrize("source", ["y = f'{g(a)}'", "y = f'{ {1: 2} }'", "g(timeout=h(1,  # seconds\n  ))"])
def test_set_item_is_refused_in_f_strings_and_where_a_comment_would_go(edit, source):
    assert edit.change(source, TIMEOUT) is None


def test_a_comment_beside_the_value_stays(edit):
    assert edit.change("g(timeout=(1  # seconds\n  ))", TIMEOUT) == "g(timeout=(120  # seconds\n  ))"


@pytest.mark.parametrize("key", ["class", "max tokens", "1a", "a-b", ""])
def test_what_is_no_keyword_is_a_key_of_a_dict_only(edit, key):
    assert edit.change("f(a)", SetItem(key, 1)) is None
    assert edit.change("x = {'a': 1}", SetItem(key, 1)) == f"x = {{'a': 1, '{key}': 1}}"


@pytest.mark.parametrize(
    "value, source",
    [
        (None, "None"),
        (True, "True"),
        (1.5, "1.5"),
        (-3, "-3"),
        (float("inf"), "float('inf')"),
        ("a'b", '"a\'b"'),
        ("é\n\\", "'é\\n\\\\'"),
        ("'\"", "'\\'\"'"),
        ([1, "a", {"b": [None]}], "[1, 'a', {'b': [None]}]"),
    ],
)
def test_literals_in_the_quotes_of_the_place(edit, value, source):
    assert edit.change("x = {'a': 1}", SetItem("k", value)) == f"x = {{'a': 1, 'k': {source}}}"
    assert edit.change("s = 'a'; f(a)", SetItem("k", value)) == f"s = 'a'; f(a, k={source})"


def test_edits_of_nested_calls_do_not_touch(edit):
    source = "f(g(a))"
    outer = edit.origin(source, lambda n: isinstance(n, ast.Call) and n.func.id == "f").edits(TIMEOUT)
    inner = edit.origin(source, lambda n: isinstance(n, ast.Call) and n.func.id == "g").edits(TIMEOUT)
    assert not outer[0].span.touches(inner[0].span)


def test_an_edit_is_no_longer_than_it_must_be(edit):
    (added,) = edit.origin("f(a,\n  'long' * 30,\n)", edit.kind(ast.Call)).edits(TIMEOUT)
    assert added.span.start == added.span.end
    (replaced,) = edit.origin("f(a, timeout=10)", edit.kind(ast.Call)).edits(TIMEOUT)
    assert replaced.span == Span(13, 15)
    assert replaced.text == "120"


@pytest.mark.parametrize(
    "before, after",
    [
        ("f(timeout=1)", "f()"),
        ("f(\n    timeout=1,\n)", "f()"),
        ("f(a, timeout=1)", "f(a)"),
        ("f(a, timeout=1,)", "f(a,)"),
        ("f(timeout=1, b=2)", "f(b=2)"),
        ("f(a,\n  timeout=1)", "f(a)"),
        ("f(a,\n  timeout=1, b=2)", "f(a,\n  b=2)"),
        ("f(a=1, timeout=1,\n  b=2)", "f(a=1,\n  b=2)"),
        ("f(\n    a,  # x\n    timeout=1,\n    # y\n    b=2,\n)", "f(\n    a,  # x\n    # y\n    b=2,\n)"),
        ("f(\n    a,  # x\n    timeout=1\n)", "f(\n    a  # x\n)"),
        ("f(\n    a,\n    timeout=1,\n    # end\n)", "f(\n    a,\n    # end\n)"),
        ("f(a\n  , timeout=1\n  , c=2\n)", "f(a\n  , c=2\n)"),
        ("f(a,\n  timeout=1,\n  *b)", "f(a,\n  *b)"),
        ("x = {'timeout': 1}", "x = {}"),
        ("x = {'timeout': 1, **b}", "x = {**b}"),
        ("x = {\n  'a': 1,  # of a\n  'timeout': [\n  1]\n}", "x = {\n  'a': 1  # of a\n}"),
        ("x = {\r\n  'timeout': 1,\r\n  'a': 1,\r\n}", "x = {\r\n  'a': 1,\r\n}"),
        ("f(\n    timeout=1,  # no limit\n    a=2,\n)", None),
        ("f(\n    timeout=g(  # no limit\n    ),\n    a=2,\n)", None),
        ("f(a)", None),
        ("x = {'a': 'timeout'}", None),
    ],
)
def test_remove_item(edit, before, after):
    assert edit.change(before, RemoveItem("timeout")) == after


@pytest.mark.parametrize(
    "before, after",
    [
        ("f(old=1)", "f(new=1)"),
        ("f(a, old = 1)", "f(a, new = 1)"),
        ("x = {'old': 1}", "x = {'new': 1}"),
        ('x = {"a": 1, "old": 1}', 'x = {"a": 1, "new": 1}'),
        ("x = {u'old': 1}", "x = {'new': 1}"),
        ("x = {'o' 'ld': 1}", "x = {'new': 1}"),
        ("f(old=1, new=2)", None),
        ("x = {'old': 1, 'new': 2}", None),
        ("x = {old: 1}", None),
        ("f(**old)", None),
    ],
)
def test_rename_item(edit, before, after):
    assert edit.change(before, RenameItem("old", "new")) == after


def test_rename_an_assigned_item(edit):
    source = "x['old'] = 1"
    assert edit.change(source, RenameItem("old", "new"), edit.kind(ast.Subscript)) == "x['new'] = 1"
    assert edit.change(source, RenameItem("old", "new"), edit.kind(ast.Assign)) == "x['new'] = 1"
    assert edit.change(source, RenameItem("other", "new"), edit.kind(ast.Assign)) is None
    assert edit.change(source, Replace(2), edit.kind(ast.Assign)) == "x['old'] = 2"


def test_entries_know_their_key_and_their_value(edit):
    source = "x = {'a': {'b': 1}, 'old': 2}"
    pair = edit.pair(source, 1)
    assert source[pair.span.start : pair.span.end] == "'old': 2"
    assert edit.apply(pair, RenameItem("old", "new")) == "x = {'a': {'b': 1}, 'new': 2}"
    assert edit.apply(pair, RemoveItem("old")) == "x = {'a': {'b': 1}}"
    assert edit.apply(pair, Replace(3)) == "x = {'a': {'b': 1}, 'old': 3}"
    assert edit.apply(edit.pair(source, 0), SetItem("c", 4)) == "x = {'a': {'b': 1, 'c': 4}, 'old': 2}"
    assert pair != edit.pair(source, 0)
    assert pair == edit.pair(source, 1)


def test_a_keyword_is_an_entry(edit):
    source, keyword = "f(a={'b': 1})", edit.kind(ast.keyword)
    assert edit.change(source, RenameItem("a", "c"), keyword) == "f(c={'b': 1})"
    assert edit.change(source, RemoveItem("a"), keyword) == "f()"
    assert edit.change(source, RemoveItem("b"), keyword) == "f(a={})"
    assert edit.change(source, Replace(None), keyword) == "f(a=None)"


def test_depth_and_size_of_the_parts_do_not_matter(edit):
    deep = "[" * 90 + "]" * 90
    assert edit.change(f"f({deep}, a=1)", TIMEOUT) == f"f({deep}, a=1, timeout=120)"
    long = " + ".join(["a"] * 900)
    assert edit.change(f"f({long})", TIMEOUT) == f"f({long}, timeout=120)"
    pieces = " ".join(["'a'"] * 3000)
    assert edit.change(f"f({pieces})", TIMEOUT) == f"f({pieces}, timeout=120)"
