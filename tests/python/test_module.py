import ast
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen_lint.python.module import ParseProblem, PyModule, parse_module
from autogen_lint.python.nodes import walk
from autogen_lint.python.origin import PyOrigin
from autogen_lint.source.notebook import NotebookText, read_notebook
from autogen_lint.source.span import Span
from autogen_lint.source.text import SourceFile
from autogen_lint.values.intent import Replace, SetItem


def parse(source):
    return parse_module(SourceFile("a.py", b"", source, "utf-8"))


def notebook(*cells):
    content = {
        "cells": [{"cell_type": "code", "metadata": {}, "outputs": [], "source": cell} for cell in cells],
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    text = json.dumps(content, indent=1)
    book = read_notebook(SourceFile("a.ipynb", text.encode(), text, "utf-8"))
    assert isinstance(book, NotebookText)
    return book


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "é = '€🜁'\n", "\x0c\n", "x = '''\n\x0c é\n'''\n"])
@pytest.mark.parametrize("line", ["f(a, k=1)", "'é🜁'; f(a, k=1)", "\x0cf(a, k=1)", "ñ(é); f(a, k=1) # é"])
def test_spans_are_characters_of_the_text(newline, before, line):
    module = parse((before + line + "\n").replace("\n", newline))
    call = next(n for n in ast.walk(module.tree) if isinstance(n, ast.Call) and n.keywords)
    assert module.source(call) == "f(a, k=1)"
    assert module.source(call.keywords[0]) == "k=1"


@given(st.text(alphabet="aé🜁 '\t", max_size=12), st.text(alphabet="aé🜁 ", max_size=6))
def test_every_constant_is_found_whatever_stands_before(first, second):
    source = f"{first!r}; x = {second!r}\n"
    module = parse(source)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant):
            assert ast.literal_eval(module.source(node)) == node.value


def test_nodes_without_position_take_their_children():
    module = parse("with open(a) as b, c: pass\nd = [e for f in g if h]\nmatch i:\n  case 1 if j: pass\n")
    found = {type(n).__name__: module.source(n) for n in ast.walk(module.tree) if not hasattr(n, "lineno")}
    assert found["withitem"] == "c"
    assert found["comprehension"] == "f in g if h"
    assert found["match_case"] == "1 if j: pass"


def test_statement_and_parent():
    module = parse("def f(a=b):\n    return g(c)\n")
    by_name = {n.id: n for n in ast.walk(module.tree) if isinstance(n, ast.Name)}
    assert isinstance(module.statement(by_name["b"]), ast.FunctionDef)
    assert isinstance(module.statement(by_name["c"]), ast.Return)
    assert isinstance(module.parent(by_name["c"]), ast.Call)
    assert module.parent(module.tree) is None
    copy = ast.copy_location(ast.Name("c", ast.Load()), by_name["c"])
    assert isinstance(module.statement(copy), ast.Return)


def test_top_level_await_is_read():
    assert isinstance(parse("await f()\nasync with a: pass\n"), PyModule)


@pytest.mark.parametrize(
    "source, kind, place",
    [
        ("x = (\n", "syntax", "("),
        ("é = 1\né = = 2\n", "syntax", "="),
        ("x = 1 +", "syntax", ""),
        ("x = '\0'", "syntax", None),
        ("(" * 3000, "too-deep", None),
        ("x = " + "-" * 100_000 + "1", "too-deep", None),
        ("x = '\ud800'", "syntax", None),
    ],
)
def test_what_cannot_be_parsed_is_a_problem(source, kind, place):
    problem = parse(source)
    assert isinstance(problem, ParseProblem)
    assert problem.kind == kind
    assert problem.message
    assert 0 <= problem.span.start <= problem.span.end <= len(source)
    if place:
        assert source[problem.span.start :].startswith(place)


def test_a_long_sum_ends_in_a_module_or_a_problem():
    assert isinstance(parse("x = 1" + " + 1" * 20_000), (PyModule, ParseProblem))


def test_a_cell_that_does_not_parse_is_told_and_left_out():
    book = notebook("x = f()", "y = = 2", "%pip install a\nz = x\n")
    module = parse_module(book)
    assert isinstance(module, PyModule)
    assert [type(s).__name__ for s in module.tree.body] == ["Assign", "Pass", "Assign"]
    (problem,) = module.problems
    assert book.location(problem.span).cell == 2
    assert book.text[problem.span.start] == "="
    assert module.text.location(module.span(module.tree.body[2])).cell == 3


