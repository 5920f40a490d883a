"""Methods of dicts, lists and texts, and the part of Python's library that moves values about."""

import pytest

from autogen_lint.values.value import Text

BEFORE = """\
from outside import anything, maybe
import argparse, asyncio, copy, dataclasses, functools, operator, os, types, typing
from pathlib import Path
d = {"a": 1, "b": 2}
l = [3, 1, 2]
s = "A text"
"""


@pytest.fixture(scope="module")
def at(value):
    return lambda expression: value(expression, BEFORE)


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("d.get('a')", 1),
        ("d.get('z')", None),
        ("d.get('z', 5)", 5),
        ("d.get(anything)", "?computed-key"),
        ("{**anything}.get('a', 5)", "?spread"),
        ("d.copy()", {"a": 1, "b": 2}),
        ("d.setdefault('a', 5)", 1),
        ("d.setdefault('z', 5)", 5),
        ("d.pop('a')", 1),
        ("d.pop('z', 5)", 5),
        ("d.pop('z')", "?missing-key"),
        ("d.pop(anything)", "?computed-key"),
        ("d.keys()", ["a", "b"]),
        ("d.values()", [1, 2]),
        ("d.items()", [("a", 1), ("b", 2)]),
        ("list({**anything}.items())", ["*", ("?open-mapping", "spread(outside.anything)")]),
        ("list({**anything, 'a': 1})", ["*", {"'a'", "'?open-mapping'"}]),
        ("d.update(c=3)", None),
        ("d.clear()", None),
        ("d.popitem()", "{'a': 1, 'b': 2}.popitem()"),
        ("(d if maybe else {'a': 7}).get('a')", {"1", "7"}),
        ("l.copy()", [3, 1, 2]),
        ("l.pop()", {"3", "1", "2"}),
        ("[].pop()", "?index-out-of-range"),
        ("l.append(1)", None),
        ("l.index(3)", "[3, 1, 2].index()"),
    ],
)
def test_methods_of_containers(at, expression, expected):
    assert at(expression) == expected


@pytest.mark.parametrize(
    "change, expected",
    [
        ("x.update({'b': 2})", {"a": 1, "b": 2}),
        ("x.update(b=2)", {"a": 1, "b": 2}),
        ("x.update(anything)", {"a": {"1", "'?overridden'"}, "**": "?spread"}),
        ("x.update(**anything)", {"a": {"1", "'?overridden'"}, "**": "?outside.anything"}),
        ("x.setdefault('b', []).append(1)", {"a": 1, "b": [1]}),
        ("x.pop('a')", {}),
        ("x.clear()", {}),
        ("(x if maybe else {}).update(b=2)", {"a": 1, "b": {"2", "'absent'"}}),
    ],
)
def test_changes_of_dicts(names, change, expected):
    result = names(f"{BEFORE}x = {{'a': 1}}\n{change}\n")["x"]
    if "**anything)" in change:
        assert set(result) == {"a", "**"}
        return
    assert result == expected


