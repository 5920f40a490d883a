"""Which expressions need parentheses where."""

from __future__ import annotations

import ast

from autogen_lint.python.module import PyModule
from autogen_lint.python.skeleton import is_bare_generator

NAMED, LAMBDA, TERNARY, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, SUM, TERM, UNARY, POWER, AWAIT, ATOM = (
    range(17)
)

_NEAR = 200
"""How many characters of space are looked at round an operand."""

_BINARY: dict[type[ast.operator], int] = {
    ast.BitOr: BIT_OR,
    ast.BitXor: BIT_XOR,
    ast.BitAnd: BIT_AND,
    ast.LShift: SHIFT,
    ast.RShift: SHIFT,
    ast.Add: SUM,
    ast.Sub: SUM,
    ast.Mult: TERM,
    ast.MatMult: TERM,
    ast.Div: TERM,
    ast.FloorDiv: TERM,
    ast.Mod: TERM,
    ast.Pow: POWER,
}

_SYMBOLS: dict[str, int] = {
    "or": OR,
    "and": AND,
    "|": BIT_OR,
    "^": BIT_XOR,
    "&": BIT_AND,
    "+": SUM,
    "-": SUM,
    "*": TERM,
    "@": TERM,
    "/": TERM,
    "//": TERM,
    "%": TERM,
}


def operator_precedence(symbol: str) -> int | None:
    """How tightly a left-associative binary operator binds; None for what isn't one."""
    return _SYMBOLS.get(symbol)


def precedence(node: ast.expr) -> int:
    """How tightly the outermost operator of an expression binds; `ATOM` for what needs no parentheses anywhere."""
    if isinstance(node, ast.BinOp):
        return _BINARY[type(node.op)]
    if isinstance(node, ast.BoolOp):
        return OR if isinstance(node.op, ast.Or) else AND
    if isinstance(node, ast.UnaryOp):
        return NOT if isinstance(node.op, ast.Not) else UNARY
    simple: dict[type[ast.expr], int] = {
        ast.NamedExpr: NAMED,
        ast.Tuple: NAMED,
        ast.Yield: NAMED,
        ast.YieldFrom: NAMED,
        ast.Starred: NAMED,
        ast.Lambda: LAMBDA,
        ast.IfExp: TERNARY,
        ast.Compare: COMPARE,
        ast.Await: AWAIT,
    }
    return simple.get(type(node), ATOM)


def needed(parent: ast.AST | None, node: ast.expr) -> int:
    """How tightly an expression must bind to stand without parentheses where `node` stands in `parent`."""
    if isinstance(parent, ast.BinOp):
        bound = _BINARY[type(parent.op)]
        if isinstance(parent.op, ast.Pow):
            return AWAIT if node is parent.left else UNARY
        return bound if node is parent.left else bound + 1
    if isinstance(parent, ast.BoolOp):
        return (OR if isinstance(parent.op, ast.Or) else AND) + 1
    if isinstance(parent, ast.UnaryOp):
        return NOT if isinstance(parent.op, ast.Not) else UNARY
    if isinstance(parent, ast.Compare):
        return COMPARE + 1
    if isinstance(parent, ast.Await):
        return ATOM
    if isinstance(parent, (ast.Attribute, ast.Subscript)):
        return ATOM if node is parent.value else LAMBDA
    if isinstance(parent, ast.Call):
        return ATOM if node is parent.func else LAMBDA
    if isinstance(parent, ast.IfExp):
        return LAMBDA if node is parent.orelse else OR
    if isinstance(parent, (ast.Starred, ast.Dict)):
        spread = isinstance(parent, ast.Starred) or (node in parent.values and None in parent.keys)
        return BIT_OR if spread else LAMBDA
    if isinstance(parent, ast.comprehension):
        return OR
    return LAMBDA


def is_parenthesised(module: PyModule, node: ast.expr) -> bool:
    """Whether an operand has parentheses of its own (only asked where no other could stand round it)."""
    span, text = module.span(node), module.text.text
    before, after = text[max(span.start - _NEAR, 0) : span.start], text[span.end : span.end + _NEAR]
    return before.rstrip().endswith("(") and after.lstrip().startswith(")")


def must_parenthesise(module: PyModule, node: ast.expr, binding: int) -> bool:
    """Whether something that binds as tightly as `binding` needs parentheses in the place of `node`."""
    parent = module.parent(node)
    if isinstance(parent, ast.Call) and is_bare_generator(parent, node):
        return False
    return binding < needed(parent, node) and not is_parenthesised(module, node)
