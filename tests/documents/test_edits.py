"""Edits of documents: only the intent changes, everything else stays to the byte, and new text looks local."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import DocNode, Document, MappingNode
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.source.span import TextEdit
from autogen_lint.source.text import SourceFile, apply_edits
from autogen_lint.values.intent import (
    ChangeOperator,
    Combine,
    Component,
    Intent,
    Literal,
    NameArgument,
    RemoveItem,
    RenameItem,
    Replace,
    SetItem,
    WrapExpression,
)

MAX = Component("autogen_agentchat.conditions.MaxMessageTermination", "termination", {"max_messages": 25}, 1)
OR = "autogen_agentchat.base.OrTerminationCondition"
OR_MAX = Combine("|", MAX, OR)
MAX_DATA = {"provider": MAX.name, "component_type": "termination", "config": {"max_messages": 25}}


def origin(text: str, pointer: str = "", kind: str = "json") -> DocOrigin:
    document = parse_document(SourceFile(f"a.{kind}", text.encode(), text, "utf-8"), kind)
    node = document.find(pointer)
    assert node is not None, document.problems
    return DocOrigin(document, node)


def edit(text: str, pointer: str, intent: Intent, kind: str = "json") -> str | None:
    place = origin(text, pointer, kind)
    edits = place.edits(intent)
    if edits is None:
        return None
    assert place.supports(intent)
    return apply_edits(text, edits)


def expect(value: Any, node: DocNode, intent: Intent) -> Any:
    """The value that the document should have after the edit."""
    path: list[str | int] = []
    while node.parent is not None:
        path.insert(0, node.token)
        node = node.parent
    holder = {"root": copy.deepcopy(value)}
    into: Any = holder
    path.insert(0, "root")
    for token in path[:-1]:
        into = into[token]
    target = into[path[-1]]
    if isinstance(intent, SetItem):
        target[intent.key] = plain(intent.value)
    elif isinstance(intent, RemoveItem):
        del target[intent.key]
    elif isinstance(intent, RenameItem):
        into[path[-1]] = {intent.to if key == intent.key else key: item for key, item in target.items()}
    elif isinstance(intent, Replace):
        into[path[-1]] = plain(intent.value)
    elif isinstance(intent, Combine):
        conditions = {"conditions": [target, plain(intent.component)]}
        into[path[-1]] = {"provider": OR, "component_type": "termination", "config": conditions}
    return holder["root"]


def plain(literal: Literal) -> Any:
    return MAX_DATA if literal is MAX else literal


def same(one: Any, other: Any) -> bool:
    """Equal with order and types."""
    return repr(one) == repr(other)


KEYS = st.sampled_from(["model", "api_key", "timeout", "config", "a b", "x-y", "größe", "1", "yes", "it's", 'q"', "#"])
STRINGS = st.sampled_from(
    ["", "gpt-4o", "a: b", "x # y", "yes", "12", "ümlaut 😀", "it's", 'say "hi"', "{a}", "- x", " s "]
)
SCALARS = st.none() | st.booleans() | st.integers(-99, 99) | st.sampled_from([0.5, 1e-7, 1e30]) | STRINGS
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=10
)
ROOTS = st.dictionaries(KEYS, VALUES, max_size=4) | st.lists(VALUES, min_size=1, max_size=3)
LITERALS: st.SearchStrategy[Any] = VALUES | st.just(MAX)


@st.composite
def intents(draw: st.DrawFn, node: DocNode) -> Intent:
    if not isinstance(node, MappingNode):
        return Replace(draw(LITERALS))
    keys = [pair.key for pair in node.pairs]
    kind = draw(
        st.sampled_from(["set", "set", "remove", "rename", "replace", "combine"] if keys else ["set", "replace"])
    )
    if kind == "set":
        return SetItem(draw(st.sampled_from([*keys, "timeout", "new key"])), draw(LITERALS))
    if kind == "remove":
        return RemoveItem(draw(st.sampled_from(keys)))
    if kind == "rename":
        to = draw(KEYS)
        assume(to not in keys)
        return RenameItem(draw(st.sampled_from(keys)), to)
    return Replace(draw(LITERALS)) if kind == "replace" else OR_MAX


def changed(data: st.DataObject, text: str, kind: str) -> tuple[DocNode, Intent, tuple[TextEdit, ...] | None]:
    file = SourceFile(f"a.{kind}", b"\xef\xbb\xbf" + text.encode(), text, "utf-8", b"\xef\xbb\xbf")
    document = parse_document(file, kind)
    nodes = list(document.nodes())
    mappings = [node for node in nodes if isinstance(node, MappingNode)]
    only_mappings = data.draw(st.booleans())
    wanted: list[DocNode] = [*mappings] if mappings and only_mappings else nodes
    node = data.draw(st.sampled_from(wanted))
    intent = data.draw(intents(node))
    place = DocOrigin(document, node)
    edits = place.edits(intent)
    if edits is not None:
        assert place.supports(intent)
        after = apply_edits(text, edits)
        assert file.encode(after) == b"\xef\xbb\xbf" + after.encode()
    return node, intent, edits


@given(
    st.data(),
    ROOTS,
    st.sampled_from([None, 2, 4, "\t"]),
    st.sampled_from([(", ", ": "), (",", ":"), (",", ": ")]),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_any_edit_of_json_changes_exactly_the_intent(
    data: st.DataObject,
    value: Any,
    indent: int | str | None,
    separators: tuple[str, str],
    newline: str,
    ascii_only: bool,
) -> None:
    if indent is not None:
        separators = (",", separators[1])
    text = json.dumps(value, indent=indent, separators=separators, ensure_ascii=ascii_only) + "\n"
    text = text.replace("\n", newline)
    node, intent, edits = changed(data, text, "json")
    assert edits is not None
    after = apply_edits(text, edits)
    assert same(json.loads(after), expect(value, node, intent))
    assert "\r" not in text or "\n" not in after.replace("\r\n", "")


@given(
    st.data(),
    ROOTS,
    st.sampled_from([True, False, None]),
    st.sampled_from([2, 4]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([None, '"', "'"]),
    st.booleans(),
    st.booleans(),
)
def test_any_edit_of_yaml_changes_exactly_the_intent(
    data: st.DataObject,
    value: Any,
    flow: bool | None,
    indent: int,
    newline: str,
    quote: str | None,
    comments: bool,
    final: bool,
) -> None:
    text = yaml.safe_dump(
        value,
        default_flow_style=flow,
        indent=indent,
        default_style=quote,
        allow_unicode=True,
        sort_keys=False,
        width=10**6,
    )
    lines = text.splitlines()
    if comments:
        lines = [line + data.draw(st.sampled_from(["", "  # note", "\n# note", "\n"])) for line in lines]
    text = ("\n".join(lines) + "\n" * final).replace("\n", newline)
    assert same(yaml.safe_load(text), value)
    node, intent, edits = changed(data, text, "yaml")
    if edits is None:
        assert comments or not isinstance(intent, (SetItem, RenameItem)), (text, intent)
        return
    after = apply_edits(text, edits)
    assert same(yaml.safe_load(after), expect(value, node, intent))
    assert after.count("# note") == text.count("# note")
    assert "\r" not in text or "\n" not in after.replace("\r\n", "")


@pytest.mark.parametrize(
    "text, after",
    [
        ('{\n  "a": 1\n}', '{\n  "a": 1,\n  "timeout": 120\n}'),
        ('{\n\t"a": 1\n}\n', '{\n\t"a": 1,\n\t"timeout": 120\n}\n'),
        ('{\r\n    "a": 1\r\n}', '{\r\n    "a": 1,\r\n    "timeout": 120\r\n}'),
        ('{"a": 1, "b": 2}', '{"a": 1, "b": 2, "timeout": 120}'),
        ('{"a":1,"b":2}', '{"a":1,"b":2,"timeout":120}'),
        ('{"a":1}', '{"a":1,"timeout":120}'),
        ('{ "a" : 1 }', '{ "a" : 1, "timeout" : 120 }'),
        ("{}", '{"timeout": 120}'),
        ("{ \n }", '{"timeout": 120}'),
        ('{\n  "a": 1,\n}', '{\n  "a": 1,\n  "timeout": 120,\n}'),
        ('{\n  "a": 1 // one\n}', '{\n  "a": 1, // one\n  "timeout": 120\n}'),
        ('{\n  "a": 1, // one,\n}', '{\n  "a": 1, // one,\n  "timeout": 120,\n}'),
        ('{\n    "a": 1\n  , "b": 2\n}', '{\n    "a": 1\n  , "b": 2\n  , "timeout": 120\n}'),
        ('{\n  "a": 1, "b": 2\n}', '{\n  "a": 1, "b": 2, "timeout": 120\n}'),
        ('{\n  "a": 1 }', '{\n  "a": 1,\n  "timeout": 120 }'),
        ('{"timeout": 10, "b": 2}', '{"timeout": 120, "b": 2}'),
        ('{"timeout":\n  10}', '{"timeout":\n  120}'),
        ('{"a": 1 /* c */}', None),
        ('{"timeout": 1, "timeout": 2}', None),
        ("{'a': 1}", None),
        ("[1]", None),
        ("1", None),
    ],
)
def test_a_pair_is_added_to_json_in_the_local_style(text: str, after: str | None) -> None:
    assert edit(text, "", SetItem("timeout", 120)) == after


@pytest.mark.parametrize(
    "text, pointer, after",
    [
        ("a: 1\n", "", "a: 1\ntimeout: 120\n"),
        ("a: 1", "", "a: 1\ntimeout: 120"),
        ("a: 1  # one\n\n# two\n", "", "a: 1  # one\ntimeout: 120\n\n# two\n"),
        ("c:\r\n    a: 1\r\nd: 2\r\n", "/c", "c:\r\n    a: 1\r\n    timeout: 120\r\nd: 2\r\n"),
        ("- model: x\n  key: y\n- model: z\n", "/0", "- model: x\n  key: y\n  timeout: 120\n- model: z\n"),
        ("-   model: x\n", "/0", "-   model: x\n    timeout: 120\n"),
        ('"a": "x"\n', "", '"a": "x"\n"timeout": 120\n'),
        ("'a': x\n", "", "'a': x\n'timeout': 120\n"),
        ("a: |\n  text\n\nb: |\n  more\n", "", "a: |\n  text\n\nb: |\n  more\ntimeout: 120\n"),
        ("a:\n- 1\n- 2\n", "", "a:\n- 1\n- 2\ntimeout: 120\n"),
        ("c: {a: 1, b: 2}\n", "/c", "c: {a: 1, b: 2, timeout: 120}\n"),
        ("c: {}  # none\n", "/c", "c: {timeout: 120}  # none\n"),
        ('c: {"a": 1}\n', "/c", 'c: {"a": 1, "timeout": 120}\n'),
        ("timeout: 10  # s\nb: 1\n", "", "timeout: 120  # s\nb: 1\n"),
        ("timeout:\nb: 1\n", "", "timeout: 120\nb: 1\n"),
        ("timeout:   # none\nb: 1\n", "", "timeout: 120   # none\nb: 1\n"),
        ("timeout:\n  read: 1\n  write: 2\nb: 1\n", "", "timeout: 120\nb: 1\n"),
        ("timeout:\n  read: 1 # s\nb: 1\n", "", "timeout: 120 # s\nb: 1\n"),
        ("timeout: &t 10\nb: 1\n", "", "timeout: 120\nb: 1\n"),
        ("timeout: &t 10\nb: *t\n", "", None),
        ("a: 1\n---\nb: 2\n", "", "a: 1\ntimeout: 120\n---\nb: 2\n"),
        ("x: &x\n  a: 1\ny: *x\n", "/x", None),
        ("x: &x\n  a: 1\ny: *x\n", "/y", None),
        ("x: &x {a: 1}\ny:\n  <<: *x\n  b: 1\n", "/y", None),
        ("x: &x\n  a: 1\ny: 2\n", "/x", "x: &x\n  a: 1\n  timeout: 120\ny: 2\n"),
        ("c: {a: 1,\n  b: 2}\n", "/c", None),
        ("a: |+\n  x\n\n", "", None),
        ("!Foo\na: 1\n", "", None),
    ],
)
def test_a_pair_is_added_to_yaml_in_the_local_style(text: str, pointer: str, after: str | None) -> None:
    assert edit(text, pointer, SetItem("timeout", 120), "yaml") == after


@pytest.mark.parametrize(
    "text, after",
    [
        ('{"timeout": 1}', "{}"),
        ('{"timeout": 1, "b": 2}', '{"b": 2}'),
        ('{"a": 1, "timeout": 1}', '{"a": 1}'),
        ('{\n  "a": 1,\n  "timeout": 1,\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 2\n}'),
        ('{\n  "a": 1,\n  "timeout": 1\n}', '{\n  "a": 1\n}'),
        ('{\n  "a": 1,\n  "timeout": 1,\n}', '{\n  "a": 1,\n}'),
        ('{\n  "a": 1,\n  "timeout": 1 // s\n}', None),
        ('{\n  "timeout": 1, // s\n "a": 1}', None),
        ('{"a": 1}', None),
    ],
)
def test_a_pair_is_removed_from_json(text: str, after: str | None) -> None:
    assert edit(text, "", RemoveItem("timeout")) == after


@pytest.mark.parametrize(
    "text, pointer, after",
    [
        ("a: 1\ntimeout: 1\nb: 2\n", "", "a: 1\nb: 2\n"),
        ("a: 1\ntimeout: 1", "", "a: 1"),
        ("timeout:\n  - 1\n  - 2\n# b\nb: 2\n", "", "# b\nb: 2\n"),
        ("- timeout: 1\n  a: 2\n", "/0", "- a: 2\n"),
        ("c:\n  timeout: 1\nb: 2\n", "/c", "c: {}\nb: 2\n"),
        ("- timeout: 1\n- 2\n", "/0", "- {}\n- 2\n"),
        ("timeout: 1\n", "", "{}\n"),
        ("a: 1\ntimeout: 1  # s\n", "", None),
        ("c: {a: 1, timeout: 1}\n", "/c", "c: {a: 1}\n"),
        ("timeout: &t 1\na: *t\n", "", None),
    ],
)
def test_a_pair_is_removed_from_yaml(text: str, pointer: str, after: str | None) -> None:
    assert edit(text, pointer, RemoveItem("timeout"), "yaml") == after


def test_a_key_is_renamed_in_its_quotes() -> None:
    rename = RenameItem("request_timeout", "timeout")
    assert edit('{"request_timeout" : 5}', "", rename) == '{"timeout" : 5}'
    assert edit("'request_timeout': 5 # s", "", rename, "yaml") == "'timeout': 5 # s"
    assert edit("- request_timeout: 5\n", "/0", rename, "yaml") == "- timeout: 5\n"
    assert edit('{"request_timeout": 5, "timeout": 6}', "", rename) is None
    assert edit("a: 1", "", rename, "yaml") is None


@pytest.mark.parametrize("kind", ["json", "yaml"])
def test_a_pair_renames_and_removes_itself(kind: str) -> None:
    text = '{"config": {"api_base": "x", "model": "m"}}'
    document = parse_document(SourceFile(f"a.{kind}", text.encode(), text, "utf-8"), kind)
    node = next(node for node in document.nodes() if node.pointer == "/config/api_base")
    pair = DocOrigin(document, node, node.pair)
    assert pair.supports(RenameItem("api_base", "base_url"))
    renamed = apply_edits(text, pair.edits(RenameItem("api_base", "base_url")) or ())
    assert renamed == '{"config": {"base_url": "x", "model": "m"}}'
    assert apply_edits(text, pair.edits(RemoveItem("api_base")) or ()) == '{"config": {"model": "m"}}'
    assert not pair.supports(RenameItem("model", "other"))


def test_a_value_is_replaced_in_its_quotes() -> None:
    assert edit("a: 'x'\n", "/a", Replace("y"), "yaml") == "a: 'y'\n"
    assert edit("a: x\n", "/a", Replace("y z"), "yaml") == "a: y z\n"
    assert edit("a: x\n", "/a", Replace("yes"), "yaml") == 'a: "yes"\n'
    assert edit("- 1\n- 2\n", "/1", Replace(None), "yaml") == "- 1\n- null\n"
    assert edit("[1, 2]", "/1", Replace(1e-7), "yaml") == "[1, 1.0e-07]"
    assert edit("[1, 2]", "/1", Replace(1e-7)) == "[1, 1e-07]"
    assert edit("[1]", "/0", Replace(float("inf"))) is None
    assert edit("a: 1\n", "/a", Replace(MAX), "yaml") == (
        f"a:\n  provider: {MAX.name}\n  component_type: termination\n  config:\n    max_messages: 25\n"
    )


JSON_TEAM = """\
{
  "config": {
    "termination_condition": {
      "provider": "TextMention", // why
      "config": {
        "text": "DONE"
      }
    },
    "max_turns": null
  }
}
"""
JSON_TEAM_WRAPPED = """\
{
  "config": {
    "termination_condition": {
      "provider": "autogen_agentchat.base.OrTerminationCondition",
      "component_type": "termination",
      "config": {
        "conditions": [
          {
            "provider": "TextMention", // why
            "config": {
              "text": "DONE"
            }
          },
          {
            "provider": "autogen_agentchat.conditions.MaxMessageTermination",
            "component_type": "termination",
            "config": {
              "max_messages": 25
            }
          }
        ]
      }
    },
    "max_turns": null
  }
}
"""
YAML_TEAM = """\
config:
    termination_condition:  # ends
        provider: TextMention
        config:
            text: |
                DONE

                now  # not a comment
    participants:
      - a
