"""What tools return."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.model.contents.dumps import Dump, Dumps
from autogen_lint.model.entities import Tool
from autogen_lint.model.program import Program
from autogen_lint.python.interp import explore
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Arguments, Unknown


def payloads(program: Program) -> Iterator[tuple[Tool, Origin, Dump]]:
    """Each tool's returns that hold content of any size, with the place of the returned expression."""
    for tool in program.tools:
        if tool.function is None or not tool.agents:
            continue
        trace = explore(tool.function)
        dumps = Dumps(program, trace)
        own = [one for one in trace.returns if one.stack and one.stack[0].identity == tool.function.identity]
        for one in own:
            for dump in dumps.find(one.value, one.stack)[:1]:
                yield tool, one.origin, dump
        if not own:
            value = tool.function.invoke(_unknown_arguments(tool))
            for dump in dumps.find(value)[:1]:
                yield tool, value.origin, dump


def _unknown_arguments(tool: Tool) -> Arguments:
    assert tool.function is not None
    count = sum(parameter.kind.startswith("positional") for parameter in tool.function.parameters)
    return Arguments(tuple(Unknown(tool.origin, "parameter") for _ in range(count)))
