"""Adding and removing arguments of calls, pairs of dict displays and names of imports, with LibCST."""

from __future__ import annotations

import ast
from collections.abc import Callable

import libcst as cst

from autogen_lint.python.items import NOTHING, SPACE, Items
from autogen_lint.python.module import PyModule
from autogen_lint.python.skeleton import Skeleton, skeleton
from autogen_lint.source.span import TextEdit

Change = Callable[[cst.BaseExpression], cst.BaseExpression]


def add_keyword(module: PyModule, call: ast.Call, name: str, value: str) -> TextEdit | None:
    """Add ``name=value`` after all arguments but a last ``**kwargs``."""

    def change(node: cst.BaseExpression) -> cst.BaseExpression:
        assert isinstance(node, cst.Call)
        equals = [arg.equal for arg in node.args if isinstance(arg.equal, cst.AssignEqual)]
        equal = equals[-1] if equals and _simple(equals[-1]) else cst.AssignEqual(NOTHING, NOTHING)
        arg = cst.Arg(cst.parse_expression(value), keyword=cst.Name(name), equal=equal)
        index = len(node.args)
        while index and node.args[index - 1].star == "**":
            index -= 1
        items = _call_items(node)
        items.insert(index, arg)
        return _with_call_items(node, items)

    return _rewrite(_call_skeleton(module, call), change)


def remove_argument(module: PyModule, call: ast.Call, index: int) -> TextEdit | None:
    """Remove the argument that is the `index`-th in the source."""

    def change(node: cst.BaseExpression) -> cst.BaseExpression:
        assert isinstance(node, cst.Call)
        items = _call_items(node)
        items.remove(index)
        return _with_call_items(node, items)

    return _rewrite(_call_skeleton(module, call), change)


def name_argument(module: PyModule, call: ast.Call, position: int, name: str) -> TextEdit | None:
    """Write the positional argument at `position` as a keyword."""
    parenthesise = isinstance(call.args[position], ast.NamedExpr)

    def change(node: cst.BaseExpression) -> cst.BaseExpression:
        assert isinstance(node, cst.Call)
        args = list(node.args)
        arg = args[position]
        value = arg.value
        if parenthesise and not value.lpar:
            value = value.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        equal = cst.AssignEqual(NOTHING, NOTHING)
        args[position] = arg.with_changes(keyword=cst.Name(name), equal=equal, value=value)
        return node.with_changes(args=args)

    return _rewrite(_call_skeleton(module, call), change)


def add_pair(module: PyModule, display: ast.Dict, key: str, value: str) -> TextEdit | None:
    """Add ``key: value``, both as source, behind all that a dict display has."""

    def change(node: cst.BaseExpression) -> cst.BaseExpression:
        assert isinstance(node, cst.Dict)
        pairs = [element for element in node.elements if isinstance(element, cst.DictElement)]
        before, after = NOTHING, SPACE
        if pairs and isinstance(pairs[-1].whitespace_after_colon, cst.SimpleWhitespace):
            after = pairs[-1].whitespace_after_colon
        items = _dict_items(node)
        pair = cst.DictElement(
            cst.parse_expression(key),
            cst.parse_expression(value),
            whitespace_before_colon=before,
            whitespace_after_colon=after if len(after.value) <= 1 else SPACE,
        )
        items.insert(len(items.nodes), pair)
        return _with_dict_items(node, items)

    return _rewrite(_dict_skeleton(module, display), change)


def remove_pair(module: PyModule, display: ast.Dict, index: int) -> TextEdit | None:
    """Remove the `index`-th pair of a dict display."""

    def change(node: cst.BaseExpression) -> cst.BaseExpression:
        assert isinstance(node, cst.Dict)
        items = _dict_items(node)
        items.remove(index)
        return _with_dict_items(node, items)

    return _rewrite(_dict_skeleton(module, display), change)


def _rewrite(frame: Skeleton | None, change: Change) -> TextEdit | None:
    """Apply a change to an expression; None where LibCST doesn't read it, or not exactly."""
    if frame is None:
        return None
    blank = cst.Module([], default_newline=frame.newline)
    try:
        node = cst.parse_expression(frame.code, cst.PartialParserConfig(default_newline=frame.newline))
        if blank.code_for_node(node) != frame.code:
            return None
        code = blank.code_for_node(change(node))
    except (cst.ParserSyntaxError, cst.CSTValidationError, RecursionError):
        return None
    return frame.edit(code)


def source_order(call: ast.Call) -> list[ast.expr]:
    """The values of all arguments as they stand, a starred one without its stars."""
    values = [arg.value if isinstance(arg, ast.Starred) else arg for arg in call.args]
    values += [keyword.value for keyword in call.keywords]
    return sorted(values, key=lambda value: (value.lineno, value.col_offset))


def _call_skeleton(module: PyModule, call: ast.Call) -> Skeleton | None:
    return skeleton(module, call, [call.func, *source_order(call)])


def _dict_skeleton(module: PyModule, display: ast.Dict) -> Skeleton | None:
    return skeleton(module, display, [*(key for key in display.keys if key is not None), *display.values])


def _simple(equal: cst.AssignEqual) -> bool:
    spaces = (equal.whitespace_before, equal.whitespace_after)
    return all(isinstance(space, cst.SimpleWhitespace) and space.value in ("", " ") for space in spaces)


def _call_items(node: cst.Call) -> Items[cst.Arg]:
    items = Items[cst.Arg](gaps=[node.whitespace_before_args])
    for arg in node.args:
        bare = arg.with_changes(comma=cst.MaybeSentinel.DEFAULT, whitespace_after_arg=NOTHING)
        items.take(bare, arg.comma, arg.whitespace_after_arg)
    return items


def _with_call_items(node: cst.Call, items: Items[cst.Arg]) -> cst.Call:
    args = [arg.with_changes(comma=comma) for arg, comma in zip(items.nodes, items.commas(), strict=True)]
    if args:
        args[-1] = args[-1].with_changes(whitespace_after_arg=items.gaps[-1])
    return node.with_changes(args=args, whitespace_before_args=items.gaps[0])


def _dict_items(node: cst.Dict) -> Items[cst.BaseDictElement]:
    items = Items[cst.BaseDictElement](gaps=[node.lbrace.whitespace_after])
    for element in node.elements:
        items.take(element.with_changes(comma=cst.MaybeSentinel.DEFAULT), element.comma, NOTHING)
    if node.elements:
        items.gaps[-1] = node.rbrace.whitespace_before
    return items


def _with_dict_items(node: cst.Dict, items: Items[cst.BaseDictElement]) -> cst.Dict:
    elements = [element.with_changes(comma=comma) for element, comma in zip(items.nodes, items.commas(), strict=True)]
    closing = items.gaps[-1] if elements else NOTHING
    return node.with_changes(
        elements=elements,
        lbrace=node.lbrace.with_changes(whitespace_after=items.gaps[0]),
        rbrace=node.rbrace.with_changes(whitespace_before=closing),
    )