"""
YAML_TEAM_WRAPPED = """\
config:
    termination_condition:  # ends
        provider: autogen_agentchat.base.OrTerminationCondition
        component_type: termination
        config:
            conditions:
              - provider: TextMention
                config:
                    text: |
                        DONE

                        now  # not a comment
              - provider: autogen_agentchat.conditions.MaxMessageTermination
                component_type: termination
                config:
                    max_messages: 25
    participants:
      - a
"""


def test_components_are_combined_in_the_local_style() -> None:
    pointer = "/config/termination_condition"
    assert edit(JSON_TEAM, pointer, OR_MAX) == JSON_TEAM_WRAPPED
    crlf = edit(JSON_TEAM.replace("\n", "\r\n"), pointer, OR_MAX)
    assert crlf == JSON_TEAM_WRAPPED.replace("\n", "\r\n")
    assert edit(YAML_TEAM, pointer, OR_MAX, "yaml") == YAML_TEAM_WRAPPED
    small = edit('{"t": {"provider": "X"}}', "/t", OR_MAX)
    assert small is not None
    assert small.startswith(
        f'{{"t": {{"provider": "{OR}", "component_type": "termination", "config": {{"conditions": [{{'
    )
    assert "\n" not in small


OR_TEAM = """\
t:  # stops
  provider: autogen_agentchat.base.OrTerminationCondition
  config:
    conditions:
    - provider: A
      config: {text: x}  # said
    - provider: B  # or
