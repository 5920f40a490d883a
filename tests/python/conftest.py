"""Finding a node, applying an intent to it, and the text that results."""

import ast
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.python.origin import PairOrigin, PyOrigin
from autogen_lint.source.text import SourceFile, apply_edits
from autogen_lint.values.intent import Intent

Pick = Callable[[ast.AST], bool]


def _module(source: str) -> PyModule:
    module = parse_module(SourceFile("a.py", source.encode(), source, "utf-8"))
    assert isinstance(module, PyModule), module
    return module


def _kind(*kinds: type[ast.AST]) -> Pick:
    return lambda node: isinstance(node, kinds)


def _name(wanted: str) -> Pick:
    return lambda node: isinstance(node, ast.Name) and node.id == wanted and isinstance(node.ctx, ast.Load)


def _origin(source: str, pick: Pick) -> PyOrigin:
    module = _module(source)
    return PyOrigin(module, next(node for node in ast.walk(module.tree) if pick(node)))


def _pair(source: str, index: int) -> PairOrigin:
    module = _module(source)
    return PairOrigin(module, next(node for node in ast.walk(module.tree) if isinstance(node, ast.Dict)), index)


def _apply(origin: PyOrigin, intent: Intent) -> str | None:
    edits = origin.edits(intent)
    assert origin.supports(intent) is (edits is not None)
    return None if edits is None else apply_edits(origin.text.file.text, edits)


def _change(source: str, intent: Intent, pick: Pick | None = None) -> str | None:
    return _apply(_origin(source, pick or _kind(ast.Call, ast.Dict)), intent)


@pytest.fixture(scope="session")
def edit() -> SimpleNamespace:
    """`change(source, intent, pick)` is the text after the intent, None where it is not supported.

    The node is the first call or dict display, or the first that `pick` takes (`kind(ast.X)`, `name("x")`).
    """
    return SimpleNamespace(
        change=_change, apply=_apply, module=_module, origin=_origin, pair=_pair, kind=_kind, name=_name
    )
