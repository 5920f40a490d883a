"""Project classes: definitions, objects, and classes that nobody instantiated."""

from __future__ import annotations

import ast
from functools import partial

from autogen_lint.python.interp.attributes import bind_method
from autogen_lint.python.interp.branches import maybe
from autogen_lint.python.interp.heap import Cell, state_of
from autogen_lint.python.interp.machine import Flow, Machine
from autogen_lint.python.interp.objects import ClassObject, Closure, ProjectInstance, class_of
from autogen_lint.python.origin import PyOrigin
from autogen_lint.values.value import (
    Arguments,
    Call,
    Instance,
    Mapping,
    Ref,
    Unknown,
    Value,
    alternatives,
)

_DATA_BASES = frozenset(
    {
        "pydantic.BaseModel",
        "pydantic.BaseSettings",
        "pydantic_settings.BaseSettings",
        "typing.NamedTuple",
    }
)
_DATA_DECORATORS = frozenset(
    {"dataclasses.dataclass", "attr.s", "attrs.define", "attrs.frozen", "pydantic.dataclasses.dataclass"}
)
_ENUMS = frozenset({"enum.Enum", "enum.IntEnum", "enum.StrEnum"})


def define_class(machine: Machine, node: ast.ClassDef) -> Flow:
    """``class``: its body is run in a scope of its own."""
    bases = [option for base in node.bases for option in alternatives(machine.evaluate(base))]
    decorators = [machine.evaluate(decorator) for decorator in node.decorator_list]
    parents = tuple(base for base in bases if isinstance(base, ClassObject))
    own = [base for base in bases if not isinstance(base, ClassObject)]
    outside = tuple(value for group in (own, *(parent.outside for parent in parents)) for value in group)
    names = tuple(base.name for base in outside if isinstance(base, Ref))
    scope = machine.new_scope("class", machine.scope.module, machine.scope)
    cls = ClassObject(
        machine.origin(node),
        node.name,
        names,
        node,
        node,
        scope,
        parents,
        outside,
        any(_names(d) in _DATA_DECORATORS for d in decorators)
        or bool(_DATA_BASES.intersection(names))
        or any(parent.data_class for parent in parents),
    )
    outer, machine.scope = machine.scope, scope
    try:
        machine.run_block(node.body)
    finally:
        machine.scope = outer
    for name, value in scope.names.items():
        if isinstance(value, Closure) and value.scope is scope:
            scope.names[name] = _owned(value, cls)
    machine.classes.append(cls)
    machine.scope.bind(node.name, cls)
    return Flow.NEXT


def _names(decorator: Value) -> str:
    if isinstance(decorator, Ref):
        return decorator.name
    return decorator.callee if isinstance(decorator, Call) else ""


def _owned(closure: Closure, cls: ClassObject) -> Closure:
    return closure.changed(closure.parameters, closure.bound, cls)


def instantiate(machine: Machine, cls: ClassObject, arguments: Arguments, node: ast.expr) -> Value:
    """An object of a project class, its ``__init__`` run."""
    if "typing.TypedDict" in cls.bases:
        return machine.heap.new(Mapping(machine.origin(node), arguments.keywords, arguments.rest))
    if _ENUMS.intersection(cls.bases):
        return arguments.positional[0] if arguments.positional else Unknown(machine.origin(node), "enum")
    cell = _allocated(machine, cls, arguments, node)
    machine.instances.setdefault(cls.identity, cell)
    init = cls.lookup("__init__")
    if isinstance(init, Closure):
        machine.run_closure(bind_method(init, cell), arguments, machine.origin(node))
    elif cls.data_class:
        _fill_fields(machine, cls, cell, arguments)
    elif cls.outside:
        state = cell.state
        assert isinstance(state, Instance)
        set_base_call(machine, cell, state, cls.outside, arguments, node)
    return cell


def _allocated(machine: Machine, cls: ClassObject, arguments: Arguments, node: ast.expr) -> Cell:
    """The object before its ``__init__``: what a ``__new__`` of the project gives, else a new one."""
    new = cls.lookup("__new__")
    if isinstance(new, Closure):
        given = Arguments((cls, *arguments.positional), arguments.keywords, arguments.star, arguments.rest)
        for option in alternatives(machine.run_closure(new, given, machine.origin(node))):
            state = state_of(option)
            if isinstance(option, Cell) and isinstance(state, Instance) and class_of(state) is cls:
                return option
    return new_object(machine, cls, machine.origin(node))


