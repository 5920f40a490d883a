"""What decorators make of a function."""

import pytest

BEFORE = """\
import functools
from outside import anything
kept = []
def collect(f):
    kept.append(f)
    return f
def timed(f):
    @functools.wraps(f)
    def inner(*args):
        result = f(*args)
        print(result)
        return result
    return inner
def plainly(f):
    def inner(*args):
        return f(*args)
    return inner
def cut(f):
    @functools.wraps(f)
    def inner(*args):
        return f(*args)[:5]
    return inner
def named(name):
    def decorate(f):
        kept.append(name)
        return f
    return decorate
"""
WHOLE, CUT = "a text of some length", "a tex"


@pytest.mark.parametrize(
    "decorators, result",
    [
        ("@anything", WHOLE),
        ("@anything(1)", WHOLE),
        ("@collect", WHOLE),
        ("@timed", WHOLE),
        ("@plainly", WHOLE),
        ("@named('x')", WHOLE),
        ("@cut", CUT),
        ("@timed\n@cut", CUT),
        ("@cut\n@timed", CUT),
        ("@anything\n@cut", CUT),
    ],
)
def test_what_a_decorated_function_returns(value, decorators, result):
    assert value("f()", f"{BEFORE}{decorators}\ndef f():\n    return {WHOLE!r}\n") == result


def test_a_decorator_of_the_project_is_called(value):
    before = f"{BEFORE}@named('x')\n@collect\ndef f():\n    return 1\n"
    assert value("kept[1]", before) == "x"
    assert value("kept[0]()", before) == 1


def test_each_wrapper_is_a_function_of_its_own(value):
    before = f"{BEFORE}@cut\ndef f():\n    return 'abcdefgh'\n@cut\ndef g():\n    return 'stuvwxyz'\n"
    assert value("f() + g()", before) == "abcdestuvw"
