"""``base.name``: project objects are looked into, outside ones stay symbolic."""

from __future__ import annotations

import ast

from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.objects import ClassObject, Closure, ModuleObject, Super, class_of
from autogen_lint.python.module import PyModule
from autogen_lint.python.nodes import walk
from autogen_lint.python.origin import ComputedOrigin, PyOrigin
from autogen_lint.values.value import (
    Arguments,
    Attribute,
    Call,
    Instance,
    Known,
    Mapping,
    Ref,
    Sequence,
    Union,
    Unknown,
    Value,
    union,
)

_MAX_OPTIONS = 8


def get_attribute(machine: Machine, base: Value, name: str, node: ast.expr) -> Value:
    """The value of an attribute; methods come bound."""
    state = state_of(base)
    if isinstance(state, Union):
        options = [get_attribute(machine, option, name, node) for option in state.options[:_MAX_OPTIONS]]
        if len(state.options) > _MAX_OPTIONS:
            options.append(Unknown(machine.origin(node), "width"))
        return union(machine.origin(node), options)
    if isinstance(state, Ref):
        return Ref(machine.origin(node), f"{state.name}.{name}")
    if isinstance(state, ModuleObject):
        return _module_attribute(machine, state, name, node)
    if isinstance(state, Instance):
        return _instance_attribute(machine, base, state, name, node)
    if isinstance(state, ClassObject):
        return _class_attribute(machine, state, name, node)
    if isinstance(state, Super):
        return _super_attribute(machine, state, name, node)
    if isinstance(state, Call):
        parsed = machine.parsers.get(state.identity)
        if parsed is not None and name in parsed:
            return parsed[name]
        known = _hooked(machine, state, name, node)
        if known is not None:
            return known
    if isinstance(state, Known) and name in {"value", "name"} and not isinstance(state.value, str):
        return state
    return Attribute(
        machine.origin(node), base if isinstance(state, (Mapping, Sequence)) else machine.heap.freeze(base), name
    )


def _module_attribute(machine: Machine, module: ModuleObject, name: str, node: ast.expr) -> Value:
    value = module.scope.lookup(name)
    if value is not None:
        return value
    found = machine.finder.find(f"{module.name}.{name}", module.scope.module, 0)
    return machine.load(found) if found is not None else machine.unknown(node, "module-attribute", name)


def _instance_attribute(machine: Machine, base: Value, state: Instance, name: str, node: ast.expr) -> Value:
    if name in state.attributes:
        return state.attributes[name]
    cls = class_of(state)
    if cls is not None:
        value = cls.lookup(name)
        if value is not None:
            return _bound(machine, value, base, node)
        if name == "__class__":
            return cls
    if state.bases:
        known = _hooked(machine, state.base, name, node) if state.base is not None else None
        return known or Attribute(machine.origin(node), machine.heap.freeze(base), name)
    if cls is not None and _assigned_somewhere(cls, name):
        return machine.unknown(node, "set-in-other-method", name)
    return machine.unknown(node, "instance-attribute", name)


def _hooked(machine: Machine, call: Call, name: str, node: ast.expr) -> Value | None:
    """An attribute of an outside object that the upper layer knows; a literal can't be rewritten where it is read."""
    known = machine.hooks.attribute(call, name)
    if isinstance(known, Known):
        return Known(ComputedOrigin(machine.scope.module, node), known.value)
    return known


def _assigned_somewhere(cls: ClassObject, name: str) -> bool:
    return any(name in _module_of(one).once(_stored_attributes, one.node) for one in cls.ancestry())


def _module_of(cls: ClassObject) -> PyModule:
    assert isinstance(cls.origin, PyOrigin)
    return cls.origin.module


def _stored_attributes(node: ast.ClassDef) -> frozenset[str]:
    parts = walk(node)
    return frozenset(p.attr for p in parts if isinstance(p, ast.Attribute) and isinstance(p.ctx, ast.Store))


def _bound(machine: Machine, value: Value, base: Value, node: ast.expr) -> Value:
    if not isinstance(value, Closure):
        return value
    if value.role == "staticmethod":
        return value
    bound = bind_method(value, base)
    if value.role == "property":
        return machine.run_closure(bound, Arguments(), machine.origin(node))
    return bound


def bind_method(closure: Closure, bound: Value) -> Closure:
    """The function as a method of an object (or class)."""
    return closure.changed(closure.parameters[1:], bound, closure.owner)


def _class_attribute(machine: Machine, cls: ClassObject, name: str, node: ast.expr) -> Value:
    value = cls.lookup(name)
    if isinstance(value, Closure) and value.role == "classmethod":
        return bind_method(value, cls)
    if value is not None:
        return value
    if name == "__name__":
        return Known(machine.origin(node), cls.name)
    if cls.bases:
        return Attribute(machine.origin(node), cls, name)
    return machine.unknown(node, "class-attribute", name)


def _super_attribute(machine: Machine, parent: Super, name: str, node: ast.expr) -> Value:
    instance = state_of(parent.bound)
    cls = class_of(instance) if isinstance(instance, Instance) else parent.owner
    value = (cls or parent.owner).lookup(name, after=parent.owner)
    if value is not None:
        return _bound(machine, value, parent.bound, node)
    return Attribute(machine.origin(node), parent, name)
