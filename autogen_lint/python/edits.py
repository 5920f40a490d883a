"""From intents to text edits of Python: what can be done is planned on the tree, LibCST writes it.

A plan is made without LibCST and tells that the intent is supported; calling it gives the edits in the coordinates of
the module's text, or None where the source turns out to be one that can't be rewritten exactly.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Callable

from autogen_lint.python.component_edits import as_data, is_component, plan_enclose
from autogen_lint.python.import_moves import plan_move_import
from autogen_lint.python.import_removal import plan_remove_import
from autogen_lint.python.imports_edit import import_edits, plan_imports
from autogen_lint.python.keyword_edits import plan_gather, plan_names, plan_spread
from autogen_lint.python.last_await import plan_await_last
from autogen_lint.python.literals import components, quote_style, render, render_string
from autogen_lint.python.module import PyModule
from autogen_lint.python.operators import Plan, plan_change_operator, plan_combine, plan_or_else, plan_wrap
from autogen_lint.python.precedence import must_parenthesise, precedence
from autogen_lint.python.skeleton import apart, comments, is_bare_generator, parses
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.values.intent import (
    AwaitLast,
    ChangeOperator,
    Combine,
    DropTrailingComma,
    GatherKeywords,
    Intent,
    Literal,
    MoveImport,
    NameArgument,
    NameArguments,
    OrElse,
    RemoveImport,
    RemoveItem,
    RenameItem,
    Replace,
    ReplaceName,
    SetItem,
    SpreadKeyword,
    WrapExpression,
)


def plan(module: PyModule, node: ast.AST, intent: Intent) -> Plan | None:
    """How to carry out an intent on an expression; None where it is not supported there."""
    if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Subscript):
        node = node.targets[0] if isinstance(intent, RenameItem) else node.value
    if isinstance(node, ast.Subscript) and isinstance(intent, RenameItem):
        node = node.slice
    if isinstance(intent, RemoveImport):
        return plan_remove_import(module, node) if isinstance(node, ast.alias) else None
    if isinstance(intent, MoveImport):
        return plan_move_import(module, node, intent.module) if isinstance(node, ast.alias) else None
    if not isinstance(node, ast.expr) or not editable(module, node):
        return None
    if is_component(module, node):
        intent = as_data(intent)
    if isinstance(intent, SetItem):
        return _plan_set(module, node, intent)
    if isinstance(intent, RemoveItem):
        return _plan_remove(module, node, intent)
    if isinstance(intent, RenameItem):
        return _plan_rename(module, node, intent)
    if isinstance(intent, Replace):
        cut = isinstance(intent.value, str) and _is_composed(node)
        return None if cut else _plan_replace(module, node, intent.value)
    if isinstance(intent, Combine):
        return (plan_enclose if is_component(module, node) else _plan_combine)(module, node, intent)
    if isinstance(intent, ChangeOperator):
        return plan_change_operator(module, node, intent.to)
    if isinstance(intent, NameArgument):
        return _plan_name(module, node, intent)
    if isinstance(intent, OrElse):
        quote, encoding = quote_style(module, node), module.text.file.encoding
        read = f".get({render_string(intent.read, quote, encoding)})" if intent.read else ""
        return plan_or_else(module, node, read, render(intent.value, quote, {}, encoding), intent.value)
    if isinstance(intent, ReplaceName):
        return _plan_name_in_place(module, node, intent.name)
    if isinstance(intent, DropTrailingComma):
        return _plan_drop_comma(module, node)
    if isinstance(intent, NameArguments):
        return plan_names(module, node, intent.position, intent.names)
    if isinstance(intent, AwaitLast):
        return plan_await_last(module, node, intent.method)
    if isinstance(intent, SpreadKeyword):
        return plan_spread(module, node, intent.key)
    if isinstance(intent, GatherKeywords):
        return plan_gather(module, node, intent.keys)
    return plan_wrap(module, node, intent.template) if isinstance(intent, WrapExpression) else None


def _plan_drop_comma(module: PyModule, node: ast.expr) -> Plan | None:
    """Remove the comma behind the one item of a tuple; its parentheses stay, and mean nothing any more."""
    if not isinstance(node, ast.Tuple) or len(node.elts) != 1 or isinstance(node.elts[0], ast.Starred):
        return None
    inner, outer = module.span(node.elts[0]).end, module.span(node).end
    code = _COMMENT.sub(lambda match: " " * len(match.group()), module.text.text[inner:outer])
    at = inner + code.rfind(",")
    return (lambda: [TextEdit(Span(at, at + 1), "")]) if at >= inner else None


_COMMENT = re.compile(r"#[^\r\n]*")


def editable(module: PyModule, node: ast.expr) -> bool:
    """Whether an expression is one that is read, and stands in code, not in an f-string."""
    if not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
        return False
    for parent in module.ancestors(node):
        if isinstance(parent, ast.JoinedStr) or type(parent).__name__ == "TemplateStr":
            return False
        if isinstance(parent, ast.stmt):
            return True
    return False


def entry_plan(module: PyModule, owner: ast.expr, index: int, key: str | None, intent: Intent) -> Plan | None:
    """How to carry out an intent on the `index`-th keyword of a call or pair of a dict display that is called `key`.

    Removing and renaming that key is about the entry, all else about its value.
    """
    if isinstance(intent, (RemoveItem, RenameItem)) and intent.key == key and editable(module, owner):
        if isinstance(intent, RemoveItem):
            return _plan_remove_at(module, owner, index)
        return _plan_rename_at(module, owner, index, intent)
    if isinstance(owner, ast.Dict):
        return plan(module, owner.values[index], intent)
    return plan(module, owner.keywords[index].value, intent) if isinstance(owner, ast.Call) else None


def _entry(node: ast.expr, key: str) -> int | None:
    """Which keyword of a call or (the last that counts) pair of a dict display has a key."""
    if isinstance(node, ast.Call):
        names: list[object] = [item.arg for item in node.keywords]
    elif isinstance(node, ast.Dict):
        names = [item.value if isinstance(item, ast.Constant) else None for item in node.keys]
    else:
        return None
    return max((index for index, name in enumerate(names) if name == key and isinstance(name, str)), default=None)


def _plan_set(module: PyModule, node: ast.expr, intent: SetItem) -> Plan | None:
    index = _entry(node, intent.key)
    if index is not None:
        return entry_plan(module, node, index, intent.key, Replace(intent.value))
    if isinstance(node, ast.Call) and _is_keyword_name(intent.key):
        call = node

        def add_argument(value: str) -> TextEdit | None:
            from autogen_lint.python.item_edits import add_keyword

            return add_keyword(module, call, intent.key, value)

        return _with_literal(module, node, intent.value, lambda value: _one(add_argument(value)))
    if isinstance(node, ast.Dict):
        display = node

        def add_pair(value: str) -> TextEdit | None:
            from autogen_lint.python import item_edits

            key = render_string(intent.key, quote_style(module, display), module.text.file.encoding)
            return item_edits.add_pair(module, display, key, value)

        return _with_literal(module, node, intent.value, lambda value: _one(add_pair(value)))
    return None


def _plan_remove(module: PyModule, node: ast.expr, intent: RemoveItem) -> Plan | None:
    index = _entry(node, intent.key)
    return _plan_remove_at(module, node, index) if index is not None else None


def _plan_remove_at(module: PyModule, node: ast.expr, index: int) -> Plan | None:
    """Removing is supported where no comment speaks of the entry: LibCST is asked at once if there are comments."""

    def write() -> list[TextEdit] | None:
        from autogen_lint.python.item_edits import remove_argument, remove_pair, source_order

        if isinstance(node, ast.Call):
            return _one(remove_argument(module, node, source_order(node).index(node.keywords[index].value)))
        return _one(remove_pair(module, node, index)) if isinstance(node, ast.Dict) else None

    if "#" in module.source(node) and write() is None:
        return None
    return write


def _plan_rename(module: PyModule, node: ast.expr, intent: RenameItem) -> Plan | None:
    if isinstance(node, ast.Constant):
        return _plan_rename_key(module, node, intent)
    index = _entry(node, intent.key)
    return _plan_rename_at(module, node, index, intent) if index is not None else None


def _plan_rename_at(module: PyModule, node: ast.expr, index: int, intent: RenameItem) -> Plan | None:
    if _entry(node, intent.to) is not None:
        return None
    if isinstance(node, ast.Call):
        start = module.span(node.keywords[index]).start
        place = Span(start, start + len(intent.key))
        if module.text.text[place.start : place.end] != intent.key or not _is_keyword_name(intent.to):
            return None
        return lambda: [TextEdit(place, intent.to)]
    key = node.keys[index] if isinstance(node, ast.Dict) else None
    return _plan_rename_key(module, key, intent) if key is not None else None


def _plan_rename_key(module: PyModule, key: ast.expr, intent: RenameItem) -> Plan | None:
    if not isinstance(key, ast.Constant) or key.value != intent.key:
        return None
    source = module.source(key)
    if source[0] == source[-1] and source[1:-1] == intent.key and intent.to.isidentifier():
        new = source[0] + intent.to + source[-1]
    elif comments(source):
        return None
    else:
        new = render_string(intent.to, quote_style(module, key), module.text.file.encoding)
    return lambda: [TextEdit(module.span(key), new)]


def _plan_replace(module: PyModule, node: ast.expr, value: Literal) -> Plan | None:
    parent = module.parent(node)
    if comments(module.source(node)) or (isinstance(parent, ast.Call) and is_bare_generator(parent, node)):
        return None

    def write(source: str) -> list[TextEdit]:
        binding = precedence(ast.parse(source, mode="eval").body)
        number = isinstance(value, int) and isinstance(parent, ast.Attribute)
        text = f"({source})" if number or must_parenthesise(module, node, binding) else source
        return [TextEdit(module.span(node), apart(module.text.text, module.span(node), text))]

    return _with_literal(module, node, value, write)


def _is_composed(node: ast.expr) -> bool:
    """Whether a text is put together from others, which a literal in its place would cut off."""
    if not isinstance(node, (ast.JoinedStr, ast.BinOp, ast.Call)):
        return False
    return any(isinstance(part, (ast.Name, ast.Call, ast.Attribute, ast.FormattedValue)) for part in ast.walk(node))


def _plan_name_in_place(module: PyModule, node: ast.expr, name: str) -> Plan | None:
    if not isinstance(node, (ast.Name, ast.Attribute)) or comments(module.source(node)) or not name.isidentifier():
        return None
    return lambda: [TextEdit(module.span(node), name)]


def _plan_combine(module: PyModule, node: ast.expr, intent: Combine) -> Plan | None:
    imports = plan_imports(module, node, (component.name for component in components(intent.component)))
    if imports is None:
        return None
    source = render(intent.component, quote_style(module, node), imports.names, module.text.file.encoding)
    write = plan_combine(module, node, intent.operator, source)
    if write is None:
        return None

    def with_imports() -> list[TextEdit] | None:
        added, edits = import_edits(module, node, imports), write()
        return [*added, *edits] if added is not None and edits is not None else None

    return with_imports


def _plan_name(module: PyModule, node: ast.expr, intent: NameArgument) -> Plan | None:
    if not isinstance(node, ast.Call) or not 0 <= intent.position < len(node.args):
        return None
    if any(isinstance(arg, ast.Starred) for arg in node.args) or intent.position != len(node.args) - 1:
        return None
    if _entry(node, intent.name) is not None or not _is_keyword_name(intent.name):
        return None
    call = node

    def write() -> list[TextEdit] | None:
        from autogen_lint.python.item_edits import name_argument

        return _one(name_argument(module, call, intent.position, intent.name))

    return write


def _with_literal(
    module: PyModule, node: ast.expr, value: Literal, write: Callable[[str], list[TextEdit] | None]
) -> Plan | None:
    """A plan that writes a literal, and the imports that it needs."""
    imports = plan_imports(module, node, (component.name for component in components(value)))
    if imports is None:
        return None
    source = render(value, quote_style(module, node), imports.names, module.text.file.encoding)
    if not parses(source):
        return None

    def with_imports() -> list[TextEdit] | None:
        added, edits = import_edits(module, node, imports), write(source)
        return [*added, *edits] if added is not None and edits is not None else None

    return with_imports


def _one(edit: TextEdit | None) -> list[TextEdit] | None:
    return None if edit is None else [edit]


def _is_keyword_name(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)
