"""Where a reader looks for a value."""

from __future__ import annotations

from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Entry, Known, Text, Value


def place_of(entry: Entry, value: Value) -> Origin:
    """The whole pair or keyword; where it takes a literal from elsewhere, the place of that literal."""
    pair, own = entry.origin, value.origin
    if not isinstance(value, (Known, Text)):
        return pair
    if pair.text is own.text and pair.span.contains(own.span):
        return pair
    return own


def argument_place(call: Origin, argument: Value) -> Origin:
    """Where an argument without a name is written; of a value from elsewhere only the call is known."""
    own = argument.origin
    return own if own.text is call.text and call.span.contains(own.span) else call
