"""Calls and dict displays in many styles: an edit changes what it should, and no other byte."""

import ast
import io
import tokenize
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from autogen_lint.values.intent import NameArgument, RemoveItem, RenameItem, SetItem

VALUES = [
    "1",
    "a",
    "'é'",
    "(b)",
    "[\n1,  # one\n2]",
    "g(x=1, *y)",
    "{'k': {}}",
    "lambda: 0",
    "'''\n # no\n'''",
    "not c",
]
values = st.sampled_from(VALUES)
spaces = st.sampled_from(["", " ", "\n", "\n    ", "  # note\n", "\n  # own line\n    ", "\n\n", " \\\n "])
newlines = st.sampled_from(["\n", "\r\n"])
literals = st.sampled_from([None, True, 0, -1.5, "x'y", [1, "z"], {"p": None}])


@st.composite
def brackets(draw, opening, items, closing):
    """Items with any spaces, comments and commas between them."""
    text = opening + draw(spaces)
    for index, item in enumerate(items):
        text += item + draw(spaces)
        if index < len(items) - 1 or draw(st.booleans()):
            text += "," + draw(spaces)
    return text + closing


@st.composite
def calls(draw, names=("k", "l", "timeout")):
    keywords = draw(st.permutations(names))[: draw(st.integers(0, len(names)))]
    equal = draw(st.sampled_from(["=", " = "]))
    items = draw(st.lists(values, max_size=2)) + draw(st.lists(st.just("*s"), max_size=1))
    items += [f"{name}{equal}{draw(values)}" for name in keywords]
    items += draw(st.lists(st.sampled_from(["**m", "**n(1)"]), max_size=2))
    return draw(brackets("f(", items, ")"))


@st.composite
def displays(draw):
    quote = draw(st.sampled_from("'\""))
    keys = draw(st.permutations(["k", "l", "timeout"]))[: draw(st.integers(0, 3))]
    colon = draw(st.sampled_from([": ", ":", " : "]))
    items = [f"{quote}{key}{quote}{colon}{draw(values)}" for key in keys]
    items += draw(st.lists(st.just("**m"), max_size=1))
    return draw(brackets("{", draw(st.permutations(items)), "}"))


@st.composite
def programs(draw, expressions):
    """The expression in a statement between others, and the texts before and after it."""
    before = draw(
        st.sampled_from(["x = ", "é = 'ü'; x = (  # é\n  ", "def h():\n\treturn ", "async def h(p=1):\n  await "])
    )
    closing = {"é": "\n  )"}.get(before[0], "")
    after = draw(st.sampled_from(["", "\n", "  # end\n", "\n# the end: é"]))
    newline = draw(newlines)
    parts = (before, draw(expressions), closing + after)
    return tuple(part.replace("\n", newline) for part in parts)


def comments(source):
    tokens = tokenize.generate_tokens(io.StringIO(source, newline="").readline)
    return Counter(token.string.rstrip("\r") for token in tokens if token.type == tokenize.COMMENT)


def first(source):
    """The call of `f`, or the outermost dict display."""
    return next(
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Dict) or (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "f")
    )


def entries(node):
    """The keywords or pairs by name, unparsed; the spreads and positional arguments in order."""
    if isinstance(node, ast.Call):
        named = {k.arg: ast.unparse(k.value) for k in node.keywords if k.arg}
        return named, [ast.unparse(a) for a in node.args], [ast.unparse(k.value) for k in node.keywords if not k.arg]
    pairs = list(zip(node.keys, node.values, strict=True))
    named = {k.value: ast.unparse(v) for k, v in pairs if k is not None}
    return named, [], [ast.unparse(v) for k, v in pairs if k is None]


def edited(edit, program, intent):
    """The expression before and after, as (named, positional, spread); None where the intent is refused."""
    before, expression, after = program
    source = before + expression + after
    wanted = ast.dump(first(source))
    new = edit.change(source, intent, lambda n: isinstance(n, (ast.Call, ast.Dict)) and ast.dump(n) == wanted)
    if new is None:
        return None
    assert new.startswith(before)
    assert new.endswith(after)
    assert comments(new) == comments(source)
    if "\r\n" in source:
        assert new.count("\n") == new.count("\r\n")
    return entries(first(source)), entries(first(new)), new


@settings(max_examples=200, deadline=None)
@given(programs(calls() | displays()), literals)
def test_set_item(edit, program, value):
    intent = SetItem("timeout", value)
    result = edited(edit, program, intent)
    if result is None:
        assert "timeout" in program[1]
        assert "# one" in program[1] or isinstance(value, str)  # no text is put in the place of one that is composed
        return
    old, new, text = result
    assert new == ({**old[0], "timeout": ast.unparse(ast.parse(repr(value), mode="eval"))}, old[1], old[2])
    again = edited(edit, (program[0], text[len(program[0]) : len(text) - len(program[2])], program[2]), intent)
    assert again is not None
    assert again[2] == text


@settings(max_examples=200, deadline=None)
@given(programs(calls() | displays()))
def test_remove_item(edit, program):
    result = edited(edit, program, RemoveItem("timeout"))
    if result is None:
        assert "#" in program[1] or "timeout" not in program[1]
        return
    old, new, _ = result
    assert "timeout" in old[0]
    assert new == ({key: value for key, value in old[0].items() if key != "timeout"}, old[1], old[2])


@settings(max_examples=100, deadline=None)
@given(programs(calls() | displays()))
def test_rename_item(edit, program):
    result = edited(edit, program, RenameItem("timeout", "max_time"))
    assert (result is None) is ("timeout" not in program[1])
    if result is not None:
        old, new, _ = result
        renamed = {"max_time" if key == "timeout" else key: value for key, value in old[0].items()}
        assert new == (renamed, old[1], old[2])


@settings(max_examples=100, deadline=None)
@given(programs(calls(("k", "l"))), st.integers(0, 2))
def test_name_argument(edit, program, position):
    result = edited(edit, program, NameArgument(position, "named"))
    positional = first("".join(program)).args
    last = position == len(positional) - 1 and not any(isinstance(arg, ast.Starred) for arg in positional)
    assert (result is not None) is last
    if result is not None:
        old, new, _ = result
        assert new == ({**old[0], "named": old[1][-1]}, old[1][:-1], old[2])
