"""Which names a scope binds, and which of them are imports: what an inserted name must not clash with."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.python.module import PyModule
from autogen_lint.python.nodes import children

Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Binding:
    """One way in which a name comes to stand for something.

    `qualified` is what an absolute import binds the name to; None for every other binding. `module` is the module that
    ``import a.b`` loads besides (it binds ``a``).
    """

    qualified: str | None = None
    statement: ast.stmt | None = None
    module: str | None = None


class Table(dict[str, list[Binding]]):
    """All names that a scope binds, with each of their bindings; comprehensions count as part of it."""

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        for node in _own_nodes(scope):
            for name, binding in _bindings(node):
                self.setdefault(name, []).append(binding)
        self.imported: dict[str, list[str]] = {}
        """The names that stand for one qualified name whichever binding holds, by that name."""
        self.statements: dict[str | None, dict[ast.ImportFrom, None]] = {}
        """The ``from module import ...`` statements, by module."""
        for name, bindings in self.items():
            meant = bindings[0].qualified
            if meant is not None and all(binding.qualified == meant for binding in bindings):
                self.imported.setdefault(meant, []).append(name)
            for binding in bindings:
                if isinstance(binding.statement, ast.ImportFrom):
                    self.statements.setdefault(binding.statement.module, {})[binding.statement] = None


def scopes_of(module: PyModule, node: ast.AST) -> list[Scope]:
    """The scopes in which a name at `node` is looked up, innermost first, the module last."""
    scopes: list[Scope] = []
    for parent in module.ancestors(node):
        if isinstance(parent, _FUNCTIONS) or (isinstance(parent, ast.ClassDef) and not scopes):
            scopes.append(parent)
    return [*scopes, module.tree]


def _own_nodes(scope: Scope) -> Iterator[ast.AST]:
    """The nodes of a scope without those of the functions and classes in it."""
    todo: list[ast.AST] = children(scope)
    while todo:
        node = todo.pop()
        yield node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            continue
        todo.extend(children(node))


def _bindings(node: ast.AST) -> Iterator[tuple[str, Binding]]:
    if isinstance(node, ast.Name):
        if not isinstance(node.ctx, ast.Load):
            yield node.id, Binding()
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name, Binding(statement=node)
    elif isinstance(node, ast.arg):
        yield node.arg, Binding()
    elif isinstance(node, ast.Import):
        for alias in node.names:
            name = alias.name if alias.asname else alias.name.partition(".")[0]
            yield alias.asname or name, Binding(name, node, alias.name)
    elif isinstance(node, ast.ImportFrom):
        for alias in node.names:
            qualified = f"{node.module}.{alias.name}" if node.module and not node.level else None
            yield alias.asname or alias.name, Binding(qualified, node)
    elif isinstance(node, (ast.Global, ast.Nonlocal)):
        yield from ((name, Binding()) for name in node.names)
    elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
        if node.name is not None:
            yield node.name, Binding()
    elif isinstance(node, ast.MatchMapping) and node.rest is not None:
        yield node.rest, Binding()


def available(module: PyModule, statement: ast.stmt, node: ast.AST) -> bool:
    """Whether an import has surely run, or failed, when `node` is reached.

    That is: it stands before, in a block that `node` lies in too or in the body of a ``try``.
    """
    if module.span(statement).end > module.span(node).start:
        return False
    around = set(module.ancestors(node))
    child: ast.AST = statement
    for parent in module.ancestors(statement):
        if parent in around:
            return isinstance(parent, ast.Module) or _same_block(parent, child, around)
        if not isinstance(parent, (ast.With, ast.AsyncWith)) and not (
            isinstance(parent, ast.Try) and child in parent.body
        ):
            return False
        child = parent
    return False


def _same_block(parent: ast.AST, child: ast.AST, around: set[ast.AST]) -> bool:
    """Whether `child` stands in the list of statements of `parent` in which one of `around` stands."""
    for block in ("body", "orelse", "finalbody"):
        statements = getattr(parent, block, None)
        if isinstance(statements, list) and child in statements:
            return any(statement in around for statement in statements)
    return False
