"""How a program makes and uses AG2 classic's `LLMConfig` objects."""

from __future__ import annotations

from collections.abc import Iterator

from autogen_lint.catalog.accepted import accepted_keywords
from autogen_lint.model.building.builder import constructed, qualified
from autogen_lint.model.program import Program
from autogen_lint.model.settings.configuration import Invocation
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Call, Value, alternatives

NAME = "autogen.LLMConfig"


def constructions(program: Program) -> Iterator[Invocation]:
    """The calls ``LLMConfig(...)``, subclasses left out."""
    return (call for call in program.invocations if call.name == NAME and call.subclass is None)


def rejected_keywords(call: Invocation) -> list[str]:
    """The keywords that ``LLMConfig`` takes no longer since 0.11."""
    accepted = accepted_keywords(NAME)
    return [key for key in call.keywords if accepted is not None and key not in accepted.keys]


def entered(program: Program) -> Iterator[tuple[Origin, Call]]:
    """``with`` blocks over an ``LLMConfig``: where they are entered, and how the object was made."""
    for value, place in program.trace.contexts:
        calls = [made(program, option) for option in alternatives(value)]
        if calls and all(call is not None for call in calls) and calls[0] is not None:
            yield place, calls[0]


def made(program: Program, value: Value) -> Call | None:
    """The call that made an ``LLMConfig``; None for other values."""
    call = constructed(value)
    name = qualified(call) if call is not None else None
    return call if name is not None and program.catalog.canonical(name) == NAME else None
