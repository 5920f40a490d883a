"""What the trace says of calls that may not happen, and of what a function returns without a value."""

import pytest

from autogen_lint.python.interp import run
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import Arguments, Function, Known, Unknown, alternatives


def trace(source):
    module = parse_module(SourceFile("case.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule), module
    return run(module)


def event(source, callee="mark"):
    return next(one for one in trace(source).calls if one.call.callee == f"lib.{callee}")


@pytest.mark.parametrize(
    "source, depth",
    [
        ("import lib\nlib.mark()\n", 0),
        ("import lib\nif lib.flag:\n    lib.mark()\n", 1),
        ("import lib\nif lib.flag:\n    if lib.other:\n        lib.mark()\n", 2),
        ("import lib\nif True:\n    lib.mark()\n", 0),
        ("import lib\nfor one in lib.some():\n    lib.mark()\n", 1),
        ("import lib\nfor one in [1, 2]:\n    lib.mark()\n", 0),
        ("import lib\ntry:\n    lib.load()\nexcept ValueError:\n    lib.mark()\n", 1),
        ("import lib\nif lib.flag:\n    pass\nlib.mark()\n", 0),
        ("import lib\ndef f():\n    lib.mark()\nif lib.flag:\n    f()\n", 1),
    ],
)
def test_calls_know_the_branches_they_stand_in(source, depth):
    assert len(event(source).branches) == depth


def test_calls_of_one_branch_share_it_and_those_of_two_do_not():
    found = trace("import lib\nif lib.flag:\n    lib.a()\n    lib.b()\nelse:\n    lib.c()\n").calls
    first, second, third = (one.branches for one in found if one.call.callee in {"lib.a", "lib.b", "lib.c"})
    assert first == second
    assert first != third


@pytest.mark.parametrize(
    "body, nothing",
    [
        ("return 1", []),
        ("if x:\n        return 1", ["function"]),
        ("if x:\n        return 1\n    return", ["return"]),
        ("if x:\n        return 1\n    return None", ["None"]),
        ("if x:\n        return 1\n    else:\n        return 2", []),
    ],
)
def test_how_a_function_returns_nothing_is_seen_by_where_it_is_written(body, nothing):
    source = f"def f(x):\n    {body}\n"
    function = trace(source).names["f"]
    assert isinstance(function, Function)
    result = function.invoke(Arguments((Unknown(function.origin, "parameter", "x"),)))
    places = [o.origin for o in alternatives(result) if isinstance(o, Known) and o.value is None]
    texts = [source[place.span.start : place.span.end] for place in places]
    assert ["function" if text.startswith("def") else text for text in texts] == nothing


def test_shields_and_groups_are_noted_round_a_call():
    found = event("import asyncio, lib\nasync def f():\n    await asyncio.wait_for(asyncio.shield(lib.mark()), 5)\n")
    assert [bound.callee for bound in found.bounds] == ["asyncio.wait_for", "asyncio.shield"]
    found = event("import asyncio, lib\nasync def f():\n    await asyncio.gather(lib.mark(), lib.mark())\n")
    assert [bound.callee for bound in found.bounds] == ["asyncio.gather"]


def test_only_what_is_assigned_has_a_target():
    assert event("import lib\nx = lib.mark()\n").target == "x"
    assert event("import lib\nx = lib.mark() | lib.other()\n").target is None
