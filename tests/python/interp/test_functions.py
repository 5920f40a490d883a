"""Functions of the project: arguments, results, closures, generators, and what runs that nobody called."""

import pytest

from autogen_lint.python.interp.program import explore
from autogen_lint.values.value import Arguments, Entry, Function, Known, Unknown

OUTSIDE = "from outside import maybe, anything, use\n"


@pytest.mark.parametrize(
    "signature, call, expected",
    [
        ("a, b", "f(1, 2)", [1, 2]),
        ("a, b", "f(b=1, a=2)", [2, 1]),
        ("a, b=5", "f(1)", [1, 5]),
        ("a, /, b", "f(1, b=2)", [1, 2]),
        ("a, *, b=3", "f(1)", [1, 3]),
        ("*a, b=0", "f(1, 2, b=3)", [(1, 2), 3]),
        ("a, **b", "f(1, x=2, y=3)", [1, {"x": 2, "y": 3}]),
        ("a, b", "f(*[1, 2])", [1, 2]),
        ("a, b", "f(**{'a': 1, 'b': 2})", [1, 2]),
        ("a, b=9", "f(1, *anything)", [1, "?star-arguments"]),
        ("a, b=9", "f(1, **anything)", [1, "?star-arguments"]),
        ("*a, b=0", "f(1, *anything)", [(1, "*", "?star-arguments"), 0]),
        ("a, b", "f(1)", [1, "?missing-argument"]),
        ("a, b=9", "f(1, **({'b': 2} if maybe else {}))", [1, "?star-arguments"]),
    ],
)
def test_arguments_reach_their_parameters(names, signature, call, expected):
    source = f"{OUTSIDE}def f({signature}):\n    return [a, b]\nx = {call}\n"
    assert names(source)["x"] == expected


def test_an_argument_that_may_be_absent_may_be_the_default(names):
    source = f"{OUTSIDE}o = {{}}\nif maybe:\n    o['a'] = 1\ndef f(a=5):\n    return a\nx = f(**o)\n"
    assert names(source)["x"] == {"1", "5"}


@pytest.mark.parametrize(
    "body, expected",
    [
        ("return 1", 1),
        ("pass", None),
        ("if maybe:\n        return 1\n    return 2", {"1", "2"}),
        ("if maybe:\n        return 1", {"1", "None"}),
        ("return", None),
        ("raise ValueError", "?no-return"),
        ("if maybe:\n        raise ValueError\n    return 1", 1),
        ("try:\n        return 1\n    except ValueError:\n        return 2", {"1", "2"}),
        ("return f()", "?recursion"),
        ("def g():\n        return f\n    return g()", "def f"),
        ("yield 1\n    yield 2", ["*", {"1", "2"}]),
        ("yield from [1, 2]", ["*", {"1", "2"}]),
        ("yield from anything", ["*", "outside.anything"]),
    ],
)
def test_results(names, body, expected):
    assert names(f"{OUTSIDE}def f():\n    {body}\nx = f()\n")["x"] == expected


def test_closures_see_their_scope_as_it_is_when_they_run(names):
    source = """
def outer(n):
    held = [n]
    def inner(m=n):
        return [held, m]
    held.append(9)
    return inner
a = outer(1)()
b = outer(2)(m=3)
t = 5
def late():
    return t
t = 6
c = late()
"""
    found = names(source)
    assert (found["a"], found["b"], found["c"]) == ([[1, 9], 1], [[2, 9], 3], 6)


def test_defaults_are_evaluated_once(names):
    assert names("def f(x=[]):\n    x.append(1)\n    return x\na = f()\nb = f()\n")["b"] == [1, 1]


def test_async_functions_give_their_result(names):
    source = (
        "import asyncio\nasync def f(a):\n    return a\nasync def main():\n"
        "    return await f(3)\nx = asyncio.run(main())\n"
    )
    assert names(source)["x"] == 3


