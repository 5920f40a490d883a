"""How large values may grow: programs can double them with every line."""

from __future__ import annotations

from autogen_lint.values.value import Call, Sequence, Unknown, Value, union

MAX_CALLS = 500
"""How many calls and operators the arguments of a call may be made of, each counted as often as it is met."""
MAX_ITEMS = 10_000


def bounded(call: Call) -> Value:
    """The call, or an unknown value where it is made of too many others."""
    return call if call.size <= MAX_CALLS else Unknown(call.origin, "too-large")


def limited(state: Value) -> Value:
    """The state of an object; a list of too many items is one of unknown ones."""
    if isinstance(state, Sequence) and len(state.items) > MAX_ITEMS:
        rest = union(state.origin, [state.items[0], Unknown(state.origin, "too-large")])
        return Sequence(state.origin, (), rest, state.kind, state.grown)
    return state
