"""Every call of AutoGen's own classes, functions and methods, with its arguments as they are written."""

from __future__ import annotations

from autogen_lint.model.building.builder import Builder, generation_of
from autogen_lint.model.building.components import ComponentOrigin
from autogen_lint.model.settings.configuration import Invocation
from autogen_lint.python.events import CallEvent


def observe(builder: Builder, event: CallEvent) -> None:
    """Note the call if it is one of AutoGen."""
    call = event.call
    if isinstance(call.origin, ComponentOrigin):
        return
    symbol = builder.symbol(call)
    if symbol is None:
        found = builder.method(call)
        symbol = found[1] if found is not None else None
    if symbol is not None:
        arguments = call.arguments
        builder.program.invocations.append(
            Invocation(
                symbol.name,
                generation_of(symbol.name),
                dict(arguments.keywords),
                call.origin,
                arguments.positional,
                call.subclass,
                event,
            )
        )
