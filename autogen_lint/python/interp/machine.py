"""The symbolic interpreter: state, limits and the order in which a module's code is run.

A module's statements run in order. Functions of the project are run where they are called, with the arguments given
(bounded in depth, repetition and steps); those that nobody called are run afterwards with unknown parameters. Calls
of anything outside the project are recorded as events and evaluate to themselves.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Protocol, TypeVar, cast

from autogen_lint.python.events import Attempt, CallEvent, Frame, Loop, Trace
from autogen_lint.python.interp.annotations import annotated_type
from autogen_lint.python.interp.bounds import bounded
from autogen_lint.python.interp.defaults import is_default
from autogen_lint.python.interp.heap import Heap, Journal
from autogen_lint.python.interp.objects import ClassObject, Closure, ModuleObject, Scope
from autogen_lint.python.module import PyModule
from autogen_lint.python.origin import PyOrigin
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Arguments,
    Call,
    Entry,
    Known,
    Parameter,
    Unknown,
    Value,
    union,
)

_Node = TypeVar("_Node", bound=ast.AST)
_Result = TypeVar("_Result")


class Flow(Enum):
    """How a block ends."""

    NEXT = "next"
    RETURN = "return"
    RAISE = "raise"
    BREAK = "break"
    CONTINUE = "continue"


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

    def attribute(self, call: Call, name: str) -> Value | None:
        """What an attribute of an outside object is certainly; None where that is not known."""

    def is_unique(self, call: Call) -> bool:
        """Whether a call makes an object that equals no other one."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that keep hostile input from hanging the interpreter.

    A function is run `repeats` times, and more often as long as all its runs take no more than `cheap` steps.
    """

    steps: int = 400_000
    depth: int = 10
    repeats: int = 12
    cheap: int = 1_500
    unroll: int = 24


@dataclass(eq=False, slots=True)
class Way:
    """What was bound and written where the run left a block."""

    names: dict[str, Value]
    log: Journal


@dataclass(eq=False, slots=True)
class Round:
    """The ways out of one loop's body, to its next round and behind it: what was written since the two depths."""

    depth: int
    round_depth: int = 0
    next: list[Way] = field(default_factory=list)
    left: list[Way] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Activation:
    """One run of a function (or of a module's body): where its results gather."""

    returns: list[Value] = field(default_factory=list)
    yields: list[Value] = field(default_factory=list)
    exits: list[Journal] = field(default_factory=list)
    """What had been written at each ``return``, since `depth`."""
    owner: ClassObject | None = None
    bound: Value | None = None
    depth: int = 0
    rounds: list[Round] = field(default_factory=list)
    """The loops that are being run, innermost last."""


class Table(Generic[_Result]):
    """The handler of each type of syntax node."""

    def __init__(self) -> None:
        self.handlers: dict[type[ast.AST], Callable[[Machine, ast.AST], _Result]] = {}

    def register(self, kind: type[_Node], handler: Callable[[Machine, _Node], _Result]) -> None:
        """Have nodes of exactly this type handled by `handler`."""
        self.handlers[kind] = cast("Callable[[Machine, ast.AST], _Result]", handler)  # found by that type alone


@dataclass(frozen=True, slots=True)
class Semantics:
    """The parts of the interpreter that need each other; they do so through the machine."""

    expressions: Table[Value]
    statements: Table[Flow]
    call: Callable[[Machine, Value, Arguments, ast.expr], Value]
    run: Callable[[Machine, Closure, Arguments, Origin | None], Value]


class _Perhaps:
    """A branch while a block runs."""

    __slots__ = ("_branches",)

    def __init__(self, branches: list[object]) -> None:
        self._branches = branches

    def __enter__(self) -> None:
        self._branches.append(object())

    def __exit__(self, *_: object) -> None:
        self._branches.pop()


