"""Hostile programs: everything is bounded, and what was cut off is unknown."""

import time

import pytest

from autogen_lint.python.interp.machine import Limits


def test_a_spent_budget_ends_the_run_quietly(interp):
    source = "x = 1\n" + "y = x + 1\n" * 500 + "z = 5\n"
    trace = interp.run(source, limits=Limits(steps=100))
    assert interp.plain(trace.names["x"]) == 1
    assert "z" not in trace.names


def test_expressions_behind_the_budget_are_unknown(interp):
    trace = interp.run(f"x = [{', '.join(['1'] * 300)}]\n", limits=Limits(steps=100))
    assert interp.plain(trace.names["x"])[-1] == "?budget"


def test_calls_nest_no_deeper_than_the_limit(interp):
    source = (
        "".join(f"def f{n}():\n    return f{n + 1}()\n" for n in range(20)) + "def f20():\n    return 1\nx = f0()\n"
    )
    assert interp.names(source, limits=Limits(depth=5))["x"] == "?call-depth"
    assert interp.names(source, limits=Limits(depth=50))["x"] == 1


def test_a_function_is_run_only_so_often(interp):
    source = "from o import use\ndef f(n):\n    use(n)\n    return n\nx = [f(1), f(2), f(3), f(4)]\n"
    assert interp.names(source, limits=Limits(repeats=3, cheap=0))["x"] == [1, 2, 3, "?call-repeats"]
    assert len(interp.calls(source, "o.use", limits=Limits(repeats=3, cheap=0))) == 3


def test_a_cheap_function_is_run_more_often(interp):
    source = "def f(n):\n    return n\n" + "".join(f"x{n} = f({n})\n" for n in range(60))
    assert interp.names(source)["x59"] == 59
    assert interp.names(source, limits=Limits(cheap=10))["x59"] == "?call-repeats"


def test_known_items_are_unrolled_up_to_a_limit(interp):
    source = "from o import use\nfor i in [1, 2, 3, 4, 5]:\n    use(i)\n"
    assert len(interp.calls(source, "o.use", limits=Limits(unroll=5))) == 5
    assert len(interp.calls(source, "o.use", limits=Limits(unroll=4))) == 1


HOSTILE = {
    "recursion": "def f(n):\n    return f(n + 1) + f(n + 2)\nf(0)\n",
    "mutual recursion": "def f(n):\n    return g(n)\ndef g(n):\n    return f(n)\nf(0)\n",
    "nested loops": "".join("    " * n + f"for i{n} in range(9):\n" for n in range(18)) + "    " * 18 + "print(1)\n",
    "nested known loops": "".join("    " * n + f"for i{n} in [1, 2, 3, 4]:\n" for n in range(12))
    + "    " * 12
    + "print(1)\n",
    "many branches": "from o import c\nx = 0\n" + "if c():\n    x = x + 1\n" * 300,
    "nested branches": "from o import c\n"
    + "".join("    " * n + "if c():\n" for n in range(18))
    + "    " * 18
    + "x = 1\n",
    "tries": "".join("    " * n + "try:\n" for n in range(12))
    + "    " * 12
    + "x = 1\n"
    + "".join("    " * n + "except ValueError:\n" + "    " * n + "    x = 2\n" for n in range(11, -1, -1)),
    "doubling lists": "x = [1]\n" + "x = x + x\n" * 40,
    "doubling dicts": "x = {'a': 1}\n" + "x = {'a': x, 'b': x}\n" * 40,
    "doubling texts": "x = 'ab'\n" + "x = x + x\n" * 40,
    "doubling unknown texts": "from o import c\nx = c() + 'a'\n" + "x = x + x\n" * 40,
    "doubling operations": "from o import c\nx = c()\n" + "x = x - x\n" * 40,
    "doubling calls": "from o import c\nx = c()\n" + "x = c(x, x)\n" * 40,
    "doubling in objects": "from o import c\nx = c()\n" + "x = {'a': x - x, 'b': [x, x]}\n" * 40 + "c(x)\n",
    "doubling displays": "x = [1]\n" + "x = [*x, *x]\n" * 40,
    "growing in a loop": "x = [1]\nfor i in [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5]:\n"
    "    x += x\n    x.extend(x)\n",
    "a long unknown sum": "from o import a\nx = " + " + ".join(["a"] * 2000) + "\n",
    "a cycle": "x = {}\nx['x'] = x\ny = [x]\ny.append(y)\nprint(x, y)\nz = x['x']['x']['x']\n",
    "a class tree": "class A0: pass\n" + "".join(f"class A{n}(A{n - 1}): pass\n" for n in range(1, 60)) + "x = A59()\n",
    "a class of itself": "class A(A): pass\nx = A()\n",
    "a long sum": "x = " + " + ".join(["1"] * 2000) + "\n",
    "a long chain of calls": "from o import f\nx = f" + ".m()" * 90 + "\n",
    "generators": "def g():\n    yield from g()\nx = list(g())\n",
    "partials": "from functools import partial\nf = partial(print)\n" + "f = partial(f, 1)\n" * 60 + "f()\n",
    "decorators of themselves": "def d(f):\n    return d(d)\n@d\ndef g():\n    return g()\ng()\n",
    "properties": "class C:\n    @property\n    def p(self):\n        return self.p\nx = C().p\n",
    "unions": "from o import c\nx = 1\n" + "x = c() and x or [x]\n" * 60,
    "comprehensions": f"x = [{' '.join(f'for i{n} in [1, 2, 3]' for n in range(12)).replace('for', '1 for', 1)}]\n",
    "powers": "x = 9 ** 9 ** 9\ny = 1 << 99999999\nz = 'a' * 10 ** 12\n",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_hostile_programs_end(interp, source):
    started = time.process_time()
    interp.run(source)
    assert time.process_time() - started < 10


def test_what_was_not_understood_is_noted(interp):
    trace = interp.run("def f():\n    return f()\nf()\nx = nothing\n")
    assert [(reason, origin.location.line) for reason, origin in trace.unknowns] == [
        ("recursion", 2),
        ("unbound-name", 4),
    ]
