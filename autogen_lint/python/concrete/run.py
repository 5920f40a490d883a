"""State of a concrete run, and what project values are in it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from autogen_lint.python.concrete.calls import BUILTINS, FLAGS, TYPES, regular
from autogen_lint.python.concrete.outcome import Outcome, Undecided
from autogen_lint.python.interp.attributes import bind_method
from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.interp.objects import Closure, Scope, class_of
from autogen_lint.python.origin import PyOrigin
from autogen_lint.values.value import Attribute, Call, Instance, Known, Ref, Sequence, Value
from autogen_lint.values.value import Mapping as MappingValue

Invoke: TypeAlias = "Callable[[Run, Closure, list[object], dict[str, object]], object]"
MAX_STEPS = 3000
MAX_DEPTH = 5


@dataclass(slots=True, eq=False)
class Frame:
    """One function being run: its local names over the scope that it was defined in."""

    scope: Scope
    names: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Outside:
    """A thing of another package, by qualified name."""

    name: str


class Run:
    """`known` are functions of other packages that may be called; `mended` the places at which None reads as ``""``."""

    def __init__(self, known: Mapping[str, Callable[..., object]], mended: frozenset[Hashable], call: Invoke) -> None:
        self.known = known
        self._call = call
        self.mended = mended
        self.frames: list[Frame] = []
        self.outcome = Outcome()
        self.steps = 0

    def call(self, closure: Closure, given: list[object], named: dict[str, object]) -> object:
        """Run another function of the project."""
        return self._call(self, closure, given, named)

    @property
    def frame(self) -> Frame:
        return self.frames[-1]

    def origin(self, node: ast.AST) -> PyOrigin:
        return PyOrigin(self.frame.scope.module, node)

    def step(self) -> None:
        """Count one evaluation.

        Raises:
            Undecided: there were too many.
        """
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise Undecided

    def lookup(self, name: str) -> object:
        """What a name holds.

        Raises:
            Undecided: that is not known.
        """
        if name in self.frame.names:
            return self.frame.names[name]
        value = self.frame.scope.lookup(name)
        if value is not None:
            if name in self.frame.scope.module.shared:
                raise Undecided
            return self.noted(self.concrete(value))
        if name in TYPES or name in BUILTINS:
            return Outside(name)
        raise Undecided

    def concrete(self, value: Value) -> object:
        """The Python object that a value of the project stands for; functions and objects stand for themselves.

        Raises:
            Undecided: it is not wholly known.
        """
        self.step()
        state = state_of(value)
        if isinstance(state, Known):
            return state.value
        if isinstance(state, Ref):
            return FLAGS.get(state.name) or Outside(state.name)
        if isinstance(state, Sequence) and state.rest is None:
            items = [self.concrete(item) for item in state.items]
            return tuple(items) if state.kind == "tuple" else set(items) if state.kind == "set" else items
        if isinstance(state, MappingValue) and state.rest is None:
            return {key: self.concrete(entry.value) for key, entry in state.entries.items()}
        if isinstance(state, (Closure, Instance)):
            return state
        if isinstance(state, Call) and state.callee == "re.compile" and state.receiver is None:
            compiled = regular("re.compile")
            if compiled is not None and not state.arguments.keywords and state.arguments.rest is None:
                return compiled(*(self.concrete(item) for item in state.arguments.positional))
        raise Undecided

    def attribute_of(self, instance: Instance, name: str) -> object:
        """An attribute of a project object; methods come bound.

        Raises:
            Undecided: it is not known.
        """
        if name in instance.attributes:
            return self.noted(self.concrete(instance.attributes[name]))
        cls = class_of(instance)
        found = cls.lookup(name) if cls is not None else None
        if isinstance(found, Closure):
            if found.role not in {"", "staticmethod"}:
                raise Undecided
            return found if found.role else bind_method(found, instance)
        if found is None or isinstance(found, Attribute):
            raise Undecided
        return self.noted(self.concrete(found))

    def noted(self, value: object) -> object:
        """The value, noted as one that the function gets from outside."""
        self.outcome.outer = True
        if value is None or isinstance(value, (bool, int, float)):
            self.outcome.unsteady = True
        return value
