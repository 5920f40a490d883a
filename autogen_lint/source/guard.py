"""Tests to run before a parser: nesting that would overflow it (and in C crash the process) is told in words.

Shorter chains of operators than `LONGEST_CHAIN` are left to `ast`, which answers with RecursionError or MemoryError
what it can't hold; Python 3.10 crashes on some 200,000.
"""

from __future__ import annotations

import re
import warnings
from enum import Enum
from functools import cache
from itertools import accumulate


class Syntax(Enum):
    """A syntax, and the depth of nesting up to which its parser is safe."""

    PYTHON = 150
    JSON = 500
    YAML = 200


LONGEST_CHAIN = 10_000
"""The most binary operators, attributes, subscripts and calls that one expression of Python may have in a row."""

MOST_FLOW_BRACKETS = 10_000
"""The most brackets of a YAML text: where its strings begin can't be told cheaply, so that depth is an estimate."""

_ONLY_PARSE = 0x400 | 0x2000
"""`ast.PyCF_ONLY_AST` and `ast.PyCF_ALLOW_TOP_LEVEL_AWAIT`, without the time to import `ast`."""

_PYTHON_TOKENS = r"""
      \#[^\n]*
    | \"\"\"(?:[^"\\]|\\.|"(?!""))*(?:\"\"\")?
    | '''(?:[^'\\]|\\.|'(?!''))*(?:''')?
    | "(?:[^"\\\n]|\\.)*"?
    | '(?:[^'\\\n]|\\.)*'?
    | [()\[\]{}]
    | \\\r?\n
    | [-+*/%.@&|^<>\n,;:=]
    """
_JSON_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
_YAML_TOKENS = re.compile(r"[\[\]{}]")
_OPENING, _CLOSING, _CHAINING, _SEPARATING = (frozenset(signs) for signs in ("([{", ")]}", "-+*/%.@&|^<>", ",;:="))
_STEPS = {**{ord(sign): 1 for sign in _OPENING}, **{ord(sign): -1 for sign in _CLOSING}}
_NO_BRACKETS = bytes(set(range(256)) - set(_STEPS))
_INDENTED = re.compile(r"^ *(?=[^\s#])", re.MULTILINE)
_COMPACT = re.compile(r"^ *((?:[-?:][ \t]+)+)", re.MULTILINE)


def nesting_problem(text: str, syntax: Syntax, limit: int | None = None) -> str | None:
    """What is nested too deeply for the parser, as a message; None where the text may be parsed."""
    limit = syntax.value if limit is None else limit
    if syntax is Syntax.PYTHON:
        return _python_problem(text, limit)
    brackets = text.count("[") + text.count("{")
    if syntax is Syntax.YAML and brackets > MOST_FLOW_BRACKETS:
        return f"more than {MOST_FLOW_BRACKETS:,} flow collections"
    at = _too_deep(text, _JSON_TOKENS if syntax is Syntax.JSON else _YAML_TOKENS, limit) if brackets > limit else None
    if at is not None:
        return f"brackets are nested more than {limit} deep on line {_line(text, at)}"
    if syntax is Syntax.YAML and _block_depth(text) > limit:
        return f"blocks are nested more than {limit} deep"
    return None


def parses(source: str) -> bool:
    """Whether Python can parse a source."""
    if nesting_problem(source, Syntax.PYTHON) is not None:
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "<source>", "exec", flags=_ONLY_PARSE, dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return False
    return True


def _python_problem(text: str, limit: int) -> str | None:
    at = _too_deep(text, _python_tokens(), limit) if _rough_depth(text) > limit // 2 else None
    if at is not None:
        return f"brackets are nested more than {limit} deep on line {_line(text, at)}"
    at = _too_long(text) if sum(map(text.count, (*_CHAINING, "(", "["))) > LONGEST_CHAIN else None
    if at is not None:
        return f"an expression has more than {LONGEST_CHAIN:,} operators on line {_line(text, at)}"
    return None


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _rough_depth(text: str) -> int:
    """The depth of brackets if strings and comments held none. Where they do, `ast` still answers with an error."""
    brackets = text.encode("utf-8", "surrogatepass").translate(None, _NO_BRACKETS)
    return max(accumulate(map(_STEPS.__getitem__, brackets)), default=0)


@cache
def _python_tokens() -> re.Pattern[str]:
    return re.compile(_PYTHON_TOKENS, re.VERBOSE | re.DOTALL)  # few files are nested so deeply that they are asked for


def _too_deep(text: str, tokens: re.Pattern[str], limit: int) -> int | None:
    depth = 0
    for match in tokens.finditer(text):
        token = match.group()
        if token in _OPENING:
            depth += 1
            if depth > limit:
                return match.start()
        elif token in _CLOSING:
            depth = max(depth - 1, 0)
    return None


def _too_long(text: str) -> int | None:
    """Where an expression has its `LONGEST_CHAIN` and first operator; counts a call or subscript as one."""
    outer: list[int] = []
    chain = 0
    for match in _python_tokens().finditer(text):
        token = match.group()
        if token in _OPENING:
            outer.append(chain + 1)
            chain = 0
        elif token in _CLOSING:
            chain = outer.pop() if outer else 0
        elif token in _CHAINING:
            chain += 1
        elif token in _SEPARATING or (token == "\n" and not outer):  # noqa: S105 - a token of Python
            chain = 0
        if chain > LONGEST_CHAIN:
            return match.start()
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
