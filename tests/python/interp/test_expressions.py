"""What each kind of expression evaluates to."""

import pytest

from autogen_lint.values.value import Known, Mapping, Sequence, Text

BEFORE = """\
from outside import anything, maybe
import os
n = 3
s = "text"
l = [1, 2, 3]
d = {"a": 1, "b": 2}
u = 1 if maybe else 2
"""


@pytest.fixture(scope="module")
def at(value):
    return lambda expression, before=BEFORE: value(expression, before)


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("1", 1),
        ("'a' 'b'", "ab"),
        ("None", None),
        ("b'x'", b"x"),
        ("...", "?ellipsis"),
        ("1j", 1j),
        ("nothing", "?unbound-name"),
        ("print", "print"),
        ("os.path", "os.path"),
        ("s.upper", "text.upper"),
        ("(1, 'a')", (1, "a")),
        ("[*l, 4]", [1, 2, 3, 4]),
        ("[*anything, 4]", ["*", {"'?starred'", "4"}]),
        ("{1, 2}", [1, 2]),
        ("{'x': 1, **d}", {"x": 1, "a": 1, "b": 2}),
        ("{**d, 'a': 9}", {"a": 9, "b": 2}),
        ("{**anything, 'a': 9}", {"a": 9, "**": "?spread"}),
        ("{'a': 9, **anything}", {"a": {"'?overridden'", "9"}, "**": "?spread"}),
        ("{n: 'three'}", {"3": "three"}),
        ("{anything: 1}", {"**": "?computed-key"}),
        ("lambda x: x", "def <lambda>"),
        ("(lambda x, y=2: [x, y])(1)", [1, 2]),
        ("1 if n else 2", 1),
        ("1 if maybe else 2", {"1", "2"}),
        ("(w := 5) + w", 10),
        ("await anything", "outside.anything"),
    ],
)
def test_literals_names_and_displays(at, expression, expected):
    assert at(expression) == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("1 + 2 * 3 - 4 // 3", 6),
        ("7 / 2", 3.5),
        ("7 % 4", 3),
        ("2 ** 10", 1024),
        ("2 ** 100_000", "**(2, 100000)"),
        ("1 << 500_000", "<<(1, 500000)"),
        ("'ab' * 3", "ababab"),
        ("'ab' * 1_000_000", "*(ab, 1000000)"),
        ("1 / 0", "/(1, 0)"),
        ("1 + 'a'", "+(1, a)"),
        ("6 & 3 | 8 ^ 1", 11),
        ("-n", -3),
        ("+n", 3),
        ("~n", -4),
        ("not n", False),
        ("not anything", "not(outside.anything)"),
        ("'a' + 'b'", "ab"),
        ("'a' + anything", ["a", "<outside.anything>"]),
        ("anything + 'a'", ["<outside.anything>", "a"]),
        ("l + [4]", [1, 2, 3, 4]),
        ("d | {'c': 3}", {"a": 1, "b": 2, "c": 3}),
        ("u + 10", {"11", "12"}),
        ("anything + 1", "+(outside.anything, 1)"),
        ("'%s and %d' % ('x', 3)", ["%s and %d", "<x>", "<3>"]),
        ("'%s' % anything", ["%s", "<outside.anything>"]),
        ("f'{s}-{n}'", "text-3"),
        ("f'{n!r:>4}'", ["<3>"]),
        ("f'{anything}!'", ["<outside.anything>", "!"]),
        ("anything @ n", "@(outside.anything, 3)"),
    ],
)
def test_operators(at, expression, expected):
    assert at(expression) == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("n == 3", True),
        ("n != 3", False),
        ("1 < n", True),
        ("1 < n < 5", "compare(1, 3, 5)"),
        ("n < 'a'", "<(3, a)"),
        ("s is None", False),
        ("None is None", True),
        ("anything is None", "is(outside.anything, None)"),
        ("anything() is None", "is(outside.anything(), None)"),
        ("[] is None", False),
        ("'a' in d", True),
        ("'z' in d", False),
        ("'z' not in d", True),
        ("2 in l", True),
        ("9 in l", False),
        ("9 in [*l, *anything]", "in(9, [1, 2, 3, '*', '?starred'])"),
        ("'z' in {**anything}", "in(z, {'**': '?spread'})"),
        ("'ex' in s", True),
        ("os is os", True),
        ("anything == 1", "==(outside.anything, 1)"),
    ],
)
def test_comparisons(at, expression, expected):
    assert at(expression) == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("n or 5", 3),
        ("0 or 5", 5),
        ("n and 5", 5),
        ("0 and 5", 0),
        ("None or [] or 'x'", "x"),
        ("anything or 5", {"'outside.anything'", "5"}),
        ("anything and 5", {"'outside.anything'", "5"}),
        ("(0 if maybe else 7) or 5", {"7", "5"}),
        ("{} or d", {"a": 1, "b": 2}),
        ("anything(1) or anything(2)", "or(outside.anything(), outside.anything())"),
        (
            "anything(1) and anything(2) | anything(3)",
            "and(outside.anything(), |(outside.anything(), outside.anything()))",
        ),
    ],
)
def test_and_or(at, expression, expected):
    assert at(expression) == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("l[0]", 1),
        ("l[-1]", 3),
        ("l[9]", "?index-out-of-range"),
        ("l[n]", "?index-out-of-range"),
        ("l[anything]", {"1", "2", "3"}),
        ("l[1:]", [2, 3]),
        ("l[::-1]", [3, 2, 1]),
        ("l[anything:]", ["*", {"1", "2", "3"}]),
        ("[*l, *anything][0]", 1),
        ("[*l, *anything][7]", "?starred"),
        ("d['a']", 1),
        ("d['z']", "?missing-key"),
        ("d[anything]", {"1", "2"}),
        ("{**anything}['a']", "?spread"),
        ("s[1]", "e"),
        ("s[1:3]", "ex"),
        ("s[99]", "getitem(text, 99)"),
        ("anything['k']", "getitem(outside.anything, k)"),
        ("anything[1:]", "getitem(outside.anything, slice(1, None, None))"),
        ("os.environ['KEY']", "?environment"),
        ("(d if maybe else {'a': 5})['a']", {"1", "5"}),
    ],
)
def test_subscripts(at, expression, expected):
    assert at(expression) == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("[x * 2 for x in l]", [2, 4, 6]),
        ("[x for x in l if x > 1]", [2, 3]),
        ("[x for x in l if anything]", ["*", {"1", "2", "3"}]),
        ("[x for x in anything]", ["*", "?item"]),
        ("[(x, y) for x in l[:2] for y in 'ab']", [(1, "a"), (1, "b"), (2, "a"), (2, "b")]),
        ("{x for x in l}", [1, 2, 3]),
        ("list(x for x in l)", [1, 2, 3]),
        ("{k: v + 1 for k, v in d.items()}", {"a": 2, "b": 3}),
        ("{k: 1 for k in anything}", {"**": "?computed-key"}),
        ("[x for x in range(3)]", ["*", "range(3)"]),
        ("[x for x in 'abc']", ["a", "b", "c"]),
    ],
)
def test_comprehensions(at, expression, expected):
    assert at(expression) == expected


