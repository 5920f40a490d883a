"""What a tool's function lacks of what a model has to be told, and what follows in which generation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from autogen_lint.model.building.tools import FOR_LLM
from autogen_lint.model.entities import Tool
from autogen_lint.model.program import Program
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Attribute,
    Call,
    Function,
    Instance,
    Known,
    Parameter,
    Ref,
    Sequence,
    Value,
    string,
)

_INJECTED = frozenset({"self", "cls"})
_KNOWN_DECORATORS = frozenset({"tool", "register_for_llm", "register_for_execution", "staticmethod", "classmethod"})


@dataclass(frozen=True, slots=True, eq=False)
class Breach:
    """`what` is wrong with a tool, where, and what to write; `fails`: it certainly raises or never works."""

    what: str
    instead: str
    origin: Origin
    fails: bool = False


def breaches(tool: Tool, program: Program) -> list[Breach]:
    """What is wrong with a tool's function; empty where it can't be seen as it is registered."""
    function = tool.function
    generation = _generation(tool)
    if function is None or generation is None or tool.schema is not None or not _plain(tool, program):
        return []
    found = list(_parameters(function, generation))
    found += _description(tool, function, generation, program)
    return found


def _generation(tool: Tool) -> str | None:
    """The generation of the agents whose model is told of the tool; None where nobody's is, or of several."""
    found = {agent.generation for agent in tool.agents} if tool.for_llm else set()
    return found.pop() if len(found) == 1 else None


def _plain(tool: Tool, program: Program) -> bool:
    """Whether the function is offered as it stands: no partial, no object, no decorator that may change it."""
    if isinstance(tool.value, Call) and not _wraps(tool.value, program):
        return False
    if isinstance(tool.value, Instance):
        return False
    own = tool.function.origin.key if tool.function is not None else None
    for trace in (program.trace, *program.explored):
        for decoration in trace.decorations:
            if decoration.function.origin.key == own and _decorator(decoration.decorator) not in _KNOWN_DECORATORS:
                return False
    return True


def _wraps(value: Call, program: Program) -> bool:
    """Whether a call is one of AutoGen's that takes the function itself (``FunctionTool(f, ...)``)."""
    name = value.callee if value.receiver is None else ""
    return program.catalog.is_autogen(name) and not any(
        isinstance(held, Call) and "partial" in held.callee for held in value.arguments.positional
    )


def _decorator(value: Value) -> str:
    """The last name of a decorator."""
    if isinstance(value, Call):
        return value.callee.rpartition(".")[2] if value.callee != "__call__" else ""
    if isinstance(value, Ref):
        return value.name.rpartition(".")[2]
    return value.name if isinstance(value, Attribute) else ""


def _parameters(function: Function, generation: str) -> Iterator[Breach]:
    for parameter in function.parameters:
        if parameter.name in _INJECTED:
            continue
        if parameter.kind == "var_positional" and generation != "ag2":
            yield Breach(
                f"takes `*{parameter.name}`: it is offered with one parameter `{parameter.name}`, and every call fails",
                "take one list: `items: list[str]`",
                parameter.origin,
                fails=True,
            )
        elif not parameter.annotated and parameter.kind != "var_positional":
            yield from _untyped(parameter, generation)
        if generation == "old" and parameter.default is not None and _no_json(parameter.default):
            yield Breach(
                f"has a default of `{parameter.name}` that is no JSON: every request to the model fails",
                "default to `None` and build it in the function",
                parameter.origin,
                fails=parameter.annotated,
            )


def _untyped(parameter: Parameter, generation: str) -> Iterator[Breach]:
    help_text = f'annotate it: `{parameter.name}: str`, or `Annotated[str, "what it is"]`'
    name = parameter.name
    if generation == "0.4":
        what = f"has a parameter `{name}` without annotation: KeyError when the agent or FunctionTool is built"
        yield Breach(what, help_text, parameter.origin, fails=True)
    elif generation == "old" and parameter.kind != "var_keyword":
        if parameter.default is None:
            what = f"has a parameter `{name}` without annotation: TypeError when it is registered"
            yield Breach(what, help_text, parameter.origin, fails=True)
        else:
            what = f"has a parameter `{name}` without annotation: the model is not told of it and can never set it"
            yield Breach(what, help_text, parameter.origin)
    elif generation == "ag2" and parameter.kind != "var_keyword":
        what = f"has a parameter `{name}` without annotation: the model is not told what to give"
        yield Breach(what, help_text, parameter.origin)


def _no_json(value: Value) -> bool:
    """Whether a default is certainly an object that JSON can't hold."""
    if isinstance(value, Instance):
        return True
    if isinstance(value, Sequence):
        return value.kind == "set"
    return isinstance(value, Call) and value.callee in {"object", "set", "pathlib.Path", "datetime.datetime.now"}


def _description(tool: Tool, function: Function, generation: str, program: Program) -> Iterator[Breach]:
    given = [value for value in tool.descriptions if not (isinstance(value, Known) and not value.value)]
    if any(string(value) is None or (string(value) or "").strip() for value in given):
        return
    if generation == "old" and program.target.generation == "0.2" and tool.via == FOR_LLM:
        yield Breach(
            "is registered without description: ValueError, the docstring does not count in 0.2",
            'give `description="..."`',
            tool.told[0] if tool.told else tool.origin,
            fails=True,
        )
    elif not (function.doc or "").strip():
        what = "has neither docstring nor description: the model knows nothing of it but its name"
        yield Breach(what, "write a docstring that says what it does and returns", function.origin)
