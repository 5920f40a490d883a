"""Keywords of a call that become positional arguments, by splices: what is between them stays as it is."""

from __future__ import annotations

import ast

from autogen_lint.python.module import PyModule
from autogen_lint.python.operators import Plan
from autogen_lint.python.skeleton import comments
from autogen_lint.source.span import Span, TextEdit

_TIGHT = (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.List, ast.Tuple, ast.ListComp)
"""Expressions that need no parentheses behind a star."""


def plan_spread(module: PyModule, node: ast.expr, key: str) -> Plan | None:
    """``f(key=[a, b], x=1)`` to ``f(a, b, x=1)``; behind other keywords, and for other values, with a star."""
    if not isinstance(node, ast.Call) or node.args or any(keyword.arg is None for keyword in node.keywords):
        return None
    index = next((i for i, keyword in enumerate(node.keywords) if keyword.arg == key), None)
    if index is None:
        return None
    keyword = node.keywords[index]
    span = module.span(keyword)
    source = module.source(keyword.value)
    plain = source == module.text.text[span.end - len(source) : span.end]
    if not plain or comments(module.text.text[span.start : span.end - len(source)]):
        return None
    written = _first(module, keyword.value) if index == 0 else None
    if written is None:
        written = _starred(keyword.value, source)
    return lambda: [TextEdit(span, written)]


def _first(module: PyModule, value: ast.expr) -> str | None:
    """The items of a literal list, or a literal dict, without what holds them; None for other values."""
    if isinstance(value, ast.Dict):
        return module.source(value)
    if not isinstance(value, ast.List) or not value.elts or any(isinstance(item, ast.Starred) for item in value.elts):
        return None
    begin, end = module.span(value.elts[0]).start, module.span(value.elts[-1]).end
    outer = module.span(value)
    text = module.text.text
    if comments(text[outer.start : begin]) or comments(text[end : outer.end]) or "(" in text[outer.start : begin]:
        return None
    return text[begin:end]


def _starred(value: ast.expr, source: str) -> str:
    if isinstance(value, ast.Dict):
        return f"*[{source}]"
    return f"*{source}" if isinstance(value, _TIGHT) else f"*({source})"


def plan_names(module: PyModule, node: ast.expr, position: int, names: tuple[str, ...]) -> Plan | None:
    """``f(a, b, c)`` to ``f(a, x=b, y=c)``: a name before each argument; none where one is in parentheses."""
    if not isinstance(node, ast.Call) or position + len(names) != len(node.args):
        return None
    if any(isinstance(argument, ast.Starred) for argument in node.args):
        return None
    if {keyword.arg for keyword in node.keywords} & {*names, None}:
        return None
    edits: list[TextEdit] = []
    for index, name in enumerate(names, position):
        before = node.args[index - 1] if index else node.func
        start = module.span(node.args[index]).start
        between = module.text.text[module.span(before).end : start]
        if comments(between) or "(" in between.replace("(", "", 0 if index else 1):
            return None
        edits.append(TextEdit(Span(start, start), f"{name}="))
    return lambda: edits


def plan_gather(module: PyModule, node: ast.expr, keys: tuple[str, ...]) -> Plan | None:
    """``f(a=1, b=2, x=3)`` to ``f({"a": 1, "b": 2}, x=3)``; the keywords must be the first ones, without comments."""
    if not isinstance(node, ast.Call) or node.args or any(keyword.arg is None for keyword in node.keywords):
        return None
    first = node.keywords[: len(keys)]
    if sorted(str(keyword.arg) for keyword in first) != sorted(keys):
        return None
    region = Span(module.span(first[0]).start, module.span(first[-1]).end)
    text = module.text.text
    if comments(text[region.start : region.end]):
        return None
    edits = [TextEdit(Span(region.start, region.start), "{")]
    for keyword in first:
        begin, value = module.span(keyword).start, module.span(keyword.value).start
        head = text[begin:value]
        if "".join(head.split()) != f"{keyword.arg}=":
            return None
        edits.append(TextEdit(Span(begin, value), f'"{keyword.arg}": '))
    edits.append(TextEdit(Span(region.end, region.end), "}"))
    merged = [TextEdit(edits[1].span, "{" + edits[1].text), *edits[2:]]
    return lambda: merged
