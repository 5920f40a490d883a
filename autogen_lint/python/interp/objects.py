"""Project functions, classes and modules as the interpreter holds them."""

from __future__ import annotations

import ast
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from autogen_lint.python.events import Trace
from autogen_lint.python.module import PyModule
from autogen_lint.values.frozen import frozen
from autogen_lint.values.value import Arguments, Call, ClassValue, Function, Instance, Parameter, Value

FunctionNode: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda"


@dataclass(eq=False, slots=True)
class Scope:
    """Names and what they hold. `kind` is ``module``, ``class``, ``function`` or ``inner`` (a comprehension).

    `parent` is the next scope round it whose names are seen: that of a class is passed over.
    """

    kind: str
    module: PyModule
    parent: Scope | None = None
    names: dict[str, Value] = field(default_factory=dict)
    outer: dict[str, Scope] = field(default_factory=dict)
    """Names declared ``global`` or ``nonlocal``, with the scope that holds them."""
    stars: list[str] = field(default_factory=list)
    """Outside modules whose names were imported with ``*``."""

    @property
    def root(self) -> Scope:
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def lookup(self, name: str) -> Value | None:
        scope: Scope | None = self.outer.get(name, self)
        while scope is not None:
            value = scope.names.get(name)
            if value is not None:
                return value
            scope = scope.parent
        return None

    def bind(self, name: str, value: Value) -> None:
        scope = self.outer.get(name, self)
        scope.names[name] = value


class Runner(Protocol):
    """What can run a closure after the program was run; nothing of the program is changed by it."""

    def result(self, closure: Closure, arguments: Arguments) -> Value:
        """What a call may return."""

    def trace_of(self, closure: Closure) -> Trace:
        """What happens when the closure is called with unknown arguments."""


@frozen
class Closure(Function):
    """A project function with what it needs to be run."""

    node: FunctionNode = field(default_factory=lambda: _NO_NODE)
    scope: Scope | None = None
    bound: Value | None = None
    owner: ClassObject | None = None
    role: str = ""
    """``property``, ``staticmethod``, ``classmethod``, ``contextmanager`` or empty."""
    runner: Runner | None = None

    def changed(self, parameters: tuple[Parameter, ...], bound: Value | None, owner: ClassObject | None) -> Closure:
        """The function with other parameters, bound to an object, or as a method of a class."""
        return Closure(
            self.origin,
            self.name,
            parameters,
            self.is_async,
            self.is_generator,
            self.doc,
            self.identity,
            self.node,
            self.scope,
            bound,
            owner,
            self.role,
            self.runner,
        )

    def standing_for(self, wrapped: Closure) -> Closure:
        """A wrapper with the name and text of the function that it wraps; one of many that its definition makes."""
        return Closure(
            self.origin,
            wrapped.name,
            self.parameters,
            self.is_async,
            self.is_generator,
            wrapped.doc,
            (self.identity, wrapped.identity),
            self.node,
            self.scope,
            self.bound,
            self.owner,
            self.role,
            self.runner,
        )

    def invoke(self, arguments: Arguments) -> Value:
        return Function.invoke(self, arguments) if self.runner is None else self.runner.result(self, arguments)


_NO_NODE: ast.Lambda = ast.Lambda(args=ast.arguments([], [], None, [], [], None, []), body=ast.Constant(None))


@frozen
class ClassObject(ClassValue):
    """A project class: its own names, its project ancestors nearest first, and its outside bases."""

    node: ast.ClassDef = field(default_factory=lambda: ast.ClassDef("", [], [], [], []))
    scope: Scope | None = None
    parents: tuple[ClassObject, ...] = ()
    outside: tuple[Value, ...] = ()
    """The outside bases as values, own before inherited."""
    data_class: bool = False
    ancestors: tuple[ClassObject, ...] = field(init=False, default=())
    """The project ancestors, depth first, without duplicates."""

    def __post_init__(self) -> None:
        found = {one: None for parent in self.parents for one in parent.ancestry()}
        object.__setattr__(self, "ancestors", tuple(found))

    def ancestry(self) -> tuple[ClassObject, ...]:
        """The class and its ancestors."""
        return (self, *self.ancestors)

    def member(self, name: str) -> Value | None:
        return self.lookup(name)

    def lookup(self, name: str, after: ClassObject | None = None) -> Value | None:
        """A class attribute by method resolution order; only behind class `after` where that is given."""
        order = self.ancestry()
        if after is not None and after in order:
            order = order[order.index(after) + 1 :]
        for cls in order:
            if cls.scope is not None and name in cls.scope.names:
                return cls.scope.names[name]
        return None


@frozen
class ModuleObject(Value):
    """A module of the project."""

    name: str
    scope: Scope


@frozen
class Super(Value):
    """``super()`` inside a method of `owner`."""

    owner: ClassObject
    bound: Value


@frozen
class ProjectInstance(Instance):
    """An object of a project class, with the class."""

    cls: ClassObject | None = None

    def changed(self, attributes: MappingABC[str, Value], base: Call | None) -> ProjectInstance:
        """The object with other attributes and base call."""
        return ProjectInstance(
            self.origin, self.class_name, attributes, self.bases, base, self.identity, self.methods, self.cls
        )


def class_of(instance: Instance) -> ClassObject | None:
    """The project class of an object."""
    return instance.cls if isinstance(instance, ProjectInstance) else None