def test_decorators_are_noted_and_change_nothing(interp):
    source = "from o import tool\n@tool(name='n')\ndef f():\n    return 1\nx = f()\n"
    trace = interp.run(source)
    assert interp.plain(trace.names["x"]) == 1
    (decoration,) = trace.decorations
    assert (interp.plain(decoration.decorator), decoration.function.name) == ("o.tool()", "f")


@pytest.mark.parametrize(
    "source, expected",
    [
        ("def f(a):\n    a['t'] = 1\nx = {}\nf(x)", {"t": 1}),
        ("def f(a):\n    a = {'t': 1}\nx = {}\nf(x)", {}),
        ("def f():\n    x['t'] = 1\nx = {}\nf()", {"t": 1}),
        ("def f(a):\n    if maybe:\n        return\n    a['t'] = 1\nx = {}\nf(x)", {"t": {"1", "'absent'"}}),
        ("x = {}\n(lambda a: a.update(t=1))(x)", {"t": 1}),
        ("def f():\n    return x\nx = {}\nf()['t'] = 1", {"t": 1}),
        ("def f(a):\n    a.append(1)\ng = f if maybe else use\nx = []\ng(x)", ["*", 1]),
    ],
)
def test_functions_change_what_they_are_given(names, source, expected):
    assert names(OUTSIDE + source + "\n")["x"] == expected


def test_partials_and_callables_are_called_through(names):
    source = """
from functools import partial
def f(a, b=0, c=0):
    return [a, b, c]
x = partial(f, 1, c=3)(2)
class C:
    def __call__(self, v):
        return v + 1
y = C()(4)
"""
    found = names(source)
    assert (found["x"], found["y"]) == ([1, 2, 3], 5)


def test_what_nobody_calls_is_run_with_unknown_parameters(interp):
    source = """
from o import use, Tool
def never(a, b: Tool, c: "Tool" = 5, *rest, d=7, **more):
    use(a, b, c, rest, d, more)
async def tool(q: Tool | None):
    use(q)
"""
    first, second = interp.calls(source, "o.use")
    assert [type(value) for value in first.call.arguments.positional[:2]] == [Unknown, Unknown]
    assert [value.type for value in first.call.arguments.positional[:2]] == [None, "o.Tool"]
    assert [frame.name for frame in first.stack] == ["never"]
    assert first.stack[0].site is None
    assert (second.stack[0].is_async, second.call.arguments.positional[0].type) == (True, "o.Tool")


def test_what_was_called_is_not_run_again(interp):
    source = "from o import use\ndef f(a):\n    use(a)\nf(1)\n"
    (event,) = interp.calls(source, "o.use")
    assert interp.plain(event.call.arguments.positional[0]) == 1
    assert event.stack[0].site.location.line == 4


def test_a_function_can_be_asked_for_its_result_afterwards(interp):
    trace = interp.run("d = {}\ndef f(a, b=2):\n    d['t'] = a\n    return a + b\nf(1)\n")
    function = trace.names["f"]
    assert isinstance(function, Function)
    one = Known(function.origin, 3)
    assert interp.plain(function.invoke(Arguments((one,), {"b": Entry("b", one, function.origin)}))) == 6
    assert interp.plain(trace.names["d"]) == {"t": 1}


def test_a_function_can_be_explored_afterwards(interp):
    trace = interp.run("from o import use\ndef f(a):\n    use(a)\nf(1)\n")
    explored = explore(trace.names["f"])
    assert [event.call.callee for event in explored.calls] == ["o.use"]
    assert len([event for event in trace.calls if event.call.callee == "o.use"]) == 1


def test_a_default_behind_or_is_no_joining_of_objects(names):
    source = "from o import A, B\ndef f(a=None):\n    return a or B()\nx = f(A())\ny = A() or B()\n"
    found = names(source)
    assert found["x"] == "o.A()"
    assert found["y"] == "or(o.A(), o.B())"
