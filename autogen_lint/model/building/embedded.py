"""Python inside of component files: the source code of function tools, run as a module of its own."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.documents.embedded import string_content
from autogen_lint.documents.node import ScalarNode
from autogen_lint.documents.origin import DocOrigin
from autogen_lint.model.settings.configuration import Fault
from autogen_lint.python.events import Trace
from autogen_lint.python.interp import Hooks, run
from autogen_lint.python.module import PyModule, parse_module
from autogen_lint.values.origin import TextOrigin
from autogen_lint.values.value import Entry, Function, Known, Mapping, Sequence, Value, string

TOOL = "autogen_core.tools.FunctionTool"
MAX_TOOLS = 200
"""Tools of one document that are run."""


class EmbeddedPython:
    """Runs the source code of tools; gathers what it does, and what is wrong with it."""

    def __init__(self, hooks: Hooks | None = None) -> None:
        self._hooks = hooks
        self.traces: list[Trace] = []
        self.faults: list[Fault] = []

    def function(self, config: Mapping) -> Function | None:
        """The function that a tool's configuration holds as text; None where it can't be told."""
        source = config.entries.get("source_code")
        origin = source.value.origin if source is not None and isinstance(source.value, Known) else None
        if not isinstance(origin, DocOrigin) or not isinstance(origin.node, ScalarNode) or source is None:
            return None
        if string(source.value) is None or len(self.traces) >= MAX_TOOLS:
            return None
        text = string_content(origin.document, origin.node, "".join(_imports(config.get("global_imports"))))
        module = parse_module(text)
        if not isinstance(module, PyModule):
            place = TextOrigin(*text.shown(module.span))
            self.faults.append(Fault("source", f"{module.message}: SyntaxError when the tool is loaded", place))
            return None
        trace = run(module, None, self._hooks)
        self.traces.append(trace)
        return _wanted(trace, string(config.get("name")))


def _wanted(trace: Trace, name: str | None) -> Function | None:
    """The function that the loader takes: the one that is defined; by the tool's name where there are several."""
    found = [value for value in trace.names.values() if isinstance(value, Function)]
    by_name = next((function for function in found if function.name == name), None)
    return by_name or (found[0] if found else None)


def _imports(value: Value) -> Iterator[str]:
    """The statements that the loader runs before the source: ``"json"``, ``{"module": "typing", "imports": [...]}``."""
    for item in value.items if isinstance(value, Sequence) else ():
        module = string(item.get("module")) if isinstance(item, Mapping) else string(item)
        if module is None or not module.replace(".", "").isidentifier():
            continue
        names = item.get("imports") if isinstance(item, Mapping) else None
        if isinstance(names, Sequence):
            listed = ", ".join(filter(None, (_imported(name) for name in names.items)))
            if listed:
                yield f"from {module} import {listed}\n"
        else:
            alias = string(item.get("alias")) if isinstance(item, Mapping) else None
            yield f"import {module} as {alias}\n" if alias and alias.isidentifier() else f"import {module}\n"


def _imported(value: Value) -> str | None:
    name = string(value.get("name")) if isinstance(value, Mapping) else string(value)
    if name is None or not name.isidentifier():
        return None
    alias = string(value.get("alias")) if isinstance(value, Mapping) else None
    return f"{name} as {alias}" if alias and alias.isidentifier() else name


def as_entry(function: Function) -> Entry:
    """The keyword under which a tool made in Python would have got the function."""
    return Entry("func", function, function.origin)
