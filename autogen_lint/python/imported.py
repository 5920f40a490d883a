"""What a module imports, with the place of each name and whether the import may fail without harm."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from autogen_lint.python.module import PyModule
from autogen_lint.python.nodes import walk
from autogen_lint.python.origin import PyOrigin
from autogen_lint.values.origin import Origin

_CATCHING = frozenset({"ImportError", "ModuleNotFoundError", "Exception", "BaseException"})


@dataclass(frozen=True, slots=True, eq=False)
class Imported:
    """One name of an import statement: `name` is qualified (``a.b`` of ``from a import b``), `module` what is loaded.

    `guarded`: in a ``try`` that catches its failure, in the handler of one, or under an ``if``.
    `bound` is the name it gets in the module, `together` are the qualified names of its statement.
    """

    name: str
    module: str
    bound: str
    origin: Origin
    guarded: bool = False
    together: tuple[str, ...] = ()


def imports(module: PyModule) -> list[Imported]:
    """Every absolute import of a module, in order; ``from x import *`` as ``x.*``."""
    found: list[Imported] = []
    outermost = set(module.tree.body)
    for node in _statements(module):
        guarded = node not in outermost and _guarded(module, node)
        together = tuple(name for name, _, _, _ in _names(node))
        found += (
            Imported(name, loaded, bound, PyOrigin(module, alias), guarded, together)
            for name, loaded, bound, alias in _names(node)
        )
    return found


def uses(module: PyModule, imported: Iterable[Imported], wanted: Callable[[str], bool]) -> list[tuple[str, Origin]]:
    """Attributes of imported names (``autogen.LLMConfig.current``), each as long as it is written, with its place.

    Those of modules that are `wanted`; `imported` is all that the module imports, in order.
    """
    aliases = {one.bound: _meant(one.name, one.module, one.bound) for one in imported}
    aliases = {bound: name for bound, name in aliases.items() if wanted(name)}
    inner: set[ast.AST] = set()
    found: list[tuple[str, Origin]] = []
    for node in module.once(walk, module.tree) if aliases else ():
        if isinstance(node, ast.Attribute):
            inner.add(node.value)  # which comes later: it lies deeper
            name = _dotted(node, aliases) if node not in inner else None
            if name is not None:
                found.append((name, PyOrigin(module, node)))
    return sorted(found, key=lambda one: one[1].span)


def _statements(module: PyModule) -> list[ast.Import | ast.ImportFrom]:
    """The absolute imports of a module, in order."""
    nodes = module.once(walk, module.tree)
    found = [node for node in nodes if isinstance(node, (ast.Import, ast.ImportFrom)) and not getattr(node, "level", 0)]
    return sorted(found, key=lambda node: (node.lineno, node.col_offset))


def _meant(name: str, loaded: str, bound: str) -> str:
    """What a bound name stands for: of ``import a.b`` that is ``a``."""
    return bound if name == loaded and bound == loaded.partition(".")[0] else name


def _dotted(node: ast.expr, aliases: dict[str, str]) -> str | None:
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return ".".join([aliases[node.id], *reversed(names)]) if isinstance(node, ast.Name) and node.id in aliases else None


def _names(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str, str, ast.alias]]:
    for alias in node.names:
        if isinstance(node, ast.Import):
            yield alias.name, alias.name, alias.asname or alias.name.partition(".")[0], alias
        elif node.module:
            yield f"{node.module}.{alias.name}", node.module, alias.asname or alias.name, alias


def _guarded(module: PyModule, node: ast.stmt) -> bool:
    child: ast.AST = node
    for parent in module.ancestors(node):
        if isinstance(parent, ast.ExceptHandler):
            return True
        if isinstance(parent, ast.Try) and child in parent.body and any(map(_catches, parent.handlers)):
            return True
        if isinstance(parent, ast.If) and not _is_main(parent.test):
            return True
        if isinstance(parent, (ast.With, ast.AsyncWith)) and any(_suppresses(item) for item in parent.items):
            return True
        child = parent
    return False


def _catches(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(one, ast.Name) and one.id in _CATCHING for one in types)


def _is_main(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and test.left.id == "__name__"


def _suppresses(item: ast.withitem) -> bool:
    call = item.context_expr
    if not isinstance(call, ast.Call):
        return False
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in {"suppress", "raises"}
