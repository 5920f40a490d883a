"""What can be called like a function of the project: partial applications, and objects with ``__call__``."""

from __future__ import annotations

from dataclasses import replace

from autogen_lint.python.interp.attributes import bind_method
from autogen_lint.python.interp.objects import Closure, class_of
from autogen_lint.values.value import Call, Function, Instance, Parameter, Value


def as_function(value: Value) -> Function | None:
    """The function of the project that a call of a value runs; None where it is another's, or not known."""
    if isinstance(value, Function):
        return value
    if isinstance(value, Instance):
        cls = class_of(value)
        method = cls.lookup("__call__") if cls is not None else None
        return bind_method(method, value) if isinstance(method, Closure) else None
    if isinstance(value, Call) and value.callee == "functools.partial" and value.receiver is None:
        return _applied(value)
    return None


def _applied(call: Call) -> Function | None:
    """A function with some of its parameters given: these can be given by name only, and have their values."""
    given = call.arguments
    first = as_function(given.positional[0]) if given.positional else None
    if not isinstance(first, Closure) or given.star is not None or given.rest is not None:
        return None
    left = list(given.positional[1:])
    parameters: list[Parameter] = []
    for one in first.parameters:
        by_name = given.keywords.get(one.name)
        if left and one.kind in {"positional_only", "positional_or_keyword"}:
            parameters.append(replace(one, kind="keyword_only", default=left.pop(0)))
        elif by_name is not None:
            parameters.append(replace(one, kind="keyword_only", default=by_name.value))
        else:
            parameters.append(one)
    return None if left else first.changed(tuple(parameters), first.bound, first.owner)