def new_object(machine: Machine, cls: ClassObject, origin: PyOrigin) -> Cell:
    """An object of a class before its ``__init__``."""
    return machine.heap.new(ProjectInstance(origin, cls.name, {}, cls.bases, None, object(), _methods(cls), cls))


def _methods(cls: ClassObject) -> dict[str, Closure]:
    methods: dict[str, Closure] = {}
    for one in reversed(cls.ancestry()):
        if one.scope is not None:
            methods |= {name: value for name, value in one.scope.names.items() if isinstance(value, Closure)}
    return methods


def set_base_call(
    machine: Machine, cell: Cell, state: Instance, outside: tuple[Value, ...], arguments: Arguments, node: ast.expr
) -> None:
    """Remember the constructor call of an object's outside base class, and record it."""
    known = [base for base in outside if isinstance(base, Ref)]
    if not known or state.base is not None:
        return
    frozen = machine.freeze_arguments(arguments)
    name, cls = known[0].name, class_of(state)
    base = Call(machine.origin(node), name, frozen, None, state.identity, True, state.class_name, cls)
    machine.heap.write(cell, state.changed(state.attributes, base))
    machine.record(base, node)


def _fill_fields(machine: Machine, cls: ClassObject, cell: Cell, arguments: Arguments) -> None:
    attributes: dict[str, Value] = {}
    position = 0
    for one in reversed(cls.ancestry()):
        for statement in one.node.body:
            if not (isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)):
                continue
            name = statement.target.id
            given = arguments.get(name, position)
            position += 1
            default = one.scope.names.get(name) if one.scope is not None else None
            if given is not None:
                attributes[name] = given
            elif default is not None:
                attributes[name] = _field_default(machine, default)
            else:
                attributes[name] = Unknown(cell.origin, "missing-argument", name)
    state = cell.state
    assert isinstance(state, Instance)
    machine.heap.write(cell, state.changed(attributes, state.base))
    post = cls.lookup("__post_init__")
    if isinstance(post, Closure):
        machine.run_closure(bind_method(post, cell), Arguments(), cell.origin)


def _field_default(machine: Machine, default: Value) -> Value:
    """What ``field(default=...)`` / ``Field(...)`` gives an object; other defaults are themselves."""
    if not (isinstance(default, Call) and default.callee.rpartition(".")[2] in {"field", "Field"}):
        return default
    factory = default.arguments.keywords.get("default_factory")
    if factory is not None and isinstance(default.origin, PyOrigin):
        node = default.origin.node
        return machine.call(factory.value, Arguments(), node) if isinstance(node, ast.expr) else default
    given = default.arguments.get("default", 0)
    return given if given is not None else Unknown(default.origin, "missing-argument")


def run_class_alone(machine: Machine, cls: ClassObject) -> None:
    """Run the methods that were not called: on an object that was built, else on one of unknown arguments."""
    assert cls.scope is not None
    methods = [value for value in cls.scope.names.values() if isinstance(value, Closure) and value.owner is cls]
    if not any(method.node not in machine.repeats for method in methods):
        return
    subject = machine.instances.get(cls.identity) or _unbuilt(machine, cls)
    for method in methods:
        if method.node in machine.repeats:
            continue
        bound: Value = cls if method.role == "classmethod" else subject
        one = method if method.role == "staticmethod" else bind_method(method, bound)
        maybe(machine, partial(machine.run_closure, one, machine.unknown_arguments(one), None))


def _unbuilt(machine: Machine, cls: ClassObject) -> Value:
    """An object whose constructor's arguments are unknown."""
    origin = cls.origin
    assert isinstance(origin, PyOrigin)
    cell = new_object(machine, cls, origin)
    init = cls.lookup("__init__")
    if isinstance(init, Closure):
        bound = bind_method(init, cell)
        machine.run_closure(bound, machine.unknown_arguments(bound), None)
    elif cls.data_class:
        rest = Unknown(origin, "parameter")
        _fill_fields(machine, cls, cell, Arguments((), {}, None, None if _has_defaults(cls) else rest))
    return cell


def _has_defaults(cls: ClassObject) -> bool:
    return cls.scope is not None and bool(cls.scope.names)
