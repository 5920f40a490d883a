"""Calls: project functions are run, outside ones recorded."""

from __future__ import annotations

import ast

from autogen_lint.python.events import Entering, Frame
from autogen_lint.python.interp.attributes import get_attribute
from autogen_lint.python.interp.classes import instantiate, new_object, set_base_call
from autogen_lint.python.interp.containers import call_container_method
from autogen_lint.python.interp.functions import bind_parameters
from autogen_lint.python.interp.heap import Cell, Journal, state_of
from autogen_lint.python.interp.library import call_known, note_outside
from autogen_lint.python.interp.machine import Activation, Flow, Machine
from autogen_lint.python.interp.objects import ClassObject, Closure, Super
from autogen_lint.python.interp.shapes import carried
from autogen_lint.python.interp.stores import open_up
from autogen_lint.values.origin import Origin
from autogen_lint.values.value import (
    Arguments,
    Attribute,
    Call,
    Entry,
    Instance,
    Known,
    Mapping,
    Ref,
    Sequence,
    Union,
    Unknown,
    Value,
    union,
)

_MAX_OPTIONS = 4
_WAITERS = frozenset(
    {"asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at", "anyio.fail_after", "anyio.move_on_after"}
)
_BOUNDS = _WAITERS | {"asyncio.shield", "asyncio.gather", "asyncio.create_task", "asyncio.ensure_future"}


def call(machine: Machine, node: ast.Call) -> Value:
    """The value of a call expression."""
    if isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args and machine.active.owner:
        return Super(machine.origin(node), machine.active.owner, machine.active.bound or machine.unknown(node, "self"))
    function = machine.evaluate(node.func)
    depth = len(machine.bounds)
    broken, outer_target = machine.broken, machine.target
    if isinstance(function, Ref) and function.name in _BOUNDS:
        given = node.args[1:2] if function.name in _WAITERS else []
        seconds = [*given, *(k.value for k in node.keywords if k.arg == "timeout")]
        limit = (
            {"timeout": Entry("timeout", machine.evaluate(seconds[0]), machine.origin(seconds[0]))} if seconds else {}
        )
        machine.bounds.append(Call(machine.origin(node), function.name, Arguments((), limit)))
    elif broken is node and not isinstance(function, Attribute):
        machine.broken = node.args[0] if node.args else broken
    machine.target = None if isinstance(function, Ref) else "argument"
    arguments = evaluate_arguments(machine, node)
    del machine.bounds[depth:]
    machine.broken, machine.target = broken, outer_target
    return call_value(machine, function, arguments, node)


def evaluate_arguments(machine: Machine, node: ast.Call) -> Arguments:
    """Arguments with ``*list`` and ``**mapping`` spread out as far as they are known."""
    positional: list[Value] = []
    star: Value | None = None
    for arg in node.args:
        if not isinstance(arg, ast.Starred):
            positional.append(machine.evaluate(arg))
            continue
        inner = state_of(machine.evaluate(arg.value))
        if isinstance(inner, Sequence) and star is None:
            positional += inner.items
            star = inner.rest
        else:
            star = Unknown(machine.origin(arg), "star-arguments")
    keywords: dict[str, Entry] = {}
    rest: Value | None = None
    for keyword in node.keywords:
        value = machine.evaluate(keyword.value)
        if keyword.arg is not None:
            keywords[keyword.arg] = Entry(keyword.arg, value, machine.origin(keyword))
            continue
        state = state_of(value)
        if isinstance(state, Mapping):
            keywords.update(state.entries)
            rest = state.rest or rest
        else:
            rest = Unknown(machine.origin(keyword), "star-arguments")
    return Arguments(tuple(positional), keywords, star, rest)


def call_value(machine: Machine, function: Value, arguments: Arguments, node: ast.expr) -> Value:
    """Call a value with evaluated arguments; `node` is the call's place."""
    if isinstance(function, Union):
        return _call_union(machine, function, arguments, node)
    if isinstance(function, Closure):
        return machine.run_closure(function, arguments, machine.origin(node))
    if isinstance(function, ClassObject):
        return instantiate(machine, function, arguments, node)
    if isinstance(function, Ref):
        known = call_known(machine, function.name, arguments, node)
        return known if known is not None else _outside(machine, function.name, None, arguments, node)
    if isinstance(function, Attribute):
        if isinstance(function.base, Super):
            return _call_super(machine, function.base, function.name, arguments, node)
        known = call_container_method(machine, function.base, function.name, arguments, node)
        if known is not None:
            return known
        return _outside(machine, function.name, machine.heap.freeze(function.base), arguments, node)
    if isinstance(function, Call) and function.callee == "functools.partial" and function.arguments.positional:
        first, *given = function.arguments.positional
        merged = Arguments(
            (*given, *arguments.positional),
            {**function.arguments.keywords, **arguments.keywords},
            arguments.star,
            function.arguments.rest or arguments.rest,
        )
        return machine.call(first, merged, node)
    state = state_of(function)
    if isinstance(state, Instance):
        return machine.call(get_attribute(machine, function, "__call__", node), arguments, node)
    if isinstance(function, Unknown):
        _expose(machine, arguments, node)
    return _outside(machine, "__call__", machine.heap.freeze(function), arguments, node)


def _call_union(machine: Machine, function: Union, arguments: Arguments, node: ast.expr) -> Value:
    options = [option for option in function.options if not isinstance(option, Known)][:_MAX_OPTIONS]
    if not options or len(function.options) > _MAX_OPTIONS + 2:
        return _outside(machine, "__call__", machine.unknown(node, "width"), arguments, node)
    results: list[Value] = []
    logs: list[Journal] = []
    for option in options:
        with machine.heap.journal() as log, machine.maybe():
            results.append(machine.call(option, arguments, node))
        logs.append(log)
    machine.heap.join(logs)
    return union(machine.origin(node), results)


