"""Imports: modules of the project are loaded, others are references by name."""

from __future__ import annotations

import ast

from autogen_lint.python.interp.machine import Flow, Machine
from autogen_lint.python.interp.objects import ModuleObject
from autogen_lint.values.value import Ref, Value


def run_import(machine: Machine, node: ast.Import) -> Flow:
    """``import a.b as c``."""
    for alias in node.names:
        if alias.asname:
            machine.scope.bind(alias.asname, module_value(machine, alias.name, 0, node))
            continue
        top = alias.name.split(".")[0]
        value = module_value(machine, top, 0, node)
        machine.scope.bind(top, value)
        if isinstance(value, ModuleObject) and "." in alias.name:
            _load_submodules(machine, value, alias.name, node)
    return Flow.NEXT


def _load_submodules(machine: Machine, top: ModuleObject, dotted: str, node: ast.stmt) -> None:
    """``import a.b.c`` makes `b` an attribute of `a`, and `c` one of `b`."""
    parent: Value = top
    parts = dotted.split(".")
    for depth in range(2, len(parts) + 1):
        child = module_value(machine, ".".join(parts[:depth]), 0, node)
        if not isinstance(parent, ModuleObject):
            return
        parent.scope.names.setdefault(parts[depth - 1], child)
        parent = child


def module_value(machine: Machine, dotted: str, level: int, node: ast.AST) -> Value:
    """The module of a dotted name: of the project, or a reference."""
    found = machine.finder.find(dotted, machine.scope.module, level)
    if found is not None:
        return machine.load(found)
    if level:
        return machine.unknown(node, "module-not-found", "." * level + dotted)
    return Ref(machine.origin(node), dotted)


def run_import_from(machine: Machine, node: ast.ImportFrom) -> Flow:
    """``from a.b import c as d``; ``*`` takes every public name of a project module."""
    module = module_value(machine, node.module or "", node.level, node)
    for alias in node.names:
        if alias.name == "*":
            _import_star(machine, module)
            continue
        machine.scope.bind(alias.asname or alias.name, _member(machine, module, node, alias.name))
    return Flow.NEXT


def _member(machine: Machine, module: Value, node: ast.ImportFrom, name: str) -> Value:
    if isinstance(module, Ref):
        inside = machine.finder.find(f"{module.name}.{name}", machine.scope.module, 0)  # a folder without __init__.py
        return machine.load(inside) if inside is not None else Ref(machine.origin(node), f"{module.name}.{name}")
    if isinstance(module, ModuleObject):
        value = module.scope.names.get(name)
        if value is not None:
            return value
    inner = f"{node.module}.{name}" if node.module else name
    found = machine.finder.find(inner, machine.scope.module, node.level)
    if found is not None:
        return machine.load(found)
    return machine.unknown(node, "name-not-found", name)


def _import_star(machine: Machine, module: Value) -> None:
    if isinstance(module, Ref):
        machine.scope.root.stars.append(module.name)
    elif isinstance(module, ModuleObject):
        public = {name: value for name, value in module.scope.names.items() if not name.startswith("_")}
        for name, value in public.items():
            machine.scope.bind(name, value)
