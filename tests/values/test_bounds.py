"""Values stay small, however often a program computes a name from itself."""

import pytest

from autogen_lint.python.interp import run
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.source.text import SourceFile
from autogen_lint.values.value import (
    MAX_OPTIONS,
    MAX_PARTS,
    Known,
    Operation,
    Sequence,
    Text,
    Unknown,
    make_operation,
    make_text,
    union,
)


def names(source):
    module = parse_module(SourceFile("a.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule)
    return run(module).names


@pytest.fixture
def origin():
    return names("x = 1\n")["x"].origin


def test_the_weight_counts_operators_through_unions_and_texts(origin):
    leaf = Unknown(origin, "item")
    inner = Operation(origin, "+", (leaf, leaf))
    both = union(origin, [inner, Operation(origin, "*", (inner, leaf))])
    assert inner.weight == 1
    assert both.weight == 3
    assert Text(origin, ("a", both)).weight == 4
    assert Operation(origin, "-", (both, leaf)).weight == 4
    assert leaf.weight == 0


def test_what_grows_beyond_the_bounds_is_unknown(origin):
    leaf = Unknown(origin, "item")
    value = make_operation(origin, "+", (leaf, leaf))
    while value.weight * 2 + 1 <= MAX_PARTS:
        value = make_operation(origin, "+", (value, value))
    assert isinstance(value, Operation)
    assert isinstance(make_operation(origin, "+", (value, value)), Unknown)
    assert isinstance(make_text(origin, ("a",) * MAX_PARTS), Text)
    assert isinstance(make_text(origin, ("a",) * (MAX_PARTS + 1)), Unknown)
    options = [Known(origin, number) for number in range(MAX_OPTIONS)]
    assert not isinstance(union(origin, options), Unknown)
    assert isinstance(union(origin, [*options, leaf]), Unknown)


@pytest.mark.parametrize("line", ["x = x * (1 - x)", "x = x[x]", "x = f'{x}{x}'", "x = x if y else x + x"])
def test_a_name_that_is_computed_from_itself(line):
    found = names("import a\nx = a.b()\ny = a.c()\n" + f"{line}\n" * 60)["x"]
    assert found.weight <= MAX_PARTS


def test_a_list_that_doubles():
    found = names("x = [1]\n" + "x = x + x\n" * 40)["x"]
    assert isinstance(found, Sequence)
    assert len(found.items) <= 10_000
    assert found.rest is not None
    grown = names("x = [1]\n" + "x += x\n" * 40)["x"]
    assert isinstance(grown, Sequence)
    assert grown.rest is not None
