"""What the trace says of calls that may not happen, and of what a function returns without a value."""

import pytest

from autogen_lint.python.interp import run
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.text import SourceFile
from autogen_lint.values.intent import Replace
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


class Named:
    """An upper layer that knows `lib.Thing`: its name, and that no two are equal."""

    def result(self, call):
        return None

    def attribute(self, call, name):
        given = call.arguments.get("name", 0)
        return given if name == "name" and call.callee == "lib.Thing" else None

    def is_unique(self, call):
        return call.callee == "lib.Thing"


@pytest.mark.parametrize(
    "expression, value",
    [
        ("a.name", "one"),
        ("a.name == b.name", False),
        ("f'{a.name}!'", "one!"),
        ("a is a", True),
        ("a is b", False),
        ("a != b", True),
        ("a in [b, c]", False),
        ("a in (b, a)", True),
        ("a not in [b]", True),
    ],
)
def test_objects_that_the_upper_layer_knows(expression, value):
    source = f"import lib\na, b, c = lib.Thing('one'), lib.Thing('two'), lib.Thing('three')\nx = {expression}\n"
    module = parse_module(SourceFile("case.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule)
    found = run(module, hooks=Named()).names["x"]
    assert isinstance(found, Known)
    assert found.value == value


@pytest.mark.parametrize("expression", ["a == b", "a is b", "a in [b]", "a.name"])
def test_other_objects_stay_what_they_are(expression):
    names = trace(f"import lib\na, b = lib.other('one'), lib.other('one')\nx = {expression}\n").names
    assert not isinstance(names["x"], Known)


def test_a_name_that_is_read_is_not_rewritten_where_it_is_read():
    source = "import lib\na = lib.Thing('one')\nx = a.name\n"
    module = parse_module(SourceFile("case.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule)
    found = run(module, hooks=Named()).names["x"]
    assert not found.origin.supports(Replace("two"))


def exits(body):
    source = "async def f(stream):\n    async for m in stream.read():\n" + body
    (loop,) = trace("import lib\n" + source).consumptions
    return [(one.origin.location.line - 3, sorted(one.names)) for one in loop.exits]


def test_ways_out_of_an_async_loop_know_the_tests_that_lead_there():
    assert exits("        if isinstance(m, Done):\n            break\n") == [(2, ["Done", "isinstance", "m"])]
    assert exits("        if not m.done:\n            continue\n        return m\n") == [(3, ["done", "m"])]
    assert exits("        try:\n            return m\n        finally:\n            pass\n") == [(2, [])]
    assert exits("        for x in m:\n            break\n") == []
    assert exits("        while m:\n            return m\n") == [(2, [])]
    assert exits("        def g():\n            return m\n") == []
    match = "        match m:\n            case Done():\n                return m\n"
    match += "            case _:\n                pass\n"
    assert exits(match) == [(3, ["Done", "m"])]
