"""The symbolic interpreter: state, limits and the order in which a module's code is run.

A module's statements run in order. Functions of the project are run where they are called, with the arguments given
(bounded in depth, repetition and steps); those that nobody called are run afterwards with unknown parameters. Calls
of anything outside the project are recorded as events and evaluate to themselves.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from autogen_lint.python.events import CallEvent, Frame, Trace
from autogen_lint.python.interp.heap import Heap, Journal
from autogen_lint.python.interp.objects import ClassObject, Closure, ModuleObject, Scope
from autogen_lint.python.module import PyModule
from autogen_lint.python.origin import PyOrigin
from autogen_lint.values.value import Arguments, Call, Entry, Known, Parameter, Unknown, Value


class Finder(Protocol):
    """Where the interpreter gets other modules of the project from."""

    def find(self, name: str, importer: PyModule, level: int) -> PyModule | None:
        """The project module of a dotted name, seen from `importer`; `level` is the number of leading dots."""

    def extend_path(self, importer: PyModule, folder: str) -> None:
        """``sys.path`` got a folder (as written)."""


class Hooks(Protocol):
    """What an upper layer knows about outside calls."""

    def result(self, call: Call) -> Value | None:
        """What an outside call evaluates to, where that is not the call itself (a loaded file)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that keep hostile input from hanging the interpreter."""

    steps: int = 400_000
    depth: int = 10
    repeats: int = 12
    unroll: int = 24


@dataclass(eq=False, slots=True)
class Activation:
    """One run of a function (or of a module's body): where its results gather."""

    scope: Scope
    returns: list[Value]
    yields: list[Value]
    exits: list[Journal] = field(default_factory=list)
    """What branches that returned had written."""
    owner: ClassObject | None = None
    bound: Value | None = None


class Machine:
    """All state of one run. `steps` counts evaluated expressions."""

    def __init__(self, finder: Finder, hooks: Hooks, limits: Limits) -> None:
        self.finder = finder
        self.hooks = hooks
        self.limits = limits
        self.heap = Heap()
        self.trace = Trace()
        self.steps = 0
        self.stack: list[Frame] = []
        self.activations: list[Activation] = []
        self.modules: dict[object, ModuleObject] = {}
        self.loops: list[str] = []
        self.bounds: list[Value] = []
        self.repeats: dict[object, int] = {}
        self.defined: list[Closure] = []
        self.classes: list[ClassObject] = []
        self.instances: dict[object, Value] = {}
        self.parsers: dict[object, dict[str, Value]] = {}
        self.target: str | None = None
        self.awaited: ast.AST | None = None
        self.broken: ast.AST | None = None
        self.main: PyModule | None = None

    @property
    def active(self) -> Activation:
        return self.activations[-1]

    @property
    def scope(self) -> Scope:
        return self.activations[-1].scope

    @property
    def exhausted(self) -> bool:
        return self.steps > self.limits.steps

    def origin(self, node: ast.AST) -> PyOrigin:
        return PyOrigin(self.scope.module, node)

    def unknown(self, node: ast.AST, reason: str, detail: str = "") -> Unknown:
        """An unknown value, noted for `--debug-model`."""
        origin = self.origin(node)
        self.trace.unknowns.append((reason, origin))
        return Unknown(origin, reason, detail)

    def freeze_arguments(self, arguments: Arguments) -> Arguments:
        freeze = self.heap.freeze
        return Arguments(
            tuple(freeze(value) for value in arguments.positional),
            {key: type(entry)(key, freeze(entry.value), entry.origin) for key, entry in arguments.keywords.items()},
            None if arguments.star is None else freeze(arguments.star),
            None if arguments.rest is None else freeze(arguments.rest),
        )

    def record(self, call: Call, node: ast.AST) -> None:
        """Note an outside call as an event of the present place."""
        self.trace.calls.append(
            CallEvent(
                call,
                tuple(self.stack),
                self.target,
                node is self.awaited,
                self.loops[-1] if self.loops else None,
                tuple(self.bounds),
                node is self.broken,
            )
        )

    # Running a whole module -----------------------------------------------------------------------------------------

    def load(self, module: PyModule, *, main: bool = False) -> ModuleObject:
        """Run a module's body once; imports of each other see what is there so far."""
        from autogen_lint.python.interp.statements import run_block

        known = self.modules.get(module.identity)
        if known is not None:
            return known
        name = "__main__" if main else module.name or module.text.path
        scope = Scope("module", module)
        loaded = ModuleObject(PyOrigin(module, module.tree), name, scope)
        self.modules[module.identity] = loaded
        if not main:
            self.trace.followed.add(module.text.path)
        scope.names["__name__"] = Known(loaded.origin, name)
        scope.names["__file__"] = Known(loaded.origin, module.text.path)
        outer = self.loops, self.bounds, self.target
        self.loops, self.bounds, self.target = [], [], None
        self.activations.append(Activation(scope, [], []))
        try:
            run_block(self, module.tree.body)
        finally:
            self.activations.pop()
            self.loops, self.bounds, self.target = outer
        return loaded

    def run_uncalled(self, module: PyModule) -> None:
        """Run the functions of `module` that were defined but not called, with unknown parameters."""
        from autogen_lint.python.interp.calls import run_alone
        from autogen_lint.python.interp.classes import run_class_alone

        functions = classes = 0
        while functions < len(self.defined) or classes < len(self.classes):
            for cls in self.classes[classes:]:
                classes += 1
                if cls.scope is not None and cls.scope.module is module:
                    run_class_alone(self, cls)
            batch = self.defined[functions:]
            functions += len(batch)
            for closure in batch:
                if closure.scope is not None and closure.scope.module is module and closure.owner is None:
                    if closure.node not in self.repeats:
                        run_alone(self, closure)

    # Running single functions afterwards ----------------------------------------------------------------------------

    def result(self, closure: Closure, arguments: Arguments) -> Value:
        """Evaluate a call for its result alone; neither objects nor the trace change."""
        return self._aside(closure, arguments)[0]

    def trace_of(self, closure: Closure) -> Trace:
        """What happens when a function is called with unknown arguments; nothing of the program is changed."""
        return self._aside(closure, self.unknown_arguments(closure.parameters))[1]

    def _aside(self, closure: Closure, arguments: Arguments) -> tuple[Value, Trace]:
        from autogen_lint.python.interp.calls import run_closure

        outer = self.trace, self.repeats, self.steps, self.activations
        self.trace, self.repeats, self.steps = Trace(), {}, 0
        assert closure.scope is not None
        self.activations = [Activation(closure.scope, [], [])]
        try:
            with self.heap.journal():
                result = self.heap.freeze(run_closure(self, closure, arguments, None))
            return result, self.trace
        finally:
            self.trace, self.repeats, self.steps, self.activations = outer

    def unknown_arguments(self, parameters: Iterable[Parameter]) -> Arguments:
        """Arguments of which nothing is known but the annotated type."""
        from autogen_lint.python.interp.calls import annotated_type

        keywords: dict[str, Entry] = {}
        positional: list[Value] = []
        rest: Value | None = None
        for parameter in parameters:
            value = Unknown(parameter.origin, "parameter", parameter.name, annotated_type(parameter.annotation))
            if parameter.kind == "var_keyword":
                rest = value
            elif parameter.kind in {"positional_only", "positional_or_keyword"}:
                positional.append(value)
            elif parameter.kind == "keyword_only":
                keywords[parameter.name] = Entry(parameter.name, value, parameter.origin)
        return Arguments(tuple(positional), keywords, None, rest)