@pytest.mark.parametrize(
    "change, expected",
    [
        ("x.append(3)", [1, 2, 3]),
        ("x.extend([3, 4])", [1, 2, 3, 4]),
        ("x.extend(anything)", [1, 2, "*", "?item"]),
        ("x += anything", [1, 2, "*", "?item"]),
        ("x.insert(0, 9)", [9, 1, 2]),
        ("x.insert(1, 9)", [1, 9, 2]),
        ("x.insert(-1, 9)", ["*", {"1", "2", "9"}]),
        ("x.extend(anything)\nx.insert(0, 9)", [9, 1, 2, "*", "?item"]),
        ("x.extend(anything)\nx.append(9)", [1, 2, "*", {"'?item'", "9"}]),
        ("x.pop()", ["*", {"1", "2"}]),
        ("x.remove(1)", ["*", {"1", "2"}]),
        ("x.clear()", []),
        ("x.sort()", [1, 2]),
        ("x.extend(x)", [1, 2, 1, 2]),
    ],
)
def test_changes_of_lists(names, change, expected):
    assert names(f"{BEFORE}x = [1, 2]\n{change}\n")["x"] == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("s.upper()", "A TEXT"),
        ("s.replace('A', 'The')", "The text"),
        ("s.startswith('A')", True),
        ("s.split()", ["A", "text"]),
        ("'a\\nb'.splitlines()", ["a", "b"]),
        ("s.split(anything)", "A text.split()"),
        ("', '.join(['a', 'b'])", "a, b"),
        ("', '.join(['a', anything])", ["a", ", ", "<outside.anything>"]),
        ("', '.join(anything)", ", .join()"),
        ("'{} of {n}'.format(s, n=anything)", ["{} of {n}", "<A text>", "<outside.anything>"]),
        ("s.encode()", "A text.encode()"),
        ("s.strip(1)", "A text.strip()"),
        ("('a' + anything).strip()", ["a", "<outside.anything>"]),
        ("('a' + anything).format(1)", ["a", "<outside.anything>", "<1>"]),
    ],
)
def test_methods_of_texts(at, expression, expected):
    assert at(expression) == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("dict()", {}),
        ("dict(a=1)", {"a": 1}),
        ("dict(d, a=9)", {"a": 9, "b": 2}),
        ("dict(anything, a=9)", {"a": 9, "**": "?spread"}),
        ("dict(**anything)", {"**": "?star-arguments"}),
        ("list()", []),
        ("list(d)", ["a", "b"]),
        ("tuple(l)", (3, 1, 2)),
        ("set(l)", [3, 1, 2]),
        ("sorted(l)", [1, 2, 3]),
        ("sorted(['b', 'a'])", ["a", "b"]),
        ("sorted(l, reverse=True)", ["*", {"3", "1", "2"}]),
        ("sorted([1, 'a'])", ["*", {"1", "'a'"}]),
        ("sorted([anything])", ["outside.anything"]),
        ("list(reversed(l))", [2, 1, 3]),
        ("list(reversed([1, *anything]))", ["*", {"1", "'?starred'"}]),
        ("next(iter(l))", {"3", "1", "2"}),
        ("next(iter([]), 5)", 5),
        ("copy.copy(d)", {"a": 1, "b": 2}),
        ("copy.deepcopy({'a': [1]})", {"a": [1]}),
        ("len(l)", 3),
        ("len('abc')", 3),
        ("len(anything)", "len()"),
        ("int('7')", 7),
        ("int('x')", "?conversion"),
        ("int(anything)", "int()"),
        ("float('1.5')", 1.5),
        ("float('inf')", float("inf")),
        ("str(5)", "5"),
        ("str(anything)", "str()"),
        ("bool([])", False),
        ("bool(anything)", "bool()"),
        ("range(3)", ["*", "range(3)"]),
        ("list(enumerate(anything))", ["*", ("?index", "?item")]),
        ("list(zip(l, anything))", ["*", ({"3", "1", "2"}, "?item")]),
        ("map(lambda x: x, l)", [3, 1, 2]),
        ("list(map(lambda x: x * 2, l))", [6, 2, 4]),
        ("list(filter(lambda x: x > 1, l))", ["*", {"3", "1", "2"}]),
        ("functools.reduce(lambda a, b: a + b, l)", 6),
        ("functools.reduce(operator.or_, [1, 2])", 3),
        ("getattr(os, 'path')", "os.path"),
        ("getattr(os, anything)", "?computed-attribute"),
        ("setattr(os, 'x', 1)", None),
        ("vars(types.SimpleNamespace(a=1))", {"a": 1}),
        ("argparse.Namespace(a=1).a", 1),
        ("typing.cast(int, 5)", 5),
        ("os.path.join('a', 'b')", "a/b"),
        ("os.path.join('a', anything)", "os.path.join()"),
        ("os.path.join()", "os.path.join()"),
        ("os.path.join(*[])", "os.path.join()"),
        ("os.path.dirname('a/b.py')", "a"),
        ("os.path.basename('a/b.py')", "b.py"),
        ("os.path.abspath('a/../b')", "b"),
        ("asyncio.gather(1, 2)", [1, 2]),
        ("asyncio.wait_for(5, 1)", 5),
        ("asyncio.to_thread(lambda x: x + 1, 5)", 6),
        ("print(1)", "print()"),
        ("isinstance(l, list)", "isinstance()"),
        ("os.getenv('A')", "?environment"),
        ("os.getenv('A', 5)", 5),
        ("os.environ.get('A', 'b')", "b"),
        ("os.getenv('A', anything)", "outside.anything"),
        ("int(os.getenv('A', '5'))", 5),
    ],
)
def test_functions_of_the_library(at, expression, expected):
    assert at(expression) == expected


