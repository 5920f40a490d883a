"""Tests to run before a parser: nesting that would overflow it (and in C crash the process) is told in words."""

from __future__ import annotations

import re
from enum import Enum


class Syntax(Enum):
    """A syntax, and the depth of nesting up to which its parser is safe."""

    PYTHON = 150
    JSON = 500
    YAML = 200


_PYTHON_TOKENS = re.compile(
    r"""
      \#[^\n]*
    | \"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\"
    | '''(?:[^'\\]|\\.|'(?!''))*'''
    | "(?:[^"\\\n]|\\.)*"
    | '(?:[^'\\\n]|\\.)*'
    | [()\[\]{}]
    """,
    re.VERBOSE | re.DOTALL,
)
_QUOTED_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_INDENTED = re.compile(r"^ *(?=[^\s#])", re.MULTILINE)
_COMPACT = re.compile(r"^ *((?:[-?:][ \t]+)+)", re.MULTILINE)
_DOT_CHAIN = re.compile(r"(?:\b(?:not|await|lambda *:)\s+|[-+~]\s*){200}")


def nesting_problem(text: str, syntax: Syntax, limit: int | None = None) -> str | None:
    """What is nested too deeply for the parser, as a message; None where the text may be parsed."""
    limit = syntax.value if limit is None else limit
    if sum(map(text.count, "([{" if syntax is Syntax.PYTHON else "[{")) > limit:
        tokens = _PYTHON_TOKENS if syntax is Syntax.PYTHON else _QUOTED_TOKENS
        at = _too_deep(text, tokens, limit)
        if at is not None:
            return f"brackets are nested more than {limit} deep on line {text.count(chr(10), 0, at) + 1}"
    if syntax is Syntax.PYTHON and _DOT_CHAIN.search(text):
        return "more than 200 operators stand in a row"
    if syntax is Syntax.YAML and _block_depth(text) > limit:
        return f"blocks are nested more than {limit} deep"
    return None


def _too_deep(text: str, tokens: re.Pattern[str], limit: int) -> int | None:
    depth = 0
    for match in tokens.finditer(text):
        token = match.group()
        if token in {"(", "[", "{"}:
            depth += 1
            if depth > limit:
                return match.start()
        elif token in {")", "]", "}"}:
            depth = max(depth - 1, 0)
    return None


def _block_depth(text: str) -> int:
    """An upper bound of the nesting of YAML blocks: indentations that are open, and ``- - -`` in one line."""
    compact = max((len(match.group(1).split()) for match in _COMPACT.finditer(text)), default=0)
    open_at: list[int] = []
    deepest = 0
    for match in _INDENTED.finditer(text):
        indent = len(match.group())
        while open_at and open_at[-1] >= indent:
            open_at.pop()
        open_at.append(indent)
        deepest = max(deepest, len(open_at))
    return deepest + compact
