"""YAML documents: values as PyYAML's safe loader gives them, exact spans, comments, aliases, hostile texts."""

from __future__ import annotations

import datetime as dt
import time

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import AliasNode, DocNode, Document, MappingNode, ScalarNode, SequenceNode
from autogen_lint.source.text import SourceFile


def parse(text: str) -> Document:
    return parse_document(SourceFile("a.yaml", text.encode("utf-8", "surrogatepass"), text, "utf-8"), "yaml")


def source(document: Document, pointer: str) -> str:
    node = document.find(pointer)
    assert node is not None
    return document.text.text[node.span.start : node.span.end]


def plain(node: DocNode) -> object:
    if isinstance(node, AliasNode):
        return plain(node.target)
    if isinstance(node, MappingNode):
        return {pair.key: plain(pair.value) for pair in node.pairs}
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.items]
    assert isinstance(node, ScalarNode)
    return node.value


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n :#-'\"*&|>"), max_size=12)
YAML = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(
    YAML,
    st.sampled_from([True, False, None]),
    st.sampled_from([2, 4]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([None, '"', "'", "|", ">"]),
    st.booleans(),
)
def test_reads_what_pyyaml_writes(
    value: object, flow: bool | None, indent: int, newline: str, style: str | None, unicode: bool
) -> None:
    text = yaml.safe_dump(
        value,
        default_flow_style=flow,
        indent=indent,
        line_break=newline,
        default_style=style,
        allow_unicode=unicode,
        sort_keys=False,
    )
    document = parse(text)
    assert document.problems == ()
    assert plain(document.roots[0]) == yaml.safe_load(text)
    for node in document.nodes():
        again = text[node.span.start : node.span.end]
        assert again == again.strip(" \r\n")
        assert document.find(node.pointer) is node


@given(st.text(alphabet="ab:- \n\t#&*|>{}[],\"'?!%@`0123.~<=\r\\éx", max_size=30))
@example(">#")
@example("|#=*?@x>=2")
@example("!'b.!")
@example("!??!")
@example("[!,]")
def test_never_raises_and_agrees_on_what_is_broken(text: str) -> None:
    document = parse(text)
    try:
        nodes = list(yaml.compose_all(text, Loader=yaml.SafeLoader))
    except yaml.YAMLError:
        assert any(problem.fatal for problem in document.problems)
        assert document.roots == ()
        return
    assert not any(problem.fatal for problem in document.problems)
    assert len(document.roots) == len(nodes)


SAMPLE = """\
# autogen-lint: ignore-file
provider: X  # one
config:
    # two
    model: "gpt # not"
    text: |  # three
        a # not
        b

    # four
    items:
    - plain words
      go on
    - {a: 1, b: [x, y]}   # five
    empty:
last: 'it''s'


# six
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_spans_end_where_the_value_ends(newline: str) -> None:
    document = parse(SAMPLE.replace("\n", newline))
    assert document.problems == ()
    assert source(document, "/provider") == "X"
    assert source(document, "/config/model") == '"gpt # not"'
    assert source(document, "/config/text") == f"|  # three{newline}        a # not{newline}        b"
    assert source(document, "/config/items/0") == f"plain words{newline}      go on"
    assert source(document, "/config/items/1") == "{a: 1, b: [x, y]}"
    assert source(document, "/config/items").endswith("y]}")
    assert source(document, "/config").endswith("empty:")
    assert source(document, "/config/empty") == ""
    assert source(document, "/last") == "'it''s'"
    assert source(document, "").endswith("'it''s'")
    comments = [(comment.text[2:], comment.line, comment.alone) for comment in document.comments]
    assert comments == [
        ("autogen-lint: ignore-file", 1, True),
        ("one", 2, False),
        ("two", 4, True),
        ("three", 6, False),
        ("four", 10, True),
        ("five", 14, False),
        ("six", 19, True),
    ]


SCALARS = """1;0;-7;+7;0o7;010;0x1F;0b101;1_000;190:20:30;1.5;.5;1e3;1.0e3;1.0e+3;.inf;-.INF;190:20:30.15;~;null;Null
yes;No;on;OFF;true;=;nan;1.2.3;'1';"yes";0x_;0b_;08;-0;!!str 12;!!int '3';!!float 1;!!null '';a:b"""


@pytest.mark.parametrize("text", SCALARS.replace("\n", ";").split(";"))
def test_scalars_resolve_as_in_pyyaml(text: str) -> None:
    (root,) = parse(text).roots
    assert isinstance(root, ScalarNode)
    try:
        expected = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):
        assert root.value == text.rsplit(" ", maxsplit=1)[-1]
        return
    assert (type(root.value), root.value) == (type(expected), expected)


def test_timestamps_and_foreign_tags_are_not_resolved() -> None:
    assert yaml.safe_load("2024-02-01") == dt.date(2024, 2, 1)
    document = parse("[2024-02-01, !Ref x, !!binary aGk=, '2024-02-01']")
    assert [(n.value, n.resolved, n.tag) for n in document.nodes() if isinstance(n, ScalarNode)] == [
        ("2024-02-01", False, None),
        ("x", False, "!Ref"),
        ("aGk=", False, "tag:yaml.org,2002:binary"),
        ("2024-02-01", True, None),
    ]


def test_aliases_keep_their_site_and_their_target() -> None:
    document = parse("base: &b {timeout: 5}\nuse: *b\nmore:\n  <<: *b\n")
    use = document.find("/use")
    assert isinstance(use, AliasNode)
    assert source(document, "/use") == "*b"
    assert use.target.pointer == "/base"
    more = document.find("/more")
    assert isinstance(more, MappingNode)
    assert [(pair.key, pair.merge) for pair in more.pairs] == [("<<", True)]
    assert len(document.aliases) == 2


def test_a_quoted_merge_key_is_a_key() -> None:
    (root,) = parse("'<<': 1").roots
    assert isinstance(root, MappingNode)
    assert root.pairs[0].merge is False


def test_documents_of_a_stream() -> None:
    document = parse("a: 1\n---\n- 2\n...\n---\nb\n")
    assert [plain(root) for root in document.roots] == [{"a": 1}, [2], "b"]
    assert parse("").roots == ()
    assert parse("# nothing\n").problems == ()


def test_keys_that_are_no_strings() -> None:
    (root,) = parse("1: a\ntrue: b\n? [x, y]\n: c\n2024-01-01: d\n").roots
    assert isinstance(root, MappingNode)
    assert [pair.key for pair in root.pairs] == ["1", "true", "[x, y]", "2024-01-01"]


@pytest.mark.parametrize(
    "text, kind, at",
    [
        ("a: [1, 2", "syntax", 8),
        ("a: 1\n  b: 2", "syntax", 8),
        ("a: *x", "syntax", 3),
        ("a: b\x00c", "control-character", 4),
        ("a: \ud800", "control-character", 3),
        ("a:\n\t- b", "syntax", 3),
        ("%YAML 3.0\n---\na", "syntax", 0),
        ('"\\UFFFFFFFF"', "syntax", 0),
        ("'abc", "syntax", 4),
        ("a: |# no comment\n  b", "syntax", 4),
        ("a: >2-# no comment\n   b", "syntax", 6),
        ("a: !'b.! c", "syntax", 4),
    ],
)
def test_broken_yaml_is_a_problem_at_its_place(text: str, kind: str, at: int) -> None:
    document = parse(text)
    assert document.roots == ()
    assert [(problem.kind, problem.span.start) for problem in document.problems] == [(kind, at)]


def test_duplicate_keys() -> None:
    document = parse("a: 1\nb: 2\na: 3\n")
    assert [(p.kind, p.span.start, p.fatal) for p in document.problems] == [("duplicate-key", 10, False)]
    assert plain(document.roots[0]) == {"a": 3, "b": 2}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[\n", "{\n", "!!x ["])
def test_deep_nesting_is_a_problem(opening: str) -> None:
    document = parse(opening * 30_000)
    assert [(p.kind, p.fatal) for p in document.problems] == [("depth", True)]


def test_an_alias_bomb_is_a_problem_and_quick() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    started = time.monotonic()
    document = parse("\n".join(lines))
    assert time.monotonic() - started < 5
    assert [(problem.kind, problem.fatal) for problem in document.problems] == [("aliases", False)]
    assert {alias.refusal for alias in document.aliases} == {"", "too-many-aliases"}


def test_a_long_chain_of_aliases_is_refused_in_time() -> None:
    lines = ["a0: &a0 [x]"] + [f"a{i}: &a{i} [*a{i - 1}]" for i in range(1, 1000)]
    document = parse("\n".join(lines))
    assert [problem.kind for problem in document.problems] == ["aliases"]


def test_a_recursive_alias_is_refused() -> None:
    document = parse("a: &a [1, *a]")
    assert [alias.refusal for alias in document.aliases] == ["recursive-alias"]
    assert document.problems == ()


def test_a_large_document_is_read_in_linear_time() -> None:
    document = parse("".join(f"key{i}: value {i}  # c\n" for i in range(3000)))
    assert len(document.comments) == 3000
    assert len(list(document.nodes())) == 3001


def spans(document: Document) -> list[object]:
    kept = [(node.span, node.anchor, node.tag, plain_scalar(node)) for node in document.nodes()]
    return [kept, document.comments, [problem.span for problem in document.problems]]


def plain_scalar(node: DocNode) -> object:
    return (repr(node.value), node.style) if isinstance(node, ScalarNode) else type(node)


PIECES = st.lists(
    st.sampled_from(
        [
            "a",
            "b: ",
            "- ",
            "\n",
            "\n  ",
            "# c",
            "'q'",
            '"d"',
            "|\n",
            "  text\n",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "&a ",
            "*a",
            "!t ",
            "? ",
            "é😀",
            "---\n",
            "key: v\n",
            "- k: v\n  z: w\n",
            "\u2028",
            "\r\n",
            "|+\n",
            "x?",
        ]
    ),
    max_size=12,
)


@given(PIECES)
def test_both_loaders_of_pyyaml_give_the_same_document(pieces: list[str]) -> None:
    text = "".join(pieces)
    fast = parse(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", False)
        slow = parse(text)
    assert spans(fast) == spans(slow)
