"""JSON (RFC 8259) to nodes with spans. Common departures are read too, and each is a problem with its place."""

from __future__ import annotations

import re

from autogen_lint.documents.comments import Comment, comment_at
from autogen_lint.documents.node import (
    MAX_DEPTH,
    DocNode,
    Document,
    MappingNode,
    Pair,
    Problem,
    ScalarNode,
    ScalarValue,
    SequenceNode,
)
from autogen_lint.source.span import Span
from autogen_lint.source.text import Text

_TOKEN = re.compile(
    r"""
     [ \t\r\n]*(?:
      (?P<string>"[^"\\\x00-\x1f]*(?:\\[^\x00-\x1f][^"\\\x00-\x1f]*)*")
     |(?P<mark>[{}\[\],:])
     |(?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-]))
     |(?P<comment>//[^\r\n]*|/\*[\s\S]*?\*/|\#[^\r\n]*)
     |(?P<loose>"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')
     |(?P<word>[-+]?[\w.$][\w.$]*(?:(?<=[0-9.][eE])[-+][0-9]+)?)
     |(?P<end>\Z)
     )""",
    re.VERBOSE,
)
_SIMPLE = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_PYTHON = {"\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))")
_PAIR = re.compile("([\ud800-\udbff])([\udc00-\udfff])")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x1f]")
_WORDS: dict[str, ScalarValue] = {"true": True, "false": False, "null": None}
_CONSTANTS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf"), "+Infinity": float("inf")}
_PYTHON_WORDS: dict[str, ScalarValue] = {"True": True, "False": False, "None": None}
_LOOSE_NUMBER = re.compile(r"[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?")


class _FatalError(Exception):
    """The document can't be read further; the problem is recorded."""


class _Reader:
    """One pass over the tokens with an explicit stack, so that no nesting can exhaust the interpreter's."""

    def __init__(self, text: Text, depth: int) -> None:
        self.text = text
        self.depth = depth
        self.problems: list[Problem] = []
        self.comments: list[Comment] = []
        self.at = 0

    def problem(self, kind: str, message: str, span: Span) -> None:
        self.problems.append(Problem(kind, message, span))

    def fail(self, kind: str, message: str, span: Span) -> _FatalError:
        """Record a fatal problem and give what to raise."""
        self.problems.append(Problem(kind, message, span, fatal=True))
        return _FatalError()

    def next(self) -> tuple[str, str, Span]:
        """Group, text and span of the next token that is no comment; group ``end`` at the end."""
        while True:
            match = _TOKEN.match(self.text.text, self.at)
            if match is None:
                raise self._unreadable()
            self.at = match.end()
            group = match.lastgroup or ""
            start, end = match.span(group)
            lexeme, span = match[group], Span(start, end)
            if group != "comment":
                return group, lexeme, span
            self.comments.append(comment_at(self.text, span))
            self.problem("comment", "JSON has no comments", span)

    def _unreadable(self) -> _FatalError:
        text = self.text.text
        at = self.at
        while at < len(text) and text[at] in " \t\r\n":
            at += 1
        if text[at] in "\"'":
            return self.fail("syntax", "the string is not closed", Span(at, at + 1))
        kind = "control-character" if text[at] < " " else "syntax"
        return self.fail(kind, f"unexpected character {text[at]!r}", Span(at, at + 1))

    def read(self) -> DocNode:
        """The document's one value."""
        assigned = _ASSIGNMENT.match(self.text.text)
        if assigned is not None:
            self.problem("assignment", "an assignment is Python; JSON is the value alone", Span(*assigned.span(1)))
            self.at = assigned.end()
        group, lexeme, span = self.next()
        if group == "end":
            raise self.fail("empty", "the document is empty", span)
        root = self._open(group, lexeme, span)
        stack = [root] if isinstance(root, (MappingNode, SequenceNode)) else []
        while stack:
            child = self._step(stack[-1])
            if child is None:
                done = stack.pop()
                done.span = Span(done.span.start, self.at)
            elif isinstance(child, (MappingNode, SequenceNode)):
                if self.depth + len(stack) >= MAX_DEPTH:
                    raise self.fail("depth", f"nested more than {MAX_DEPTH} deep", child.span)
                stack.append(child)
        group, lexeme, span = self.next()
        if group != "end":
            raise self.fail("syntax", f"{_show(lexeme)} after the end of the value", span)
        return root

    def _step(self, into: MappingNode | SequenceNode) -> DocNode | None:
        """Read the next pair or item of an open mapping or sequence; None where it is closed instead."""
        closer = "}" if isinstance(into, MappingNode) else "]"
        first = not (into.pairs if isinstance(into, MappingNode) else into.items)
        group, lexeme, span = self.next()
        if lexeme == closer and group == "mark":
            return None
        if not first:
            if lexeme != "," or group != "mark":
                raise self._expected(f"',' or '{closer}'", group, lexeme, span)
            comma = span
            group, lexeme, span = self.next()
            if lexeme == closer and group == "mark":
                self.problem("trailing-comma", f"a comma before '{closer}'", comma)
                return None
        if isinstance(into, SequenceNode):
            child = self._open(group, lexeme, span)
            child.parent, child.token = into, len(into.items)
            into.items.append(child)
            return child
        return self._pair(into, group, lexeme, span)

    def _pair(self, into: MappingNode, group: str, lexeme: str, span: Span) -> DocNode:
        key = self._key(group, lexeme, span)
        name = str(key.value)
        group, lexeme, colon = self.next()
        if lexeme != ":" or group != "mark":
            raise self._expected("':'", group, lexeme, colon)
        value = self._open(*self.next())
        value.parent, value.token = into, name
        into.pairs.append(Pair(name, key, value))
        return value

    def _key(self, group: str, lexeme: str, span: Span) -> ScalarNode:
        if group in ("string", "loose"):
            return ScalarNode(span, value=self._string(group, lexeme, span), style=lexeme[0])
        if group == "word" and lexeme.isidentifier():
            self.problem("unquoted-key", f"the key {lexeme} has no quotes", span)
            return ScalarNode(span, value=lexeme)
        raise self._expected("a string as key", group, lexeme, span)

    def _open(self, group: str, lexeme: str, span: Span) -> DocNode:
        """The value that begins with this token: complete if a scalar, else empty and open."""
        if group == "mark" and lexeme in "{[":
            return MappingNode(span) if lexeme == "{" else SequenceNode(span)
        if group in ("string", "loose"):
            return ScalarNode(span, value=self._string(group, lexeme, span), style=lexeme[0])
        if group == "number":
            return ScalarNode(span, value=self._number(lexeme, span))
        if group == "word":
            return ScalarNode(span, value=self._word(lexeme, span))
        raise self._expected("a value", group, lexeme, span)

    def _expected(self, what: str, group: str, lexeme: str, span: Span) -> _FatalError:
        found = "the end" if group == "end" else _show(lexeme)
        return self.fail("syntax", f"expected {what}, found {found}", span)

    def _number(self, lexeme: str, span: Span) -> ScalarValue:
        if any(mark in lexeme for mark in ".eE"):
            return float(lexeme)
        try:
            return int(lexeme)
        except ValueError:  # Python refuses to convert thousands of digits
            self.problem("number", f"a number of {len(lexeme)} digits", span)
            return float(lexeme)

    def _word(self, lexeme: str, span: Span) -> ScalarValue:
        if lexeme in _WORDS:
            return _WORDS[lexeme]
        if lexeme in _PYTHON_WORDS:
            self.problem("python", f"{lexeme} is Python; JSON writes {_JSON_OF[lexeme]}", span)
            return _PYTHON_WORDS[lexeme]
        if lexeme in _CONSTANTS:
            self.problem("constant", f"JSON has no {lexeme}", span)
            return _CONSTANTS[lexeme]
        if _LOOSE_NUMBER.fullmatch(lexeme) and lexeme.isascii():
            kind = "leading-zero" if re.match(r"[-+]?0[0-9]", lexeme) else "number"
            self.problem(kind, f"{_show(lexeme)} is no JSON number", span)
            try:
                return float(lexeme) if any(mark in lexeme for mark in ".eE") else int(lexeme)
            except ValueError:
                return float(lexeme.replace("_", ""))
        raise self._expected("a value", "word", lexeme, span)

    def _string(self, group: str, lexeme: str, span: Span) -> str:
        body = lexeme[1:-1]
        python = lexeme[0] == "'"
        if python:
            self.problem("python", "a string in single quotes", span)
        elif group == "loose" and (control := _CONTROL.search(body)):
            at = span.start + 1 + control.start()
            self.problem("control-character", f"{control[0]!r} must be escaped in a string", Span(at, at + 1))
        if "\\" in body:
            body = self._unescape(body, span.start + 1, python)
        if _SURROGATE.search(body):
            body = _PAIR.sub(_join, body)
            if _SURROGATE.search(body):
                self.problem("surrogate", "half of a surrogate pair", span)
        return body

    def _unescape(self, body: str, start: int, python: bool) -> str:
        simple = _PYTHON if python else _SIMPLE

        def replace(match: re.Match[str]) -> str:
            four, two, one = match.groups()
            if four is not None:
                return chr(int(four, 16))
            if two is not None and python:
                return chr(int(two, 16))
            if one in simple:
                return simple[one]
            span = Span(start + match.start(), start + match.end())
            if not python:
                self.problem("escape", f"{match[0]!r} is no JSON escape", span)
            return "" if python and one in ("\n", "\r\n", "\r") else match[0]

        return _ESCAPE.sub(replace, body)


_ASSIGNMENT = re.compile(r"[ \t\r\n]*([A-Za-z_]\w*[ \t]*=)(?=[ \t\r\n]*[\[{])")
_JSON_OF = {"True": "true", "False": "false", "None": "null"}


def _join(match: re.Match[str]) -> str:
    return chr(0x10000 + ((ord(match[1]) - 0xD800) << 10) + (ord(match[2]) - 0xDC00))


def _show(lexeme: str) -> str:
    return repr(lexeme if len(lexeme) <= 30 else lexeme[:27] + "...")


def parse_json(text: Text, depth: int = 0) -> Document:
    """Read a JSON text; never raises for its content. Problems that are not `fatal` were read as they were meant.

    `depth` is how deep the text lies in a larger one.
    """
    reader = _Reader(text, depth)
    try:
        roots: tuple[DocNode, ...] = (reader.read(),)
    except _FatalError:
        roots = ()
    for root in roots:
        _report_duplicates(Document(text, "json", (root,)), reader)
    problems = sorted(reader.problems, key=lambda problem: problem.span)
    return Document(text, "json", roots, tuple(problems), tuple(reader.comments))


def _report_duplicates(document: Document, reader: _Reader) -> None:
    for node in document.nodes():
        if isinstance(node, MappingNode) and len({pair.key for pair in node.pairs}) < len(node.pairs):
            for pair in node.duplicates:
                reader.problem("duplicate-key", f"the key {_show(pair.key)} stands here again", pair.key_node.span)
