"""Where a reader looks for a value."""

from __future__ import annotations

from autogen_lint.values.origin import Origin
from autogen_lint.values.value import Entry, Value


def place_of(entry: Entry, value: Value) -> Origin:
    """The whole pair or keyword where the value is written in it, else the place that the value comes from."""
    pair, own = entry.origin, value.origin
    if pair.text is own.text and pair.span.contains(own.span):
        return pair
    return own
