"""Every call of AutoGen's own classes, functions and methods, with its arguments as they are written."""

from __future__ import annotations

from autogen_lint.catalog.query import Symbol
from autogen_lint.model.building.builder import Builder, generation_of
from autogen_lint.model.building.components import ComponentOrigin
from autogen_lint.model.settings.configuration import Invocation
from autogen_lint.python.events import CallEvent


def note(builder: Builder, event: CallEvent, symbol: Symbol) -> None:
    """Note a call of AutoGen's."""
    call = event.call
    if isinstance(call.origin, ComponentOrigin):
        return
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