def test_the_names_of_a_comprehension_stay_inside(names):
    found = names("x = 1\nl = [x for x in [7]]\nm = [(y := x) for x in [8]]\n")
    assert found["x"] == 1
    assert found["l"] == [7]


def test_many_items_of_a_comprehension_are_not_taken_one_by_one(value):
    result = value("[x for x in l]", f"l = {list(range(200))}")
    assert result == ["*", {"0", "1", "2", "3"}]


def test_origins_are_those_of_what_was_written(interp):
    trace = interp.run("a = {\n    'k': 5,\n}\nb = {**a, 'm': 6}\nt = 'x' + str(b)\n")
    first, second, text = trace.names["a"], trace.names["b"], trace.names["t"]
    assert isinstance(first, Mapping)
    assert isinstance(second, Mapping)
    assert isinstance(text, Text)
    assert first.origin.location.line == 1
    assert first.entries["k"].origin.location.line == 2
    assert second.entries["k"].origin.location.line == 2
    assert second.entries["m"].origin.location.line == 4
    assert second.root.location.line == 1
    assert text.literal() == "x"


def test_a_star_expression_keeps_what_is_known(interp):
    value = interp.run("from o import more\nx = (1, *more, 2)\n").names["x"]
    assert isinstance(value, Sequence)
    assert value.kind == "tuple"
    assert [item.value for item in value.items if isinstance(item, Known)] == [1]
    assert value.rest is not None
