"""A whole program: its main module first, then everything in it that nobody called."""

from __future__ import annotations

from functools import partial

from autogen_lint.python.events import Trace
from autogen_lint.python.interp.branches import maybe
from autogen_lint.python.interp.calls import call_value, run_alone, run_closure
from autogen_lint.python.interp.classes import run_class_alone
from autogen_lint.python.interp.expressions import EXPRESSIONS
from autogen_lint.python.interp.machine import Finder, Hooks, Limits, Machine, Semantics
from autogen_lint.python.interp.objects import Closure
from autogen_lint.python.interp.statements import STATEMENTS
from autogen_lint.python.module import PyModule
from autogen_lint.values.value import Call, Function, Value

_SEMANTICS = Semantics(EXPRESSIONS, STATEMENTS, call_value, run_closure)


class NoFinder:
    """A project of one file."""

    def find(self, name: str, importer: PyModule, level: int) -> PyModule | None:
        return None

    def extend_path(self, importer: PyModule, folder: str) -> None:
        return None


class NoHooks:
    """Nothing is known of outside calls."""

    def result(self, call: Call) -> Value | None:
        return None

    def attribute(self, call: Call, name: str) -> Value | None:
        return None

    def is_unique(self, call: Call) -> bool:
        return False


def run(
    module: PyModule,
    finder: Finder | None = None,
    hooks: Hooks | None = None,
    limits: Limits | None = None,
) -> Trace:
    """Run a module as a program's main file and everything in it that nobody called."""
    machine = Machine(module, _SEMANTICS, finder or NoFinder(), hooks or NoHooks(), limits or Limits())
    loaded = machine.load(module, main=True)
    machine.scope = loaded.scope
    _run_uncalled(machine, module)
    trace = machine.trace
    trace.release = machine.release
    trace.names = {name: machine.heap.freeze(value) for name, value in loaded.scope.names.items()}
    return trace


def explore(function: Function) -> Trace:
    """Everything that happens when a project function is called with unknown arguments."""
    if not isinstance(function, Closure) or function.runner is None:
        return Trace()
    return function.runner.trace_of(function)


def _run_uncalled(machine: Machine, module: PyModule) -> None:
    """Run the functions and methods of `module` that were defined but not called, with unknown parameters."""
    functions = classes = 0
    while functions < len(machine.defined) or classes < len(machine.classes):
        for cls in machine.classes[classes:]:
            classes += 1
            if cls.scope is not None and cls.scope.module is module:
                run_class_alone(machine, cls)
        batch = machine.defined[functions:]
        functions += len(batch)
        for closure in batch:
            mine = closure.scope is not None and closure.scope.module is module and closure.owner is None
            if mine and closure.node not in machine.repeats:
                maybe(machine, partial(run_alone, machine, closure))