def test_a_cycle_is_copied_no_deeper_than_one_can_look(names):
    found = names("import copy\nd = {}\nd['d'] = d\ne = copy.deepcopy(d)\nf = 1\n")
    assert found["f"] == 1
    assert isinstance(found["e"], dict)


def test_defaults_of_the_environment_decide_no_branch(names):
    source = (
        "import os\nt = os.getenv('T', 'a')\nif t == 'a':\n    x = 1\n"
        "else:\n    x = 2\nif t:\n    y = 1\nelse:\n    y = 2\n"
    )
    found = names(source)
    assert (found["x"], found["y"]) == ({"1", "2"}, {"1", "2"})


COMMAND_LINE = """
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("-m", "--max-rounds", type=int, default=40)
parser.add_argument("--name", dest="label", default="x")
parser.add_argument("file")
group = parser.add_argument_group("g")
group.add_argument("--fast", action="store_true", default=False)
args = parser.parse_args()
rest, _ = parser.parse_known_args()
"""


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("args.max_rounds", 40),
        ("args.label", "x"),
        ("args.file", "?command-line"),
        ("args.fast", False),
        ("1 if args.fast else 2", {"1", "2"}),
        ("args.other", "argparse.ArgumentParser().parse_args().other"),
    ],
)
def test_command_line_arguments_are_their_defaults(value, expression, expected):
    assert value(expression, COMMAND_LINE) == expected


@pytest.mark.parametrize("call", ["open('f')", "input('?')", "exec('x')", "eval('x')"])
def test_builtins_that_reach_outside_are_events(interp, call):
    assert len(interp.calls(f"x = {call}\n", call.split("(")[0])) == 1


@pytest.mark.parametrize("call", ["print(1)", "max(1, 2)", "zip(1)", "isinstance(1, int)"])
def test_other_builtins_are_none(interp, call):
    assert interp.run(f"x = {call}\n").calls == []


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("'a/b'", "a/b"),
        (r"'a\\b'", "a/b"),
        ("Path('a')", "a"),
        ("Path('a', 'b')", "a/b"),
        ("Path()", "."),
        ("Path('a') / 'b'", "a/b"),
        ("Path('a') / anything", None),
        ("Path('a/b.py').parent", "a"),
        ("Path('b.py').parent", "."),
        ("Path('a/b/c.py').resolve().parents[1]", "a"),
        ("Path('a').joinpath('b', 'c')", "a/b/c"),
        ("Path('a').with_suffix('.x')", None),
        ("str(Path('a'))", "a"),
        ("os.fspath(Path('a'))", "a"),
        ("os.path.join(Path('a'), 'b')", "a/b"),
        ("os.path.dirname(os.path.abspath(Path('a/b')))", "a"),
        ("os.getcwd()", "."),
        ("Path.cwd() / 'x'", "./x"),
        ("f'{Path(\"a\")}/b'", "a/b"),
        ("anything", None),
        ("5", None),
    ],
)
def test_paths(interp, expression, expected):
    from autogen_lint.python.interp.paths import path_of

    value = interp.run(f"{BEFORE}result = {expression}\n").names["result"]
    assert path_of(value) == expected


@pytest.mark.parametrize(
    "expression, expected",
    [
        ("textwrap.dedent('  a\\n  b')", "a\nb"),
        ("inspect.cleandoc('a\\n    b')", "a\nb"),
        ("textwrap.dedent(text='  a')", "a"),
        ("textwrap.dedent('  a' if maybe else ' b')", {"'a'", "'b'"}),
    ],
)
def test_texts_without_indentation(value, expression, expected):
    assert value(expression, f"{BEFORE}import inspect, textwrap\n") == expected


@pytest.mark.parametrize("method", ["strip()", "lstrip()"])
def test_a_text_known_in_part_is_stripped_where_it_is_known(interp, method):
    made = interp.run(f"import os\nresult = f'  a {{os.environ[\"X\"]}}'.{method}\n").names["result"]
    assert isinstance(made, Text)
    assert made.parts[0] == "a "


@pytest.mark.parametrize("call", ["textwrap.dedent(5)", "textwrap.dedent(unknown())"])
def test_what_is_no_text_is_not_undented(interp, call):
    assert len(interp.calls(f"import textwrap\nfrom other import unknown\nx = {call}\n", "textwrap.dedent")) == 1
