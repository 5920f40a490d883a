"""JSON documents: values as the standard library reads them, exact spans, departures as problems."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import MAX_DEPTH, DocNode, Document, MappingNode, ScalarNode, SequenceNode
from autogen_lint.source.text import SourceFile


def parse(text: str) -> Document:
    return parse_document(SourceFile("a.json", text.encode("utf-8", "surrogatepass"), text, "utf-8"), "json")


def plain(node: DocNode) -> object:
    if isinstance(node, MappingNode):
        return {pair.key: plain(pair.value) for pair in node.pairs}
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.items]
    assert isinstance(node, ScalarNode)
    return node.value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(JSON, st.sampled_from([None, 2, 4, "\t"]), st.booleans())
def test_reads_what_the_standard_library_writes(value: object, indent: int | str | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    document = parse(text)
    assert document.problems == ()
    assert plain(document.roots[0]) == value
    assert document.roots[0].span.end == len(text)


@given(JSON)
def test_the_span_of_every_node_holds_its_text(value: object) -> None:
    text = "  " + json.dumps(value, indent=2) + " \n"
    document = parse(text)
    for node in document.nodes():
        again = json.loads(text[node.span.start : node.span.end])
        assert again == plain(node)
        assert document.find(node.pointer) is node
        if isinstance(node, MappingNode):
            for pair in node.pairs:
                assert json.loads(text[pair.key_node.span.start : pair.key_node.span.end]) == pair.key
                assert json.loads("{" + text[pair.span.start : pair.span.end] + "}") == {pair.key: plain(pair.value)}


@given(st.text(alphabet="{}[],:\"'\\ \n#/*0123456789.eE+-truefalsnTNI_\x00\ud800aé", max_size=40))
def test_never_raises_and_agrees_on_what_is_valid(text: str) -> None:
    document = parse(text)
    fatal = any(problem.fatal for problem in document.problems)
    assert fatal == (not document.roots)
    lenient = {"duplicate-key", "constant", "surrogate"}
    try:
        expected = json.loads(text)
    except ValueError:
        assert {problem.kind for problem in document.problems} - lenient
        return
    if not {problem.kind for problem in document.problems} & lenient:
        assert document.problems == ()
    assert repr(plain(document.roots[0])) == repr(expected)


@pytest.mark.parametrize(
    "text, kind, spot, value",
    [
        ('{"a": 1, // why\n"b": 2}', "comment", "// why", {"a": 1, "b": 2}),
        ('{"a": /* x\n y */ 1}', "comment", "/* x\n y */", {"a": 1}),
        ('# top\n{"a": 1}', "comment", "# top", {"a": 1}),
        ('{"a": 1,}', "trailing-comma", ",", {"a": 1}),
        ("[1, 2 , ]", "trailing-comma", ",", [1, 2]),
        ("{'a': 1}", "python", "'a'", {"a": 1}),
        (r"""['it\'s \x41\n']""", "python", r"""'it\'s \x41\n'""", ["it's A\n"]),
        ('{"a": True}', "python", "True", {"a": True}),
        ('{"a": None}', "python", "None", {"a": None}),
        ('{"a": Infinity}', "constant", "Infinity", {"a": math.inf}),
        ("[-Infinity]", "constant", "-Infinity", [-math.inf]),
        ("[007]", "leading-zero", "007", [7.0]),
        ("[1_000]", "number", "1_000", [1000]),
        ("[.5]", "number", ".5", [0.5]),
        ("[+1e-3]", "number", "+1e-3", [0.001]),
        ('["a\tb"]', "control-character", "\t", ["a\tb"]),
        ('["a\nb"]', "control-character", "\n", ["a\nb"]),
        (r'["\d"]', "escape", r"\d", ["\\d"]),
        (r'["\ud800"]', "surrogate", r'"\ud800"', ["\ud800"]),
        ("{a: 1}", "unquoted-key", "a", {"a": 1}),
        ('{"a": 1, "a": 2}', "duplicate-key", '"a"', {"a": 2}),
    ],
)
def test_departures_are_read_and_reported(text: str, kind: str, spot: str, value: object) -> None:
    document = parse(text)
    (problem,) = document.problems
    assert (problem.kind, problem.fatal) == (kind, False)
    assert text[problem.span.start : problem.span.end] == spot
    assert plain(document.roots[0]) == value


def test_a_repeated_key_is_kept_and_the_last_counts() -> None:
    document = parse('{"a": 1, "b": 0, "a": 2}')
    root = document.roots[0]
    assert isinstance(root, MappingNode)
    assert [pair.span.start for pair in root.duplicates] == [17]
    pair = root.get("a")
    assert pair is not None
    assert plain(pair.value) == 2
    assert document.problems[0].span.start == 17


def test_surrogate_pairs_are_joined() -> None:
    document = parse(r'["\ud83d\ude00"]')
    assert document.problems == ()
    assert plain(document.roots[0]) == ["\U0001f600"]


@pytest.mark.parametrize(
    "text, at",
    [
        ("", 0),
        ("  \n", 3),
        ('{"a" 1}', 5),
        ('{"a": 1 "b": 2}', 8),
        ('{"a": }', 6),
        ("[1, , 2]", 4),
        ('["abc', 1),
        ("[1] 2", 4),
        ("[1", 2),
        ("{1: 2}", 1),
        ("(1, 2)", 0),
        ("[1}", 2),
        ("[\x00]", 1),
        ("[undefined]", 1),
        ("[1e]", 1),
        ("/* [1]", 0),
        ("[٣]", 1),
    ],
)
def test_broken_json_is_one_fatal_problem_at_its_place(text: str, at: int) -> None:
    document = parse(text)
    assert document.roots == ()
    fatal = [problem for problem in document.problems if problem.fatal]
    assert [problem.span.start for problem in fatal] == [at]


def test_comments_know_their_line() -> None:
    document = parse('{ // one\n  # two\n  "a": 1\n}')
    assert [(c.text, c.line, c.alone) for c in document.comments] == [("// one", 1, False), ("# two", 2, True)]


def test_deep_nesting_is_a_problem() -> None:
    for opening in ("[", '{"a":'):
        document = parse(opening * 30_000)
        assert [(p.kind, p.fatal) for p in document.problems] == [("depth", True)]
    fine = parse("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert fine.problems == ()
    assert len(list(fine.nodes())) == MAX_DEPTH


def test_huge_numbers_and_keys() -> None:
    key = "k" * 5000
    document = parse(f'{{"{key}": {"9" * 5000}, "b": 12345678901234567890, "c": 1e999}}')
    assert [problem.kind for problem in document.problems] == ["number"]
    root = document.roots[0]
    assert plain(root) == {key: math.inf, "b": 12345678901234567890, "c": math.inf}


def test_pointers_are_escaped() -> None:
    document = parse('{"a/b": [{"m~n": 1}]}')
    assert [node.pointer for node in document.nodes()] == ["", "/a~1b", "/a~1b/0", "/a~1b/0/m~0n"]
