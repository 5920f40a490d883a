"""Running Python symbolically: `run` for a module, `explore` for one function. No knowledge of AutoGen."""

from autogen_lint.python.interp.machine import Finder, Hooks, Limits
from autogen_lint.python.interp.program import NoFinder, NoHooks, explore, run

__all__ = ["Finder", "Hooks", "Limits", "NoFinder", "NoHooks", "explore", "run"]