# end
"""


def test_what_is_joined_already_gets_one_more_item() -> None:
    added = edit(OR_TEAM, "/t", OR_MAX, "yaml")
    assert added is not None
    item = f"    - provider: {MAX.name}\n      component_type: termination\n      config:\n        max_messages: 25\n"
    assert added == OR_TEAM.replace("# end\n", f"{item}# end\n")
    small = f'{{"provider":"{OR}","config":{{"conditions":[{{"provider":"A"}}]}}}}'
    assert json.loads(edit(small, "", OR_MAX) or "")["config"]["conditions"] == [{"provider": "A"}, MAX_DATA]
    large = json.dumps({"t": json.loads(small)}, indent=4)
    after = edit(large, "/t", OR_MAX)
    assert after == json.dumps(
        {"t": {"provider": OR, "config": {"conditions": [{"provider": "A"}, MAX_DATA]}}}, indent=4
    )
    empty = f'{{"provider": "{OR}", "config": {{"conditions": []}}}}'
    assert json.loads(edit(empty, "", OR_MAX) or "")["config"]["conditions"][0]["provider"] == OR


def test_a_component_is_added_over_several_lines_where_json_has_several() -> None:
    text = '{\n    "a": 1\n}'
    assert edit(text, "", SetItem("t", MAX)) == (
        '{\n    "a": 1,\n    "t": {\n        "provider": "autogen_agentchat.conditions.MaxMessageTermination",\n'
        '        "component_type": "termination",\n        "config": {\n            "max_messages": 25\n        }\n'
        "    }\n}"
    )
    replaced = edit('{\n  "t": null\n}', "", SetItem("t", {"a": [1]}))
    assert replaced == '{\n  "t": {\n    "a": [\n      1\n    ]\n  }\n}'


@pytest.mark.parametrize("intent", [ChangeOperator("|"), NameArgument(0, "x"), WrapExpression("f({})")])
def test_intents_of_python_are_not_for_documents(intent: Intent) -> None:
    place = origin('{"a": 1}')
    assert not place.supports(intent)
    assert place.edits(intent) is None


def test_text_that_the_encoding_lacks_is_escaped() -> None:
    file = SourceFile("a.json", b'["x"]', '["x"]', "latin-1")
    document = parse_document(file, "json")
    node = document.find("/0")
    assert node is not None
    edits = DocOrigin(document, node).edits(Replace("€ü"))
    assert edits is not None
    assert file.encode(apply_edits(file.text, edits)) == b'["\\u20ac\\u00fc"]'


def test_the_anchor_is_the_pair_or_the_item() -> None:
    text = '{"a": {"b": 1}, "c": [2]}'
    for pointer, expected in [("/a/b", '"b": 1'), ("/a", '"a": {"b": 1}'), ("/c/0", "2"), ("", text)]:
        span = origin(text, pointer).anchor()
        assert text[span.start : span.end] == expected


def test_an_edit_of_json_is_checked_by_its_own_part(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def note(text: SourceFile, kind: str, depth: int = 0) -> Document:
        read.append(text.text)
        return parse_document(text, kind, depth)

    monkeypatch.setattr("autogen_lint.documents.change.parse_document", note)
    text = json.dumps({"all": [{"a": number} for number in range(400)]})
    assert origin(text, "/all/7").edits(SetItem("a", 1)) is not None
    assert read == ['{"a": 1}']


@pytest.mark.parametrize("depth", [197, 198, 199, 200])
def test_a_part_is_as_deep_as_it_lies(depth: int) -> None:
    text = depth * '{"a": ' + "1" + depth * "}"
    value: Literal = {"b": {"c": 1}}
    changed = text.replace("1", json.dumps(value))
    readable = bool(parse_document(SourceFile("a.json", b"", changed, "utf-8"), "json").roots)
    assert (edit(text, "/a" * (depth - 1), SetItem("a", value)) is not None) == readable
