"""What is certainly true, false or None."""

from __future__ import annotations

from autogen_lint.python.interp.defaults import is_default
from autogen_lint.python.interp.heap import state_of
from autogen_lint.python.interp.objects import ModuleObject
from autogen_lint.values.value import (
    Absent,
    Call,
    ClassValue,
    Function,
    Instance,
    Known,
    Mapping,
    Operation,
    Sequence,
    Text,
    Union,
    Value,
    alternatives,
)


def truth(value: Value) -> bool | None:
    """The truth of a value; None where it is not certain. Objects built by outside classes count as true."""
    state = state_of(value)
    if isinstance(state, Known):
        return None if is_default(state) else bool(state.value)
    if isinstance(state, Mapping):
        if any(not any(isinstance(o, Absent) for o in alternatives(e.value)) for e in state.entries.values()):
            return True
        return None if state.entries or state.rest is not None else False
    if isinstance(state, Sequence):
        return True if state.items else None if state.rest is not None else False
    if isinstance(state, Text):
        return True if state.literal() else None
    if isinstance(state, (Function, ClassValue, ModuleObject)):
        return True
    if isinstance(state, Instance):
        return None if "__bool__" in state.methods or "__len__" in state.methods else True
    if isinstance(state, Call):
        return True if state.receiver is None and state.callee.rpartition(".")[2][:1].isupper() else None
    if isinstance(state, Operation) and state.operator in {"|", "&"}:
        return True if all(truth(operand) for operand in state.operands) else None
    if isinstance(state, Union):
        options = {truth(option) for option in state.options}
        return options.pop() if len(options) == 1 else None
    return None


def is_none(value: Value) -> bool | None:
    """Whether a value is None; None where it is not certain."""
    state = state_of(value)
    if isinstance(state, Known):
        return None if is_default(state) else state.value is None
    if isinstance(state, (Mapping, Sequence, Text, Function, ClassValue, Instance, ModuleObject)):
        return False
    if isinstance(state, Call):
        return False if truth(state) else None
    if isinstance(state, Union):
        options = {is_none(option) for option in state.options}
        return options.pop() if len(options) == 1 else None
    return None
