"""Writing literals and components as Python source, in the style of the place."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterator, Mapping
from itertools import islice

from autogen_lint.python.module import PyModule
from autogen_lint.values.intent import Component, Literal

_LOOKED_AT = 2000


def components(value: Literal) -> Iterator[Component]:
    """All components in a literal."""
    if isinstance(value, Component):
        yield value
        for argument in value.arguments.values():
            yield from components(argument)
    elif isinstance(value, list):
        for item in value:
            yield from components(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from components(item)


def render(value: Literal, quote: str, names: Mapping[str, str], encoding: str = "utf-8") -> str:
    """The source of a literal on one line; `names` are the expressions for the classes of its components."""
    if isinstance(value, str):
        return render_string(value, quote, encoding)
    if isinstance(value, float) and not math.isfinite(value):
        return f"float({render_string(str(value), quote)})"
    if isinstance(value, list):
        return "[" + ", ".join(render(item, quote, names, encoding) for item in value) + "]"
    if isinstance(value, dict):
        pairs = (
            f"{render_string(key, quote, encoding)}: {render(item, quote, names, encoding)}"
            for key, item in value.items()
        )
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, Component):
        arguments = [
            render(item, quote, names, encoding)
            if index < value.positional
            else f"{key}={render(item, quote, names, encoding)}"
            for index, (key, item) in enumerate(value.arguments.items())
        ]
        return f"{names[value.name]}({', '.join(arguments)})"
    return repr(value)


def render_string(value: str, quote: str, encoding: str = "utf-8") -> str:
    """A string literal in these quotes, or in the others where that saves escapes; all in what `encoding` can say."""
    other = "'" if quote == '"' else '"'
    if quote in value and other not in value:
        quote = other
    return quote + "".join(_character(char, quote, encoding) for char in value) + quote


def _character(char: str, quote: str, encoding: str) -> str:
    if char in (quote, "\\"):
        return "\\" + char
    if char in "'\"":
        return char
    try:
        char.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ascii(char)[1:-1]
    return repr(char)[1:-1]


def quote_style(module: PyModule, node: ast.AST) -> str:
    """The quotes used nearest to a node: in it (keys first), in its statement, in the module; else double ones."""
    keys = [key for key in node.keys if key is not None] if isinstance(node, ast.Dict) else []
    near = (_first_quote(module, place) for place in (*keys, node, module.statement(node)))
    return next((quote for quote in near if quote is not None), None) or module.fact(_quote_of_module)


def _quote_of_module(module: PyModule) -> str:
    return _first_quote(module, module.tree) or '"'


def _first_quote(module: PyModule, node: ast.AST) -> str | None:
    found = (_quote(module, part) for part in islice(ast.walk(node), _LOOKED_AT))
    return next((quote for quote in found if quote is not None), None)


def _quote(module: PyModule, node: ast.AST) -> str | None:
    """The quote of a string literal with single quotes; None for all else."""
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        return None
    start = module.span(node).start
    head = module.text.text[start : start + 4].lstrip("uUrR")
    if head[:1] not in ("'", '"') or head.startswith(('"""', "'''")):
        return None
    return head[0]
