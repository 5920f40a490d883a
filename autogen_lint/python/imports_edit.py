"""Making a class usable at a place: its name there, and the edit of the imports that this takes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass

from autogen_lint.python.module import PyModule
from autogen_lint.python.scopes import Table, available, scopes_of
from autogen_lint.source.span import Span, TextEdit

_NEWLINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class ImportPlan:
    """`names` are the expressions for the qualified names asked for.

    `extensions` are names to add to import statements that exist, `new` those to import by statements of their own.
    """

    names: dict[str, str]
    extensions: tuple[tuple[ast.ImportFrom, tuple[str, ...]], ...] = ()
    new: tuple[tuple[str, tuple[str, ...]], ...] = ()


def plan_imports(module: PyModule, node: ast.AST, qualified: Iterable[str]) -> ImportPlan | None:
    """How each of some qualified class names can be written at `node`; None where a name there means something else."""
    wanted = sorted(set(qualified))
    if not wanted:
        return ImportPlan({})
    tables = [module.once(Table, scope) for scope in scopes_of(module, node)]
    names: dict[str, str] = {}
    extended: dict[ast.ImportFrom, list[str]] = {}
    new: dict[str, list[str]] = {}
    for full in wanted:
        package, _, name = full.rpartition(".")
        found = _bound_name(module, node, tables, full)
        if found is None:
            statement = _extensible(module, node, tables, package)
            alias = None if statement else _module_name(module, node, tables, package)
            if alias is not None:
                found = f"{alias}.{name}"
            elif not package or not _free(tables, full, name):
                return None
            elif statement is not None:
                extended.setdefault(statement, []).append(name)
            elif insertion_line(module, node, package) is None:
                return None
            else:
                new.setdefault(package, []).append(name)
        names[full] = found or name
    return ImportPlan(
        names,
        tuple((statement, tuple(added)) for statement, added in extended.items()),
        tuple((package, tuple(added)) for package, added in new.items()),
    )


def import_edits(module: PyModule, node: ast.AST, plan: ImportPlan) -> list[TextEdit] | None:
    """The edits that bring a plan's imports about; None where one can't be written surely."""
    edits: list[TextEdit] = []
    for statement, added in plan.extensions:
        from autogen_lint.python.import_names import add_names

        edit = add_names(module, statement, added)
        if edit is None:
            return None
        edits.append(edit)
    lines: dict[int, list[str]] = {}
    for package, added in plan.new:
        at = insertion_line(module, node, package)
        if at is None:
            return None
        lines.setdefault(at, []).append(f"from {package} import {', '.join(sorted(added))}")
    match = _NEWLINE.search(module.text.text)
    newline = match.group() if match else "\n"
    for at, statements in lines.items():
        edits.append(_insertion(module, at, statements, newline))
    return edits


def _insertion(module: PyModule, at: int, statements: list[str], newline: str) -> TextEdit:
    """Whole lines at an offset that begins or ends a line."""
    source = module.text.text
    starts_line = at == 0 or source[at - 1] in "\r\n"
    if starts_line and at < len(source):
        return TextEdit(Span(at, at), "".join(statement + newline for statement in statements))
    return TextEdit(Span(at, at), "".join(newline + statement for statement in statements))


def _bound_name(module: PyModule, node: ast.AST, tables: list[Table], qualified: str) -> str | None:
    """A name that certainly stands for a qualified name at `node`."""
    for depth, names in enumerate(tables):
        for name in names.imported.get(qualified, ()):
            if any(name in inner for inner in tables[:depth]):
                continue
            if any(one.statement and available(module, one.statement, node) for one in names[name]):
                return name
    return None


def _module_name(module: PyModule, node: ast.AST, tables: list[Table], package: str) -> str | None:
    """An expression for the module `package` that the imports at `node` already give."""
    alias = _bound_name(module, node, tables, package)
    if alias is not None:
        return alias
    root = package.partition(".")[0]
    for names in tables:
        if root in names:
            plain = all(binding.qualified == root for binding in names[root])
            loads = any(
                binding.module == package and binding.statement and available(module, binding.statement, node)
                for binding in names[root]
            )
            return package if plain and loads else None
    return None


def _extensible(module: PyModule, node: ast.AST, tables: list[Table], package: str) -> ast.ImportFrom | None:
    """The last ``from package import ...`` before `node` that has run when `node` is reached."""
    fitting = [
        statement
        for names in tables
        for statement in names.statements.get(package, ())
        if not statement.level and statement.names[0].name != "*" and available(module, statement, node)
    ]
    return max(fitting, key=lambda statement: (statement.lineno, statement.col_offset), default=None)


def _free(tables: list[Table], full: str, name: str) -> bool:
    """Whether an import of `name` into the module would be seen at the place, and hide nothing else."""
    inner, outer = tables[:-1], tables[-1]
    return not any(name in names for names in inner) and all(
        binding.qualified == full for binding in outer.get(name, [])
    )


def insertion_line(module: PyModule, node: ast.AST, package: str) -> int | None:
    """The offset at which a line with a new import belongs: a line's end, or the start of the first statement's line.

    After the last import of the same distribution that sorts before `package`, else after the last one of it, else
    after the last import at all, always before the statement that `node` lies in. None where there is no such place.
    """
    body = module.tree.body
    places = module.once(_places, module.tree)
    limit = next((places[one] for one in (node, *module.ancestors(node)) if one in places), None)
    if limit is None:
        return None
    imports = [index for index in module.once(_imports, module.tree) if index < limit]
    root = package.partition(".")[0]
    same = [index for index in imports if _root(body[index]) == root]
    before = [index for index in same if _imported(body[index]) <= package]
    chosen = before or same or imports
    if chosen:
        return _line_end_after(module, chosen[-1])
    if limit and _is_docstring(body[0]):
        return _line_end_after(module, 0)
    first = body[0]
    decorators: list[ast.expr] = getattr(first, "decorator_list", [])
    line = min([first.lineno, *(decorator.lineno for decorator in decorators)])
    return module.text.starts[line - 1]


def _places(tree: ast.Module) -> dict[ast.AST, int]:
    return {statement: index for index, statement in enumerate(tree.body)}


def _imports(tree: ast.Module) -> list[int]:
    return [index for index, part in enumerate(tree.body) if isinstance(part, (ast.Import, ast.ImportFrom))]


def _line_end_after(module: PyModule, index: int) -> int | None:
    """The end of the line on which a top-level statement ends; None where another one begins there."""
    body = module.tree.body
    line = body[index].end_lineno or body[index].lineno
    if index + 1 < len(body) and body[index + 1].lineno == line:
        return None
    return module.text.starts[line - 1] + len(module.text.line_text(line))


def _root(statement: ast.stmt) -> str:
    return _imported(statement).partition(".")[0]


def _imported(statement: ast.stmt) -> str:
    if isinstance(statement, ast.ImportFrom):
        return "" if statement.level else statement.module or ""
    return statement.names[0].name if isinstance(statement, ast.Import) else ""


def _is_docstring(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )
