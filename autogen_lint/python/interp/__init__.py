"""Running Python symbolically: `run` for a module, `explore` for one function. No knowledge of AutoGen."""

from __future__ import annotations

from autogen_lint.python.events import Trace
from autogen_lint.python.interp.machine import Finder, Hooks, Limits, Machine
from autogen_lint.python.interp.objects import Closure
from autogen_lint.python.module import PyModule
from autogen_lint.values.value import Call, Function, Value

__all__ = ["Finder", "Hooks", "Limits", "NoFinder", "NoHooks", "explore", "run"]


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


def run(
    module: PyModule,
    finder: Finder | None = None,
    hooks: Hooks | None = None,
    limits: Limits | None = None,
) -> Trace:
    """Run a module as a program's main file and everything in it that nobody called."""
    machine = Machine(finder or NoFinder(), hooks or NoHooks(), limits or Limits())
    machine.main = module
    loaded = machine.load(module, main=True)
    machine.run_uncalled(module)
    trace = machine.trace
    trace.names = {name: machine.heap.freeze(value) for name, value in loaded.scope.names.items()}
    return trace


def explore(function: Function) -> Trace:
    """Everything that happens when a project function is called with unknown arguments."""
    if not isinstance(function, Closure) or function.runner is None:
        return Trace()
    return function.runner.trace_of(function)