def _expose(machine: Machine, arguments: Arguments, node: ast.expr) -> None:
    for value in [*arguments.positional, *(entry.value for entry in arguments.keywords.values())]:
        open_up(machine, value, node)


def _outside(machine: Machine, callee: str, receiver: Value | None, arguments: Arguments, node: ast.expr) -> Value:
    """Record a call of something outside the project; its value is what the hooks say, else the call itself."""
    result = Call(machine.origin(node), callee, machine.freeze_arguments(arguments), receiver, object())
    machine.record(result, node, carried(machine, node))
    note_outside(machine, result)
    hooked = machine.hooks.result(result)
    return result if hooked is None else thaw(machine, hooked)


def thaw(machine: Machine, value: Value) -> Value:
    """The same value with mappings and sequences that the program may change."""
    if isinstance(value, Mapping):
        entries = {key: Entry(key, thaw(machine, entry.value), entry.origin) for key, entry in value.entries.items()}
        rest = None if value.rest is None else thaw(machine, value.rest)
        return machine.heap.new(Mapping(value.origin, entries, rest, value.base))
    if isinstance(value, Sequence):
        rest = None if value.rest is None else thaw(machine, value.rest)
        items = tuple(thaw(machine, item) for item in value.items)
        return machine.heap.new(Sequence(value.origin, items, rest, value.kind, value.grown))
    return value


def _call_super(machine: Machine, parent: Super, name: str, arguments: Arguments, node: ast.expr) -> Value:
    instance = state_of(parent.bound)
    if name == "__init__" and isinstance(parent.bound, Cell) and isinstance(instance, Instance):
        set_base_call(machine, parent.bound, instance, parent.owner.outside, arguments, node)
        return Known(machine.origin(node), None)
    if name == "__new__" and arguments.positional and isinstance(arguments.positional[0], ClassObject):
        return new_object(machine, arguments.positional[0], machine.origin(node))
    return _outside(machine, name, machine.heap.freeze(parent.bound), arguments, node)


def run_closure(machine: Machine, closure: Closure, arguments: Arguments, site: Origin | None) -> Value:
    """Run a project function and return what it may return; Unknown where a limit is reached."""
    origin = site or closure.origin
    name = f"{closure.owner.name}.{closure.name}" if closure.owner else closure.name
    frame = Frame(name, closure.identity, closure.is_async, closure.origin, site, closure.owner)
    caller = machine.stack[-1] if machine.stack else None
    threaded = any(isinstance(bound, Call) and bound.callee == "asyncio.to_thread" for bound in machine.bounds)
    key = (caller.identity if caller is not None else None, closure.identity, threaded)
    if key not in machine.trace.entered:
        machine.trace.entered[key] = Entering(caller, frame, threaded)
    reason = _refusal(machine, closure)
    if reason:
        machine.trace.unknowns.append((reason, origin))
        return Unknown(origin, reason, closure.name)
    assert closure.scope is not None
    machine.repeats[closure.node] = machine.repeats.get(closure.node, 0) + 1
    before = machine.steps
    scope = machine.new_scope("function", closure.scope.module, closure.scope)
    bind_parameters(machine, closure, arguments, scope)
    activation = Activation(owner=closure.owner, bound=closure.bound, depth=machine.heap.depth)
    outer = machine.active, machine.scope, machine.loops, machine.target, machine.awaited, machine.broken
    machine.active, machine.scope = activation, scope
    machine.target = machine.awaited = machine.broken = None
    machine.stack.append(frame)
    try:
        return _run_body(machine, closure, activation)
    finally:
        machine.stack.pop()
        machine.spent[closure.node] = machine.spent.get(closure.node, 0) + machine.steps - before
        machine.active, machine.scope, machine.loops, machine.target, machine.awaited, machine.broken = outer


def _run_body(machine: Machine, closure: Closure, activation: Activation) -> Value:
    origin = closure.origin
    if isinstance(closure.node, ast.Lambda):
        machine.target = "return"
        return machine.evaluate(closure.node.body)
    with machine.heap.journal() as log:
        flow = machine.run_block(closure.node.body)
    machine.heap.join([*([log] if flow is Flow.NEXT or not activation.exits else []), *activation.exits])
    if closure.is_generator:
        rest = union(origin, activation.yields) if activation.yields else Unknown(origin, "generator")
        return machine.heap.new(Sequence(origin, (), rest, "generator"))
    returns = list(activation.returns)
    if flow is Flow.NEXT:
        returns.append(Known(origin, None))
    return union(origin, returns) if returns else Unknown(origin, "no-return", closure.name)


def _refusal(machine: Machine, closure: Closure) -> str:
    if closure.scope is None or machine.exhausted:
        return "budget"
    if len(machine.stack) >= machine.limits.depth:
        return "call-depth"
    if any(frame.identity is closure.identity for frame in machine.stack):
        return "recursion"
    often = machine.repeats.get(closure.node, 0) >= machine.limits.repeats
    if often and machine.spent.get(closure.node, 0) >= machine.limits.cheap:
        return "call-repeats"
    return ""


def run_alone(machine: Machine, closure: Closure) -> Value:
    """Run a function for its own sake: nothing is known of its arguments."""
    return machine.run_closure(closure, machine.unknown_arguments(closure), None)
