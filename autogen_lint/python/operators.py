"""Changing, adding and wrapping operators round expressions, with the parentheses that this takes."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from itertools import pairwise

from autogen_lint.python.module import PyModule
from autogen_lint.python.precedence import (
    ATOM,
    NAMED,
    OR,
    must_parenthesise,
    needed,
    operator_precedence,
    precedence,
)
from autogen_lint.python.skeleton import apart, is_bare_generator, parses
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.source.text import apply_edits
from autogen_lint.values.intent import Literal

Plan = Callable[[], "list[TextEdit] | None"]
_HOLE = "_autogen_lint_hole_"
_BLANK = re.compile(r"(?:[\s()]|\\\r?\n|#[^\r\n]*)*")


def plan_combine(module: PyModule, node: ast.expr, operator: str, source: str) -> Plan | None:
    """``node operator source``, where `source` needs no parentheses."""
    binding = operator_precedence(operator)
    if binding is None:
        return None
    return _plan_surround(module, node, binding, binding, "", f" {operator} {source}")


def plan_wrap(module: PyModule, node: ast.expr, template: str) -> Plan | None:
    """The node in the place of ``{}`` in a template; None where that isn't one expression with one hole."""
    before, hole, after = template.partition("{}")
    if not hole or "{}" in after or not parses(f"{before}{_HOLE}{after}"):
        return None
    tree = ast.parse(f"({before}{_HOLE}{after}\n)", mode="eval").body
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    holes = [part for part in ast.walk(tree) if isinstance(part, ast.Name) and part.id == _HOLE]
    if len(holes) != 1 or precedence(tree) <= NAMED:
        return None
    bare = f"({_HOLE})" in template.replace("{}", _HOLE) and not isinstance(parents.get(holes[0]), ast.Call)
    inner = NAMED if bare else needed(parents.get(holes[0]), holes[0])
    return _plan_surround(module, node, inner, precedence(tree), before, after)


def plan_or_else(module: PyModule, node: ast.expr, read: str, source: str, value: Literal) -> Plan | None:
    """``node or source``; `read` is written behind the node, else a default of its ``.get`` that is `value` goes."""
    inner = ATOM if read else OR
    write = _plan_surround(module, node, inner, OR, "", f"{read} or {source}")
    default = None if read else _default_of_get(module, node, value)
    if write is None or default is None:
        return write

    def without_default() -> list[TextEdit] | None:
        edits = write()
        return [TextEdit(default, ""), *edits] if edits is not None else None

    return without_default


def _default_of_get(module: PyModule, node: ast.expr, value: Literal) -> Span | None:
    """What to take out of ``x.get(key, value)`` so that the default goes; None where it is another one, or none."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get"):
        return None
    if len(node.args) != 2 or node.keywords or isinstance(node.args[1], ast.Starred):
        return None
    key, default = node.args
    if not isinstance(default, ast.Constant) or default.value not in (value, None):
        return None
    span = Span(module.span(key).end, module.span(default).end)
    between = module.text.text[span.start : module.span(default).start]
    return span if between.strip() == "," else None


def _plan_surround(module: PyModule, node: ast.expr, inner: int, outer: int, before: str, after: str) -> Plan | None:
    """Insertions round a node that must bind as `inner`, giving something that binds as `outer`."""
    parent = module.parent(node)
    if isinstance(node, ast.Starred) or (isinstance(parent, ast.Call) and is_bare_generator(parent, node)):
        return None
    if precedence(node) < inner:
        before, after = f"{before}(", f"){after}"
    if must_parenthesise(module, node, outer):
        before, after = f"({before}", f"{after})"
    span, source = module.span(node), module.text.text
    places = ((Span(span.start, span.start), before), (Span(span.end, span.end), after))
    edits = [TextEdit(place, apart(source, place, text)) for place, text in places if text]
    return lambda: edits


def plan_change_operator(module: PyModule, node: ast.expr, to: str) -> Plan | None:
    """Another operator between the operands of a binary or boolean operation."""
    binding = operator_precedence(to)
    if binding is None:
        return None
    if isinstance(node, ast.BoolOp):
        operands, symbol = node.values, "or" if isinstance(node.op, ast.Or) else "and"
    elif isinstance(node, ast.BinOp):
        operands, found = [node.left, node.right], _symbol(node.op)
        if found is None:
            return None
        symbol = found
    else:
        return None
    places = [_operator_place(module, left, right, symbol) for left, right in pairwise(operands)]
    if any(place is None for place in places):
        return None

    def write() -> list[TextEdit] | None:
        edits: list[TextEdit] = []
        for index, operand in enumerate(operands):
            least = binding if index == 0 else binding + 1
            if precedence(operand) < least and not _has_parentheses(module, operands, index, places):
                span = module.span(operand)
                edits += (TextEdit(Span(span.start, span.start), "("), TextEdit(Span(span.end, span.end), ")"))
        edits += (TextEdit(place, apart(module.text.text, place, to)) for place in places if place is not None)
        if must_parenthesise(module, node, binding):
            span = module.span(node)
            edits = [TextEdit(Span(span.start, span.start), "("), *edits, TextEdit(Span(span.end, span.end), ")")]
        return edits if parses(_changed(module, module.span(node), edits)) else None

    return write


def _operator_place(module: PyModule, left: ast.expr, right: ast.expr, symbol: str) -> Span | None:
    """Where the operator between two operands stands."""
    start, end = module.span(left).end, module.span(right).start
    match = _BLANK.match(module.text.text, start, end)
    at = match.end() if match else start
    if not module.text.text.startswith(symbol, at) or at + len(symbol) > end:
        return None
    return Span(at, at + len(symbol))


def _has_parentheses(module: PyModule, operands: list[ast.expr], index: int, places: list[Span | None]) -> bool:
    """Whether an operand is in parentheses: there is one between it and the operator beside it."""
    text, span = module.text.text, module.span(operands[index])
    after = places[index] if index < len(places) else None
    before = places[index - 1] if index else None
    if after is not None:
        return ")" in _without_comments(text[span.end : after.start])
    return before is not None and "(" in _without_comments(text[before.end : span.start])


def _without_comments(text: str) -> str:
    return re.sub(r"#[^\r\n]*", "", text)


def _changed(module: PyModule, span: Span, edits: list[TextEdit]) -> str:
    """The source at `span` after edits in it."""
    moved = (TextEdit(Span(edit.span.start - span.start, edit.span.end - span.start), edit.text) for edit in edits)
    return apply_edits(module.text.text[span.start : span.end], moved)


def _symbol(operator: ast.operator) -> str | None:
    symbols: dict[type[ast.operator], str] = {
        ast.BitOr: "|",
        ast.BitAnd: "&",
        ast.BitXor: "^",
        ast.Add: "+",
        ast.Sub: "-",
        ast.Mult: "*",
        ast.Div: "/",
        ast.FloorDiv: "//",
        ast.Mod: "%",
        ast.MatMult: "@",
    }
    return symbols.get(type(operator))
