import ast
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen_lint.source.gate import Gate
from autogen_lint.source.guard import Syntax, nesting_problem
from autogen_lint.source.kinds import FileKind

GATE = Gate({FileKind.PYTHON: (b"autogen", b"requests"), FileKind.JSON: (b'"provider"', b'"model"')})


def test_python_needs_a_needle():
    assert GATE.passes(FileKind.PYTHON, b"import autogen")
    assert not GATE.passes(FileKind.PYTHON, b"import os\nprint('hello')")


def test_kinds_without_needles_pass():
    assert GATE.passes(FileKind.YAML, b"a: 1")


def test_codecs_that_hide_letters_pass():
    hidden = b"# coding: utf-7\nimport +AGEAdQB0AG8AZwBlAG4-"
    assert hidden.decode("utf-7").endswith("autogen")
    assert GATE.passes(FileKind.PYTHON, hidden)
    assert not GATE.passes(FileKind.PYTHON, b"# coding: latin-1\nimport os")


TEXT = st.text(max_size=20)
JSON = st.recursive(
    st.none() | st.integers() | TEXT, lambda inner: st.lists(inner) | st.dictionaries(TEXT | st.just("model"), inner)
)


def has_model(value):
    if isinstance(value, dict):
        return "model" in value or any(map(has_model, value.values()))
    return isinstance(value, list) and any(map(has_model, value))


@given(JSON, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]), st.data())
def test_no_json_with_the_key_is_gated(value, encoding, data):
    text = json.dumps(value)
    if data.draw(st.booleans()):
        at = data.draw(st.sampled_from("model"))
        text = text.replace('"model"', '"' + "model".replace(at, f"\\u{ord(at):04X}") + '"')
    assert json.loads(text) == value
    assert GATE.passes(FileKind.JSON, text.encode(encoding)) or not has_model(value)


@given(st.text(alphabet="import autogen\n# x", max_size=40), st.sampled_from(["ascii", "utf-8-sig", "latin-1"]))
def test_no_python_with_the_word_is_gated(text, encoding):
    assert GATE.passes(FileKind.PYTHON, text.encode(encoding)) == ("autogen" in text)


@pytest.mark.parametrize("brackets", ["()", "[]", "{}"])
@pytest.mark.parametrize("depth", [151, 3000, 100_000])
def test_deep_python_brackets(brackets, depth):
    text = "x = 1\ny = " + brackets[0] * depth + brackets[1] * depth
    assert "line 2" in nesting_problem(text, Syntax.PYTHON)


@pytest.mark.parametrize("pair", ["()", "[]"])
def test_what_passes_is_safe_for_ast(pair):
    text = "y = " + pair[0] * 85 + "1" + pair[1] * 85
    assert nesting_problem(text, Syntax.PYTHON) is None
    ast.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "x = '" + "(" * 500 + "'",
        'x = """' + "[\n" * 500 + '"""',
        "# " + "{" * 500,
        "x = [" + "(1), " * 500 + "]",
        "x = 'it\\'s " + "(" * 500 + "'\n",
        "x = ''" + "\ny = '" + "(" * 300 + "'",
    ],
)
def test_brackets_in_strings_comments_and_side_by_side(text):
    ast.parse(text)
    assert nesting_problem(text, Syntax.PYTHON) is None


@pytest.mark.parametrize("unit", ["1 + ", "(1, 2) * ", "a.b.c - ", "1\\\n/ "])
def test_long_chains(unit):
    assert "operators" in nesting_problem("x = 1\ny = " + unit * 20_000 + "1", Syntax.PYTHON)
    assert "operators" in nesting_problem("y = (" + unit.replace(" ", "\n") * 20_000 + "1)", Syntax.PYTHON)


@pytest.mark.parametrize("unit", [".b", "[0]", "()"])
def test_long_trailers(unit):
    assert "line 2" in nesting_problem("x = 1\na" + unit * 20_000, Syntax.PYTHON)


@pytest.mark.parametrize(
    "text", ["x = a.b + 1\n" * 20_000, "x = [" + "-a.b(c.d), " * 20_000 + "]", "# " + "-" * 20_000]
)
def test_many_short_expressions(text):
    assert nesting_problem(text, Syntax.PYTHON) is None


def test_json():
    assert nesting_problem("[" * 501, Syntax.JSON) is not None
    assert nesting_problem("[" * 500, Syntax.JSON) is None
    assert nesting_problem(json.dumps("[" * 9000), Syntax.JSON) is None
    assert nesting_problem('{"a":' * 501, Syntax.JSON) is not None


def test_yaml():
    assert nesting_problem("a: " + "[" * 201, Syntax.YAML) is not None
    assert nesting_problem("- " * 201 + "a", Syntax.YAML) is not None
    staircase = "".join(" " * n + "a:\n" for n in range(250))
    assert nesting_problem(staircase, Syntax.YAML) is not None
    assert nesting_problem("a:\n" + "- b: 1\n  c: [1, 2]\n" * 500, Syntax.YAML) is None


def test_large_files_are_quick():
    text = "x = [" + "(1, 2), " * 700_000 + "]"
    assert len(text) > 5_000_000
    assert nesting_problem(text, Syntax.PYTHON) is None


def test_yaml_brackets_hidden_behind_quotes():
    assert nesting_problem("a: " + '["]",' * 40_000, Syntax.YAML) is not None
    assert nesting_problem('a: 5" pipe\nb: ' + "[" * 300, Syntax.YAML) is not None


@pytest.mark.parametrize("start", ['"', "'", '"""', "'''", '#"', "("])
@pytest.mark.parametrize("unit", ['\\"', "\\'", '"\\', "a\\\\", '""\\'])
def test_unclosed_strings_take_linear_time(start, unit):
    began = time.perf_counter()
    for syntax in Syntax:
        nesting_problem("(" * 120 + start + unit * 50_000, syntax)
        nesting_problem("[" * 100 + start + unit * 50_000 + "+" * 20_000 + "[" * 1000, syntax, 900)
    assert time.perf_counter() - began < 5