class Machine:
    """All state of one run. `steps` counts evaluated expressions."""

    def __init__(self, main: PyModule, semantics: Semantics, finder: Finder, hooks: Hooks, limits: Limits) -> None:
        self._semantics = semantics
        self._expressions = semantics.expressions.handlers
        self._statements = semantics.statements.handlers
        self.finder = finder
        self.hooks = hooks
        self.limits = limits
        self._most_steps = limits.steps
        self.heap = Heap()
        self.trace = Trace()
        self.steps = 0
        self.stack: list[Frame] = []
        self.modules: dict[object, ModuleObject] = {}
        self.loops: list[str] = []
        self.around: list[Attempt | Loop] = []
        self.bounds: list[Value] = []
        self.repeating = 0
        """How many loops are being run once for an unknown number of rounds."""
        self.repeats: dict[object, int] = {}
        self.spent: dict[object, int] = {}
        self.defined: list[Closure] = []
        self.classes: list[ClassObject] = []
        self.instances: dict[object, Value] = {}
        self.parsers: dict[object, dict[str, Value]] = {}
        self.optional: dict[int, Value] = {}
        """Objects given for parameters that have a default, by id: ``x or y`` then is a default, no mistake."""
        self.target: str | None = None
        self.awaited: ast.AST | None = None
        self.discarded: ast.AST | None = None
        self.broken: ast.AST | None = None
        self.branches: list[object] = []
        self._scopes: list[Scope] = []
        self.scope = self.new_scope("module", main)
        self.active = Activation()

    def new_scope(self, kind: str, module: PyModule, parent: Scope | None = None) -> Scope:
        """A scope without names; `kind` as in `Scope`."""
        scope = Scope(kind, module, parent.parent if parent is not None and parent.kind == "class" else parent)
        self._scopes.append(scope)
        return scope

    def release(self) -> None:
        """Let go of everything. Objects of a run hold each other; undone by hand they need no search for garbage."""
        for scope in self._scopes:
            scope.names.clear()
            scope.outer.clear()
            scope.parent = None
        self.__dict__.clear()

    @property
    def exhausted(self) -> bool:
        return self.steps > self.limits.steps

    # What the parts call each other by -------------------------------------------------------------------------------

    def evaluate(self, node: ast.expr) -> Value:
        """The value of an expression at this moment of the run."""
        self.steps += 1
        if self.steps > self._most_steps:
            return Unknown(self.origin(node), "budget")
        handler = self._expressions.get(type(node))
        if handler is None:
            return self.unknown(node, "expression", type(node).__name__)
        value = handler(self, node)
        return bounded(value) if type(value) is Call else value

    def run_block(self, body: list[ast.stmt]) -> Flow:
        """Run statements in order until one leaves the block or the budget is spent."""
        for statement in body:
            if self.steps > self._most_steps:
                return Flow.NEXT
            handler = self._statements.get(type(statement))
            try:
                flow = handler(self, statement) if handler is not None else Flow.NEXT
            except RecursionError:
                self.unknown(statement, "too-deep")
                flow = Flow.NEXT
            if flow is not Flow.NEXT:
                return flow
        return Flow.NEXT

    def call(self, function: Value, arguments: Arguments, node: ast.expr) -> Value:
        """Call a value with evaluated arguments; `node` is the call's place."""
        return self._semantics.call(self, function, arguments, node)

    def run_closure(self, closure: Closure, arguments: Arguments, site: Origin | None) -> Value:
        """Run a project function and return what it may return; Unknown where a limit is reached."""
        return self._semantics.run(self, closure, arguments, site)

    def maybe(self) -> _Perhaps:
        """What runs meanwhile may never happen: one branch of several, or a loop of unknown length."""
        return _Perhaps(self.branches)

    # Notes -----------------------------------------------------------------------------------------------------------

    def origin(self, node: ast.AST) -> PyOrigin:
        return PyOrigin(self.scope.module, node)

    def unknown(self, node: ast.AST, reason: str, detail: str = "") -> Unknown:
        """An unknown value, noted for `--debug-model`."""
        origin = self.origin(node)
        self.trace.unknowns.append((reason, origin))
        return Unknown(origin, reason, detail)

    def bind(self, name: str, value: Value) -> None:
        """Have a name hold a value; one of an outer scope may keep the old one where this may not happen."""
        outer = self.scope.outer.get(name)
        if outer is None:
            self.scope.names[name] = value
            return
        old, active = outer.names.get(name), self.active
        undecided = self.branches or active.exits or any(loop.left for loop in active.rounds)
        if outer is not self.scope and old is not None and undecided:
            value = union(value.origin, [old, value])
        outer.names[name] = value

    def freeze_arguments(self, arguments: Arguments) -> Arguments:
        freeze = self.heap.freeze
        return Arguments(
            tuple(map(freeze, arguments.positional)),
            self.heap.freeze_entries(arguments.keywords),
            None if arguments.star is None else freeze(arguments.star),
            None if arguments.rest is None else freeze(arguments.rest),
        )

    def record(self, call: Call, node: ast.AST, carried: frozenset[str] = frozenset()) -> None:
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
                node is self.discarded,
                tuple(self.branches),
                tuple(self.around),
                carried,
            )
        )

    # Running a whole module ------------------------------------------------------------------------------------------

    def load(self, module: PyModule, *, main: bool = False) -> ModuleObject:
        """Run a module's body once; imports of each other see what is there so far."""
        known = self.modules.get(module.identity)
        if known is not None:
            return known
        name = "__main__" if main else module.name or module.text.path
        scope = self.new_scope("module", module)
        loaded = ModuleObject(PyOrigin(module, module.tree), name, scope)
        self.modules[module.identity] = loaded
        if not main:
            self.trace.followed.add(module.text.path)
        scope.names["__name__"] = Known(loaded.origin, name)
        scope.names["__file__"] = Known(loaded.origin, module.text.path)
        outer = self.active, self.scope, self.loops, self.bounds, self.target, self.around
        self.active, self.scope, self.target = Activation(), scope, None
        self.loops, self.bounds, self.around = [], [], []
        try:
            for block in module.blocks:
                self.run_block(block)
        finally:
            self.active, self.scope, self.loops, self.bounds, self.target, self.around = outer
        return loaded

    # Running single functions afterwards -----------------------------------------------------------------------------

    def result(self, closure: Closure, arguments: Arguments) -> Value:
        """Evaluate a call for its result alone; neither objects nor the trace change."""
        return self._aside(closure, arguments)[0]

    def trace_of(self, closure: Closure) -> Trace:
        """What happens when a function is called with unknown arguments; nothing of the program is changed."""
        return self._aside(closure, self.unknown_arguments(closure))[1]

    def _aside(self, closure: Closure, arguments: Arguments) -> tuple[Value, Trace]:
        outer = self.trace, self.repeats, self.spent, self.steps, self.active, self.scope
        self.trace, self.repeats, self.spent, self.steps = Trace(), {}, {}, 0
        assert closure.scope is not None
        self.active, self.scope = Activation(), closure.scope
        try:
            with self.heap.journal():
                result = self.heap.freeze(self.run_closure(closure, arguments, None))
            return result, self.trace
        finally:
            self.trace, self.repeats, self.spent, self.steps, self.active, self.scope = outer

    def unknown_arguments(self, closure: Closure) -> Arguments:
        """Arguments of which nothing is known but the annotated type, or what a command line gives by default."""
        keywords: dict[str, Entry] = {}
        positional: list[Value] = []
        rest: Value | None = None
        for parameter in closure.parameters:
            value: Value = Unknown(parameter.origin, "parameter", parameter.name, self._annotated(closure, parameter))
            if parameter.default is not None and is_default(parameter.default):
                value = parameter.default  # an option of the command line
            if parameter.kind == "var_keyword":
                rest = value
            elif parameter.kind in {"positional_only", "positional_or_keyword"}:
                positional.append(value)
            elif parameter.kind == "keyword_only":
                keywords[parameter.name] = Entry(parameter.name, value, parameter.origin)
        return Arguments(tuple(positional), keywords, None, rest)

    def _annotated(self, closure: Closure, parameter: Parameter) -> str | None:
        """The outside class that a parameter's annotation names, as the names of the function's scope are now."""
        node = parameter.origin.node if isinstance(parameter.origin, PyOrigin) else None
        if not isinstance(node, ast.arg) or node.annotation is None or closure.scope is None:
            return None
        outer, noted = self.scope, len(self.trace.unknowns)
        self.scope = closure.scope
        try:
            return annotated_type(self.evaluate(node.annotation))
        finally:
            self.scope = outer
            del self.trace.unknowns[noted:]
