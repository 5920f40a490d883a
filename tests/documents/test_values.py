"""Documents as values."""

from __future__ import annotations

import math

import pytest
import yaml

from autogen_lint.documents.load import parse_document
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.documents.values import root_values, to_value
from autogen_lint.source.text import SourceFile
from autogen_lint.values.intent import SetItem
from autogen_lint.values.value import Absent, Known, Mapping, Sequence, Unknown, Value, number, string


def value_of(text: str, kind: str = "yaml") -> Value:
    document = parse_document(SourceFile(f"a.{kind}", text.encode(), text, "utf-8"), kind)
    (value,) = root_values(document)
    return value


def mapping(text: str, kind: str = "yaml") -> Mapping:
    value = value_of(text, kind)
    assert isinstance(value, Mapping)
    return value


def written(value: Value) -> str:
    span = value.origin.span
    return value.origin.text.text[span.start : span.end]


def plain(value: Value) -> object:
    if isinstance(value, Mapping):
        return {key: plain(entry.value) for key, entry in value.entries.items()}
    if isinstance(value, Sequence):
        return [plain(item) for item in value.items]
    assert isinstance(value, Known)
    return value.value


def test_json_becomes_mappings_sequences_and_literals() -> None:
    text = '{"model": "gpt-4o", "timeout": 10, "tags": [true, null, 1.5]}'
    value = mapping(text, "json")
    assert plain(value) == {"model": "gpt-4o", "timeout": 10, "tags": [True, None, 1.5]}
    assert written(value) == text
    entry = value.entries["timeout"]
    assert text[entry.origin.span.start : entry.origin.span.end] == '"timeout": 10'
    assert written(entry.value) == "10"
    assert str(entry.value.origin.location) == "a.json:1:32"
    assert isinstance(value.get("api_key"), Absent)
    assert entry.origin != entry.value.origin
    again = mapping(text, "json").entries["timeout"].origin
    assert again == entry.origin
    assert hash(again) == hash(entry.origin)


def test_an_origin_edits_the_value_it_stands_for() -> None:
    value = mapping("timeout: 10\n")
    assert [e.text for e in value.origin.edits(SetItem("timeout", 120)) or ()] == ["120"]
    assert isinstance(value.origin, DocOrigin)
    assert value.origin.pointer == ""


def test_an_alias_gives_the_value_of_its_anchor() -> None:
    value = mapping("a: &x {timeout: 5}\nb: *x\n")
    assert value.get("b") is value.get("a")
    assert written(value.get("b")) == "&x {timeout: 5}"
    entry = value.entries["b"]
    assert entry.origin.text.text[entry.origin.span.start : entry.origin.span.end] == "b: *x"
    assert not entry.origin.supports(SetItem("timeout", 6))


MERGES = [
    "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\n",
    "a: &a {x: 1, y: 2}\nb: {y: 3, <<: *a}\n",
    "a: &a {x: 1}\nc: &c {x: 2, z: 3}\nb: {<<: [*a, *c], w: 4}\n",
    "a: &a {x: 1}\nc: &c {<<: *a, z: 3}\nb: {<<: *c}\n",
    "b: {<<: {x: 1}, x: 2, y: 3}\n",
    "b: {'<<': 1}\n",
]


@pytest.mark.parametrize("text", MERGES)
def test_merge_keys_merge_as_in_pyyaml(text: str) -> None:
    value = mapping(text)
    assert plain(value) == yaml.safe_load(text)
    part = value.get("b")
    assert isinstance(part, Mapping)
    assert part.rest is None


def test_a_merged_entry_lies_where_it_was_written() -> None:
    value = mapping("a: &a {timeout: 1}\nb:\n  <<: *a\n  own: 2\n")
    part = value.get("b")
    assert isinstance(part, Mapping)
    assert part.entries["timeout"].origin.span.start == 7
    assert part.entries["own"].origin.span.start == 33
    assert part.root == value.get("a").origin
    assert not part.origin.supports(SetItem("timeout", 2))


def test_a_merge_of_something_else_leaves_the_mapping_open() -> None:
    part = mapping("b: {<<: text, y: 1}\n").get("b")
    assert isinstance(part, Mapping)
    assert number(part.get("y")) == 1
    assert isinstance(part.get("timeout"), Unknown)


def test_what_yaml_alone_knows_is_unknown() -> None:
    value = mapping("when: 2024-02-01\nref: !Ref x\nobj: !obj {a: 1}\nseq: !s [1]\nstr: !!str 1\n")
    for key, detail in [("when", "2024-02-01"), ("ref", "!Ref"), ("obj", "!obj"), ("seq", "!s")]:
        item = value.get(key)
        assert isinstance(item, Unknown)
        assert (item.reason, item.detail) == ("yaml-tag", detail)
    assert string(value.get("str")) == "1"


def test_a_repeated_key_counts_once_with_its_last_value() -> None:
    value = mapping('{"a": 1, "a": 2}', "json")
    assert plain(value) == {"a": 2}
    assert value.entries["a"].origin.span.start == 9


def test_a_recursive_alias_is_unknown() -> None:
    value = mapping("a: &a\n  b: *a\n  <<: *a\n")
    inner = value.get("a")
    assert isinstance(inner, Mapping)
    item = inner.get("b")
    assert isinstance(item, Unknown)
    assert item.reason == "recursive-alias"
    assert isinstance(inner.get("timeout"), Unknown)


def count(value: Value) -> int:
    if isinstance(value, Mapping):
        return 1 + sum(count(entry.value) for entry in value.entries.values())
    if isinstance(value, Sequence):
        return 1 + sum(count(item) for item in value.items)
    return 1


def test_an_alias_bomb_stays_small() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    assert count(value_of("\n".join(lines))) < 250_000


def test_a_bomb_of_merges_stays_small() -> None:
    lines = ["a0: &a0 {" + ", ".join(f"k{i}: {i}" for i in range(50)) + "}"]
    lines += [f"a{i}: &a{i} {{<<: [{', '.join([f'*a{i - 1}'] * 9)}], x{i}: 1}}" for i in range(1, 30)]
    assert count(value_of("\n".join(lines))) < 250_000


def test_the_deepest_document_becomes_a_value() -> None:
    text = "[" * 200 + "]" * 200
    for kind in ("json", "yaml"):
        value = value_of(text, kind)
        for _ in range(199):
            assert isinstance(value, Sequence)
            (value,) = value.items
        assert plain(value) == []


def test_one_node_can_be_read_by_itself() -> None:
    text = '{"a": {"b": NaN}}'
    document = parse_document(SourceFile("a.json", text.encode(), text, "utf-8"), "json")
    node = document.find("/a")
    assert node is not None
    value = to_value(document, node)
    assert isinstance(value, Mapping)
    found = number(value.get("b"))
    assert found is not None
    assert math.isnan(found)


def test_a_kind_must_be_known() -> None:
    with pytest.raises(ValueError, match="toml"):
        parse_document(SourceFile("a.toml", b"", "", "utf-8"), "toml")
