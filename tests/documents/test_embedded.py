"""The content of strings as texts: every character is where it is written, and edits say exactly what was meant."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from autogen_lint.documents.embedded import StringContent, string_content
from autogen_lint.documents.load import parse_document
from autogen_lint.documents.node import ScalarNode
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import SourceFile, apply_edits

LINES = st.lists(
    st.sampled_from(
        [
            "def f(x):",
            "    return x",
            "",
            '    """Say: "hä" 😀."""',
            "    y = 'it\\'s' # no",
            "\tt",
            "    a = \\",
            "  ",
            "{}[]:,",
        ]
    ),
    min_size=1,
    max_size=6,
)
NEW = st.sampled_from(["", "x", "timeout=30", 'say("hi")', "it's", "ä😀", "a\\b", "\n    b = 1"])


def content(text: str, kind: str, pointer: str = "/config/source_code") -> StringContent:
    document = parse_document(SourceFile(f"a.{kind}", text.encode(), text, "utf-8"), kind)
    node = document.find(pointer)
    assert isinstance(node, ScalarNode), document.problems
    return string_content(document, node)


def load(text: str, kind: str) -> object:
    return json.loads(text) if kind == "json" else yaml.safe_load(text)


class Literal(str):
    __slots__ = ()


class Single(str):
    __slots__ = ()


def dumper() -> type[yaml.SafeDumper]:
    class Dumper(yaml.SafeDumper):
        pass

    Dumper.add_representer(Literal, lambda d, v: d.represent_scalar("tag:yaml.org,2002:str", str(v), style="|"))
    Dumper.add_representer(Single, lambda d, v: d.represent_scalar("tag:yaml.org,2002:str", str(v), style="'"))
    return Dumper


def write(source: str, style: str, newline: str) -> tuple[str, str]:
    """A document with a source in some style, and its kind."""
    value: dict[str, object] = {"config": {"name": "f", "source_code": source, "z": [1]}, "label": "x"}
    if style.startswith("json"):
        text = json.dumps(value, indent=2 if "lines" in style else None, ensure_ascii="ascii" in style)
        return text.replace("\n", newline), "json"
    styled = {"yaml literal": Literal, "yaml single": Single}.get(style, str)(source)
    value["config"] = {"name": "f", "source_code": styled, "z": [1]}
    width = 40 if style == "yaml folded" else 10_000
    default = '"' if style in {"yaml double", "yaml folded"} else None
    text = yaml.dump(value, Dumper=dumper(), width=width, allow_unicode=True, default_style=default)
    return text.replace("\n", newline), "yaml"


STYLES = ("json", "json lines", "json ascii", "yaml literal", "yaml double", "yaml folded", "yaml single", "yaml plain")


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=60, deadline=None)
@given(LINES, st.sampled_from(["\n", "\r\n"]), st.booleans(), NEW, st.data())
def test_an_edit_of_the_content_is_an_edit_of_the_string(style, lines, newline, end, new, data):
    source = "\n".join(lines) + ("\n" if end else "")
    text, kind = write(source, style, newline)
    assume(load(text, kind)["config"]["source_code"] == source)
    embedded = content(text, kind)
    assert embedded.text == source
    start = data.draw(st.integers(0, len(source)))
    stop = data.draw(st.integers(start, len(source)))
    edit = embedded.to_file(TextEdit(Span(start, stop), new))
    if not embedded.writable:
        assert edit is None
        return
    if edit is None:
        return
    changed = apply_edits(text, [edit])
    assert changed == text[: edit.span.start] + edit.text + text[edit.span.end :]
    before, after = load(text, kind), load(changed, kind)
    meant = source[:start] + new + source[stop:]
    found = after["config"].pop("source_code")
    del before["config"]["source_code"]
    assert after == before
    if style == "yaml literal":
        assert found.rstrip("\n ") == meant.rstrip("\n ")
    else:
        assert found == meant


@pytest.mark.parametrize("style", STYLES[:6])
@settings(max_examples=40, deadline=None)
@given(LINES, st.data())
def test_places_are_where_the_characters_are(style, lines, data):
    source = "\n".join(lines) + "\nlast\n"
    text, kind = write(source, style, "\n")
    assume(load(text, kind)["config"]["source_code"] == source)
    embedded = content(text, kind)
    assume(embedded.writable)
    at = source.index("last")
    span = embedded.in_parent(Span(at, at + 4))
    assert text[span.start : span.end] == "last"
    shown, place = embedded.shown(Span(at, at + 4))
    assert (shown.text, place) == (text, span)


def test_common_styles_can_be_written():
    source = 'def f(u: str) -> str:\n    """Get: "it"."""\n    return requests.get(u).text\n'
    for style in ("json", "json lines", "json ascii", "yaml literal", "yaml double", "yaml folded"):
        text, kind = write(source, style, "\n")
        embedded = content(text, kind)
        assert embedded.writable, style
        at = source.index(").text")
        edit = embedded.to_file(TextEdit(Span(at, at), ", timeout=30"))
        assert edit is not None
        changed = load(apply_edits(text, [edit]), kind)
        assert changed["config"]["source_code"] == source.replace("get(u)", "get(u, timeout=30)")


@pytest.mark.parametrize(
    "text",
    [
        "config:\n  source_code: >\n    def f():\n      return 1\n",
        "config:\n  source_code: &here |\n    def f():\n      return 1\n",
        "config:\n  source_code: return 1\n",
        "config:\n  source_code: !!str 'return 1'\n",
    ],
)
def test_styles_that_are_not_followed_are_left_alone(text):
    embedded = content(text, "yaml")
    assert not embedded.writable
    assert embedded.to_file(TextEdit(Span(0, 1), "x")) is None
    assert embedded.location(Span(0, 1)).line == 2


def test_a_prefix_stands_nowhere():
    text = json.dumps({"config": {"source_code": "x = json.loads(y)\n"}})
    document = parse_document(SourceFile("a.json", text.encode(), text, "utf-8"), "json")
    node = document.find("/config/source_code")
    assert isinstance(node, ScalarNode)
    embedded = string_content(document, node, "import json\n")
    assert embedded.text == "import json\nx = json.loads(y)\n"
    assert embedded.to_file(TextEdit(Span(0, 3), "new")) is None
    edit = embedded.to_file(TextEdit(Span(12, 13), "z"))
    assert edit is not None
    assert json.loads(apply_edits(text, [edit])) == {"config": {"source_code": "z = json.loads(y)\n"}}


def test_an_empty_line_of_a_block_has_no_indentation_to_write_behind():
    source = "def f(x):\n    y = x\n\n    return y\n"
    text, kind = write(source, "yaml literal", "\n")
    embedded = content(text, kind)
    blank = source.index("\n\n") + 1
    assert embedded.to_file(TextEdit(Span(blank, blank + 1), "")) is None
    assert embedded.to_file(TextEdit(Span(blank, blank), "    # more\n")) is None
    assert embedded.to_file(TextEdit(Span(blank - 1, blank), "1")) is not None
