"""``await client.close()`` as the last that a coroutine does, where nothing can use the object later."""

from __future__ import annotations

import ast
import builtins

from autogen_lint.python.module import PyModule
from autogen_lint.python.nodes import walk
from autogen_lint.python.operators import Plan
from autogen_lint.source.span import Span, TextEdit

_LIVES_ON = frozenset({"create_task", "ensure_future", "run_in_executor", "submit", "start", "add_task"})
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_ELSEWHERE = (ast.Global, ast.Nonlocal, ast.Yield, ast.YieldFrom)


def plan_await_last(module: PyModule, call: ast.expr, method: str) -> Plan | None:
    """How to await a method of what `call` builds before its coroutine ends; None where that may be too early."""
    statement = module.parent(call)
    function = module.parent(statement) if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None
    if not isinstance(function, ast.AsyncFunctionDef) or not isinstance(statement, (ast.Assign, ast.AnnAssign)):
        return None
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    if len(targets) != 1 or not isinstance(targets[0], ast.Name) or not _stays(function, targets[0].id):
        return None
    last = function.body[-1]
    returned = last.value if isinstance(last, ast.Return) else None
    if last is statement or not _indentation(module, last) or (returned and not _is_done(function, returned)):
        return None
    line = f"await {targets[0].id}.{method}()"
    return lambda: [_before(module, last, line) if isinstance(last, ast.Return) else _behind(module, last, line)]


def _stays(function: ast.AsyncFunctionDef, name: str) -> bool:
    """Whether the object and all that holds it are used in this function alone, which ends at its last statement."""
    last = function.body[-1]
    for part in walk(function):
        if part is not function and isinstance(part, _SCOPES):
            return False
        if isinstance(part, _ELSEWHERE) or (isinstance(part, ast.Return) and part is not last):
            return False
        stored = isinstance(getattr(part, "ctx", None), ast.Store)
        if isinstance(part, (ast.Attribute, ast.Subscript)) and stored:
            return False
        if isinstance(part, ast.Call) and _called(part) in _LIVES_ON:
            return False
    names = [part for part in walk(function) if isinstance(part, ast.Name) and part.id == name]
    return sum(not isinstance(part.ctx, ast.Load) for part in names) == 1


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_done(function: ast.AsyncFunctionDef, returned: ast.expr) -> bool:
    """Whether a returned expression is made of results that were awaited, and waits for nothing more."""
    arguments = function.args
    known = {one.arg for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)} | set(dir(builtins))
    made: dict[str, list[ast.expr]] = {}
    for part in walk(function):
        if isinstance(part, ast.Assign) and len(part.targets) == 1 and isinstance(part.targets[0], ast.Name):
            made.setdefault(part.targets[0].id, []).append(part.value)
    known |= {name for name, values in made.items() if all(isinstance(value, ast.Await) for value in values)}
    parts = list(walk(returned))
    names = {part.id for part in parts if isinstance(part, ast.Name)}
    return names <= known and not any(isinstance(part, (ast.Await, ast.Lambda, ast.GeneratorExp)) for part in parts)


def _indentation(module: PyModule, statement: ast.stmt) -> str:
    """What stands before a statement on its line, where that is nothing but space."""
    start = module.span(statement).start
    line, _ = module.text.line_column(start)
    before = module.text.text[module.text.starts[line - 1] : start]
    return before if not before.strip() else ""


def _newline(module: PyModule) -> str:
    return "\r\n" if "\r\n" in module.text.text else "\n"


def _before(module: PyModule, last: ast.stmt, line: str) -> TextEdit:
    start = module.span(last).start
    return TextEdit(Span(start, start), f"{line}{_newline(module)}{_indentation(module, last)}")


def _behind(module: PyModule, last: ast.stmt, line: str) -> TextEdit:
    text, end = module.text.text, module.span(last).end
    stop = next((at for at in range(end, len(text)) if text[at] in "\r\n"), len(text))
    return TextEdit(Span(stop, stop), f"{_newline(module)}{_indentation(module, last)}{line}")
