"""Expressions for LibCST: their source with the parts that stay as stubs, so that depth and size don't matter."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from autogen_lint.python.module import PyModule
from autogen_lint.source.span import Span, TextEdit

_STUB = "_autogen_lint_{}_"
_STUBS = re.compile(r"_autogen_lint_(\d+)_")
_NEWLINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Skeleton:
    """`code` is the source of an expression in parentheses, with a name in the place of each of `parts`."""

    span: Span
    source: str
    code: str
    parts: tuple[str, ...]
    newline: str

    def edit(self, code: str) -> TextEdit | None:
        """The edit that turns the expression into what `code` (changed, in parentheses) says.

        None where `code` doesn't parse or lacks a comment of the source.
        """
        text = _STUBS.sub(lambda stub: self.parts[int(stub[1])], code)[1:-1]
        if comments(self.source) - comments(text) or not parses(text):
            return None
        return minimal_edit(self.span, self.source, text)


def skeleton(module: PyModule, node: ast.expr, parts: Sequence[ast.expr]) -> Skeleton | None:
    """The skeleton of `node`, with stubs for `parts` (which don't overlap); None where there can't be one."""
    span, text = module.span(node), module.text.text
    source = text[span.start : span.end]
    if _STUBS.search(source):
        return None
    pieces = ["("]
    stubs = []
    at = span.start
    for index, part in enumerate(sorted(parts, key=lambda part: (part.lineno, part.col_offset))):
        place = module.span(part)
        if _is_sole_generator(node, part):
            pieces += (text[at : place.start], f"({_STUB.format(index)})")
        else:
            pieces += (text[at : place.start], _STUB.format(index))
        stubs.append(text[place.start : place.end])
        at = place.end
    pieces += (text[at : span.end], ")")
    newline = _NEWLINE.search(source) or _NEWLINE.search(text)
    return Skeleton(span, source, "".join(pieces), tuple(stubs), newline.group() if newline else "\n")


def _is_sole_generator(node: ast.expr, part: ast.expr) -> bool:
    return isinstance(node, ast.Call) and is_bare_generator(node, part)


def is_bare_generator(call: ast.Call, part: ast.AST) -> bool:
    """Whether `part` is the generator of ``f(x for x in y)``, whose place is that of the call's parentheses."""
    return (
        isinstance(part, ast.GeneratorExp)
        and call.args == [part]
        and (part.end_lineno, part.end_col_offset) == (call.end_lineno, call.end_col_offset)
    )


def parses(source: str) -> bool:
    """Whether `source` is an expression, in parentheses at least."""
    try:
        ast.parse(f"({source}\n)", mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def comments(source: str) -> Counter[str]:
    """The comments in the source of an expression."""
    if "#" not in source:
        return Counter()
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(f"({source}\n)", newline="").readline))
    except (tokenize.TokenError, SyntaxError):
        return Counter({"#": 1})
    return Counter(token.string for token in tokens if token.type == tokenize.COMMENT)


def minimal_edit(span: Span, old: str, new: str) -> TextEdit:
    """The edit from `old`, which stands at `span`, to `new`, without what both begin and end with; words stay whole."""
    before = _common(old, new)
    while before and (_splits(old, before) or _splits(new, before)):
        before -= 1
    after = _common(old[before:][::-1], new[before:][::-1])
    while after and (_splits(old, len(old) - after) or _splits(new, len(new) - after)):
        after -= 1
    return TextEdit(Span(span.start + before, span.end - after), new[before : len(new) - after])


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _splits(text: str, at: int) -> bool:
    """Whether a cut at `at` would go through a word, a number or a newline."""
    if not 0 < at < len(text):
        return False
    pair = text[at - 1 : at + 1]
    return pair == "\r\n" or all(char.isalnum() or char in "_." for char in pair)


def apart(source: str, span: Span, text: str) -> str:
    """`text` with a space where it would else run into a word beside its place."""
    if span.start and _is_word(source[span.start - 1]) and _is_word(text[0]):
        text = " " + text
    if span.end < len(source) and _is_word(text[-1]) and _is_word(source[span.end]):
        text += " "
    return text


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