def test_edits_of_a_cell_change_the_file_of_the_notebook():
    book = notebook("x = f('é')", "y = = 2")
    module = parse_module(book)
    origin = PyOrigin(module, module.tree.body[0].value)
    (edit,) = origin.edits(SetItem("timeout", 120))
    text = book.file.text[: edit.span.start] + edit.text + book.file.text[edit.span.end :]
    assert json.loads(text)["cells"][0]["source"] == "x = f('é', timeout=120)"


def test_origins_are_equal_where_the_place_is():
    one, two = parse("x = f(a)\n"), parse("x = f(a)\n")
    places = [PyOrigin(m, m.tree.body[0].value) for m in (one, two)]
    assert places[0] == places[1]
    assert hash(places[0]) == hash(places[1])
    assert places[0] != PyOrigin(one, one.tree.body[0].value.func)
    assert places[0].edits(Replace(1))[0].span == Span(4, 8)


@pytest.mark.parametrize(
    "source, name, anchor",
    [
        ("x = f(\n  a,\n)\n", "a", "x = f(\n  a,\n)"),
        ("@d(\n  a)\ndef f(b=c) -> e:  # x: y\n  return g\n", "a", "@d(\n  a)\ndef f(b=c) -> e:"),
        ("@d\ndef f(b: int = c) -> e:\n  return g\n", "c", "@d\ndef f(b: int = c) -> e:"),
        ("def f():\n  # a: b\n  return g\n", "g", "return g"),
        ("if (a  # x: y\n    and b): c\n", "b", "if (a  # x: y\n    and b):"),
        ("if a:\n  b\nelif c:\n  d\n", "c", "elif c:"),
        ("try:\n  a\nexcept (b,\n        c):\n  d\n", "c", "except (b,\n        c):"),
        ("with a(), b(\n) as c:\n  d\n", "b", "with a(), b(\n) as c:"),
    ],
)
def test_the_anchor_is_the_statement_or_its_header(source, name, anchor):
    module = parse(source)
    node = next(n for n in ast.walk(module.tree) if isinstance(n, ast.Name) and n.id == name)
    span = PyOrigin(module, node).anchor()
    assert source[span.start : span.end] == anchor


def test_a_syntax_error_says_which_python_reads():
    problem = parse("def f(:\n")
    assert isinstance(problem, ParseProblem)
    assert problem.message.endswith(f"(as Python {sys.version_info.major}.{sys.version_info.minor} reads it)")


def test_parents_of_every_node_are_found_by_place():
    source = (
        "@decorate(x)\nclass A:\n    @one\n    @two(lambda: 1)\n    def f(self, a=(1,\n        2)):\n"
        "        return f'''{a\n}{\n  a:{a}}'''\n\nx = [\n    y for y in\n    z if y]\n"
    )
    module = parse(source)
    expected = {child: parent for parent in ast.walk(module.tree) for child in ast.iter_child_nodes(parent)}
    for node in walk(module.tree):
        fresh = parse(source)
        twin = walk(fresh.tree)[walk(module.tree).index(node)]
        parent = fresh.parent(twin)
        wanted = expected.get(node)
        assert (ast.dump(parent) if parent else None) == (ast.dump(wanted) if wanted else None)


def test_places_are_equal_where_they_are_the_same_characters():
    module = parse("x = f(1)\ny = f(1)\ndef g(a): pass\n")
    first, second, function = module.tree.body
    assert isinstance(first, ast.Assign)
    assert isinstance(second, ast.Assign)
    call = first.value
    assert PyOrigin(module, call) == PyOrigin(module.named("m"), call)
    assert isinstance(function, ast.FunctionDef)
    assert PyOrigin(module, function.args) == PyOrigin(module, function.args.args[0])  # one of them has no line
    assert PyOrigin(module, call) != PyOrigin(module, second.value)
    elsewhere = parse_module(SourceFile("b.py", b"", "x = f(1)\n", "utf-8"))
    assert isinstance(elsewhere, PyModule)
    assert PyOrigin(module, call) != PyOrigin(elsewhere, call)
    assert PyOrigin(module, first) != PyOrigin(module, first.targets[0])
