"""Values that hold unless the environment or the command line gives others."""

from __future__ import annotations

from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.origin import PyOrigin
from autogen_lint.source.span import TextEdit
from autogen_lint.values.intent import Intent
from autogen_lint.values.value import Known, Value


class DefaultOrigin(PyOrigin):
    """The place of a default that may be overridden from outside: as a setting it counts, no branch relies on it."""

    __slots__ = ()


class ComputedDefault(DefaultOrigin):
    """A default that is computed from a call (``int(os.getenv("N", "7"))``): it can be shown but not rewritten."""

    __slots__ = ()

    def supports(self, intent: Intent) -> bool:
        return False

    def edits(self, intent: Intent) -> tuple[TextEdit, ...] | None:
        return None


def is_default(value: Value) -> bool:
    """Whether a value may be another one when the program runs."""
    return isinstance(state_of(value).origin, DefaultOrigin)


def as_default(value: Value) -> Value:
    """A literal as a default, still at its place."""
    if isinstance(value, Known) and type(value.origin) is PyOrigin:
        return Known(DefaultOrigin(value.origin.module, value.origin.node), value.value)
    return value
