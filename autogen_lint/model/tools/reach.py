"""Which functions a tool leads to: the project's call graph, from the functions that agents are given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from autogen_lint.model.building import io_calls as build_io
from autogen_lint.model.building.builder import Builder, qualified
from autogen_lint.model.entities import Step, Tool
from autogen_lint.model.program import Graph
from autogen_lint.python.events import Frame, Trace
from autogen_lint.python.interp import explore
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Arguments, Call, Function, Value, alternatives

Paths: TypeAlias = "dict[object, tuple[Frame, ...]]"

_STARTERS = frozenset({"threading.Thread", "threading.Timer", "multiprocessing.Process"})
_RUNNERS = frozenset(
    {"submit", "map", "run_in_executor", "apply", "apply_async", "starmap", "imap", "call_soon_threadsafe"}
)


def connect(builder: Builder) -> None:
    """Tell each I/O call which tools lead to it. A tool of another module of the project was not run yet: it is now."""
    program = builder.program
    program.explored = list(_explored(builder))
    program.graph = call_graph(builder, [program.trace, *program.explored])
    ways = [(tool, paths(program.graph, tool.function.identity)) for tool in program.tools if tool.function is not None]
    for call in program.io_calls:
        owner = call.event.stack[-1].identity if call.event.stack else None
        for tool, found in ways:
            if owner in found:
                call.reached.append((tool, found[owner]))


def _explored(builder: Builder) -> Iterator[Trace]:
    """What tools do that nothing of the linted file has called."""
    ran = {entering.callee.identity for entering in builder.program.trace.entered.values()}
    for tool in builder.program.tools:
        own = tool.function.identity if tool.function is not None else None
        if tool.function is None or own is None or own in ran:
            continue
        ran.add(own)
        trace = explore(tool.function)
        for event in trace.calls:
            build_io.observe(builder, event, build_io.names_of(builder, event.call))
        yield trace


def call_graph(builder: Builder, traces: list[Trace]) -> Graph:
    """The functions that each function calls, or hands to a thread or an executor."""
    graph: Graph = {}
    starters = _STARTERS | builder.catalog.io_rows.threads
    for trace in traces:
        for (caller, _, threaded), entering in trace.entered.items():
            graph.setdefault(caller, []).append(Step(entering.callee, threaded))
        for event in trace.calls:
            caller = event.stack[-1].identity if event.stack else None
            for function in _handed(event.call, starters):
                frame = Frame(function.name, function.identity, function.is_async, function.origin, event.call.origin)
                graph.setdefault(caller, []).append(Step(frame, threaded=True))
    return graph


def _handed(call: Call, starters: frozenset[str]) -> Iterator[Function]:
    """The project functions that a call starts elsewhere; `starters` are the functions that do so."""
    if call.callee in _RUNNERS or qualified(call) in starters:
        for value in _given(call.arguments):
            for option in alternatives(value):
                yield from _functions(option)


def _given(arguments: Arguments) -> list[Value]:
    return [*arguments.positional, *(entry.value for entry in arguments.keywords.values())]


def _functions(value: Value) -> Iterator[Function]:
    if isinstance(value, Function):
        yield value
    elif isinstance(value, Call) and value.callee.endswith("partial"):
        for inner in value.arguments.positional[:1]:
            yield from _functions(inner)


def paths(graph: Graph, start: object, *, same_thread: bool = False) -> Paths:
    """The shortest way from a function (its identity) to each one it leads to: what is entered, without itself."""
    found: Paths = {start: ()}
    queue: list[object] = [start]
    for caller in queue:
        for step in graph.get(caller, ()):
            frame = step.frame
            if frame.identity not in found and not (same_thread and step.threaded):
                found[frame.identity] = (*found[caller], frame)
                queue.append(frame.identity)
    return found


def label(tool: Tool) -> str:
    """``tool `lookup` of agent `assistant` ``, or of several agents."""
    names = list(dict.fromkeys(f"`{agent.label}`" for agent in tool.agents))
    if not names:
        return f"tool `{tool.name}`"
    return f"tool `{tool.name}` of agent{'s' if len(names) > 1 else ''} {' and '.join(names[:2])}"


def steps(tool: Tool, frames: tuple[Frame, ...]) -> list[str]:
    """The names of the functions entered on a way from a tool."""
    return frame_names(tool.function.origin if tool.function is not None else tool.origin, frames)


def frame_names(start: Origin, frames: tuple[Frame, ...]) -> list[str]:
    """The names of functions as seen from a place: with their module where they are of another file."""
    home = start.text.path
    return [frame.name if frame.origin.text.path == home else f"{_module(frame)}.{frame.name}" for frame in frames]


def _module(frame: Frame) -> str:
    folder, _, name = frame.origin.text.path.rpartition("/")
    stem = name.partition(".")[0]
    return folder.rpartition("/")[2] if stem == "__init__" else stem
