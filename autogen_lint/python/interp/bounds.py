"""How large values may grow: programs can double them with every line."""

from __future__ import annotations

from autogen_lint.values.value import Attribute, Call, Sequence, Unknown, Value, union, weight

MAX_CALLS = 500
"""How many calls and operators the arguments of a call may be made of, each counted as often as it is met."""
MAX_ITEMS = 10_000
_FORGET = 50_000


class Calls:
    """Counts what calls are made of."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Value, int]] = {}

    def bounded(self, call: Call) -> Value:
        """The call, or an unknown value where it is made of too many others."""
        return call if self._size(call) <= MAX_CALLS else Unknown(call.origin, "too-large")

    def _size(self, value: Value) -> int:
        if isinstance(value, Attribute):
            return self._size(value.base)
        if not isinstance(value, Call):
            return weight(value)
        known = self._known.get(id(value))
        if known is not None:
            return known[1]
        given = [*value.arguments.positional, *(entry.value for entry in value.arguments.keywords.values())]
        size = 1 + sum(map(self._size, given)) + (self._size(value.receiver) if value.receiver is not None else 0)
        if len(self._known) > _FORGET:
            self._known.clear()
        self._known[id(value)] = (value, size)
        return size


def limited(state: Value) -> Value:
    """The state of an object; a list of too many items is one of unknown ones."""
    if isinstance(state, Sequence) and len(state.items) > MAX_ITEMS:
        rest = union(state.origin, [state.items[0], Unknown(state.origin, "too-large")])
        return Sequence(state.origin, (), rest, state.kind, state.grown)
    return state
