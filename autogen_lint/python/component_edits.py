"""Edits in components that a program holds as data: dicts with a `provider`, as AutoGen's loaders read them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import cast

from autogen_lint.python.literals import quote_style, render
from autogen_lint.python.module import PyModule
from autogen_lint.source.span import Span, TextEdit
from autogen_lint.values.intent import Combine, Component, Intent, Literal, Replace, SetItem, data

PROVIDER = "provider"


def is_component(module: PyModule, node: ast.AST) -> bool:
    """Whether a dict display is a component, or the `config` of one."""
    return isinstance(node, ast.Dict) and (_names_provider(node) or _names_provider(module.parent(node)))


def _names_provider(node: ast.AST | None) -> bool:
    keys = node.keys if isinstance(node, ast.Dict) else ()
    return any(isinstance(key, ast.Constant) and key.value == PROVIDER for key in keys)


def as_data(intent: Intent) -> Intent:
    """The intent with data where it has components: objects can't stand in data."""
    if isinstance(intent, SetItem):
        return SetItem(intent.key, _data(intent.value))
    return Replace(_data(intent.value)) if isinstance(intent, Replace) else intent


def plan_enclose(module: PyModule, node: ast.expr, intent: Combine) -> Callable[[], list[TextEdit]] | None:
    """Put a component and a further one into an outer one; the text of the first stays as it is."""
    if not intent.document_component or not _names_provider(node):
        return None
    mark = "\0"
    both: list[Literal] = [mark, _data(intent.component)]
    outer = Component(intent.document_component, intent.component.kind, {intent.document_key: both})
    quote, encoding, span = quote_style(module, node), module.text.file.encoding, module.span(node)
    before, after = render(_data(outer), quote, {}, encoding).split(render(mark, quote, {}, encoding))
    return lambda: [TextEdit(Span(span.start, span.start), before), TextEdit(Span(span.end, span.end), after)]


def _data(value: Literal) -> Literal:
    return cast("Literal", data(value))
