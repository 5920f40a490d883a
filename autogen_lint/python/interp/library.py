"""The part of Python's own library that moves values about."""

from __future__ import annotations

import ast
import builtins
import inspect
import posixpath
import textwrap
from collections.abc import Callable
from typing import cast

from autogen_lint.python.events import Gathering
from autogen_lint.python.interp.attributes import get_attribute
from autogen_lint.python.interp.containers import copied
from autogen_lint.python.interp.defaults import ComputedDefault, is_default
from autogen_lint.python.interp.heap import merge, state_of
from autogen_lint.python.interp.imports import module_value
from autogen_lint.python.interp.items import iterate
from autogen_lint.python.interp.machine import Machine
from autogen_lint.python.interp.operators import binary
from autogen_lint.python.interp.options import note_parser
from autogen_lint.python.interp.paths import path_of
from autogen_lint.python.interp.stores import set_attribute
from autogen_lint.python.interp.texts import undented
from autogen_lint.python.interp.truth import truth
from autogen_lint.python.origin import ComputedOrigin
from autogen_lint.values.value import (
    Arguments,
    Call,
    Entry,
    Instance,
    Known,
    Mapping,
    Operation,
    Sequence,
    Unknown,
    Value,
    alternatives,
    number,
    string,
    union,
)

_RECORDED_BUILTINS = frozenset({"open", "input", "exec", "eval"})
_SILENT = frozenset(dir(builtins)) - _RECORDED_BUILTINS


def call_known(machine: Machine, name: str, arguments: Arguments, node: ast.expr) -> Value | None:
    """The result of a library function that is understood; None where it is to be recorded as an outside call."""
    function = _KNOWN.get(name)
    if function is not None:
        result = function(machine, arguments, node)
        if result is not None:
            return result
    if name in _SILENT:
        return Call(machine.origin(node), name, machine.freeze_arguments(arguments), None, object())
    return None


def _first(arguments: Arguments) -> Value | None:
    return arguments.positional[0] if arguments.positional else None


def _dict(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    origin = machine.origin(node)
    parts: list[Value] = list(arguments.positional[:1])
    if arguments.keywords or arguments.rest is not None or not parts:
        parts.append(Mapping(origin, arguments.keywords, arguments.rest))
    if len(parts) == 1 and not arguments.positional:
        return machine.heap.new(parts[0])
    return machine.heap.new(merge(origin, parts))


def _list(kind: str) -> Callable[[Machine, Arguments, ast.expr], Value | None]:
    def build(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
        first = _first(arguments)
        items, rest = iterate(machine, first, node) if first is not None else ([], None)
        state = state_of(first) if first is not None else None
        grown = isinstance(state, Sequence) and state.grown
        return machine.heap.new(Sequence(machine.origin(node), tuple(items), rest, kind, grown))

    return build


def _sorted(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    """In order where that can be told, else in any."""
    first, origin = _first(arguments), machine.origin(node)
    items, rest = iterate(machine, first, node) if first is not None else ([], None)
    texts, numbers = [string(item) for item in items], [number(item) for item in items]
    keys = texts if None not in texts else numbers
    if rest is None and not arguments.keywords and None not in keys:
        order = sorted(range(len(items)), key=lambda index: cast("str", keys[index]))
        return machine.heap.new(Sequence(origin, tuple(items[index] for index in order)))
    if rest is None and len(items) < 2:
        return machine.heap.new(Sequence(origin, tuple(items)))
    return machine.heap.new(Sequence(origin, (), union(origin, [*items, *([rest] if rest is not None else [])])))


def _reversed(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    first, origin = _first(arguments), machine.origin(node)
    items, rest = iterate(machine, first, node) if first is not None else ([], None)
    if rest is None:
        return machine.heap.new(Sequence(origin, tuple(reversed(items))))
    return machine.heap.new(Sequence(origin, (), union(origin, [*items, rest])))


def _copy(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    first = _first(arguments)
    return copied(machine, first, deep=False) if first is not None else None


def _deepcopy(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    first = _first(arguments)
    return copied(machine, first, deep=True) if first is not None else None


def _environment(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    default = arguments.get("default", 1)
    if default is None:
        return Unknown(machine.origin(node), "environment", string(_first(arguments)) or "")
    options: list[Value] = []
    for option in alternatives(default):
        known = isinstance(option, Known) and option.value is not None
        options.append(Known(ComputedDefault(machine.scope.module, node), option.value) if known else option)  # type: ignore[attr-defined]
    return union(machine.origin(node), options)


def _convert(convert: type[int | float | str]) -> Callable[[Machine, Arguments, ast.expr], Value | None]:
    def run(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
        first = _first(arguments)
        if first is None or len(arguments.positional) > 1:
            return None
        options: list[Value] = []
        for option in alternatives(first):
            if not isinstance(option, Known) or not isinstance(option.value, (str, int, float)):
                return option if isinstance(option, Unknown) and convert is not str else None
            try:
                result = convert(option.value)
            except (ValueError, OverflowError):
                return machine.unknown(node, "conversion")
            assert isinstance(result, (str, int, float))
            place = ComputedDefault if is_default(option) else ComputedOrigin
            options.append(Known(place(machine.scope.module, node), result))
        return union(machine.origin(node), options)

    return run


def _truth(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    first = _first(arguments)
    certain = truth(first) if first is not None else False
    return None if certain is None else Known(machine.origin(node), certain)


def _length(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    state = state_of(arguments.positional[0]) if arguments.positional else None
    if isinstance(state, Sequence) and state.rest is None:
        return Known(ComputedOrigin(machine.scope.module, node), len(state.items))
    if isinstance(state, Known) and isinstance(state.value, str):
        return Known(ComputedOrigin(machine.scope.module, node), len(state.value))
    return None


def _range(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    origin = machine.origin(node)
    return Sequence(origin, (), Operation(origin, "range", machine.freeze_arguments(arguments).positional), "range")


def _enumerate(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    origin = machine.origin(node)
    first = _first(arguments)
    if first is None:
        return None
    items, rest = iterate(machine, first, node)
    pairs = tuple(Sequence(origin, (Known(origin, i), item), None, "tuple") for i, item in enumerate(items))
    more = None if rest is None else Sequence(origin, (Unknown(origin, "index"), rest), None, "tuple")
    return Sequence(origin, pairs, more)


def _zip(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    origin = machine.origin(node)
    columns = [iterate(machine, value, node) for value in arguments.positional]
    if any(rest is not None for _, rest in columns):
        options = [
            union(origin, [*items, *([rest] if rest is not None else [])] or [Unknown(origin, "item")])
            for items, rest in columns
        ]
        return Sequence(origin, (), Sequence(origin, tuple(options), None, "tuple"))
    rows = zip(*(items for items, _ in columns), strict=False)
    return Sequence(origin, tuple(Sequence(origin, tuple(row), None, "tuple") for row in rows))


def _next(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    """Any item: which one depends on what was taken before."""
    first = state_of(arguments.positional[0]) if arguments.positional else None
    if not isinstance(first, Sequence):
        return None
    options = [*first.items, *([first.rest] if first.rest is not None else []), *arguments.positional[1:]]
    return union(machine.origin(node), options) if options else None


def _get_attribute(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    name = string(arguments.get("name", 1))
    if name is None or not arguments.positional:
        return machine.unknown(node, "computed-attribute")
    return get_attribute(machine, arguments.positional[0], name, node)


def _set_attribute(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    name, value = string(arguments.get("name", 1)), arguments.get("value", 2)
    if name is not None and value is not None:
        set_attribute(machine, arguments.positional[0], name, value, node)
    return Known(machine.origin(node), None)


def _import_module(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    name = string(arguments.get("name", 0))
    return module_value(machine, name, 0, node) if name and not name.startswith(".") else None


def _map(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    if len(arguments.positional) != 2:
        return None
    function, iterable = arguments.positional
    items, rest = iterate(machine, iterable, node)
    if len(items) > machine.limits.unroll:
        return None
    results = tuple(machine.call(function, Arguments((item,)), node) for item in items)
    more = None if rest is None else machine.call(function, Arguments((rest,)), node)
    return machine.heap.new(Sequence(machine.origin(node), results, more))


def _filter(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    if len(arguments.positional) != 2:
        return None
    items, rest = iterate(machine, arguments.positional[1], node)
    options = [*items, *([rest] if rest is not None else [])]
    return Sequence(machine.origin(node), (), union(machine.origin(node), options)) if options else None


def _reduce(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    """``functools.reduce`` over known items."""
    if len(arguments.positional) < 2:
        return None
    function, iterable, *start = arguments.positional
    items, rest = iterate(machine, iterable, node)
    values = [*start[:1], *items]
    if rest is not None or not values or len(values) > machine.limits.unroll:
        return None
    result = values[0]
    for value in values[1:]:
        result = machine.call(function, Arguments((result, value)), node)
    return result


def _operator(op: ast.operator) -> Callable[[Machine, Arguments, ast.expr], Value | None]:
    def run(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
        if len(arguments.positional) != 2:
            return None
        return binary(machine, op, arguments.positional[0], arguments.positional[1], node)

    return run


def _coroutine(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    return _first(arguments) or arguments.get("main") or arguments.get("fut")


def _gather(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    frozen = machine.freeze_arguments(arguments)
    origin, stack, bounds = machine.origin(node), tuple(machine.stack), tuple(machine.bounds)
    machine.trace.gatherings.append(Gathering(frozen.positional, frozen.star, origin, stack, bounds))
    return Sequence(origin, arguments.positional, arguments.star)


def _in_thread(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    if not arguments.positional:
        return None
    function, *given = arguments.positional
    machine.bounds.append(Call(machine.origin(node), "asyncio.to_thread", Arguments()))
    try:
        return machine.call(function, Arguments(tuple(given), arguments.keywords, arguments.star, arguments.rest), node)
    finally:
        machine.bounds.pop()


def _join_path(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    parts = [string(value) for value in arguments.positional]
    if not parts or arguments.star is not None or any(part is None for part in parts):
        return None
    return Known(machine.origin(node), posixpath.join(*(part for part in parts if part is not None)))


def _path_part(part: Callable[[str], str]) -> Callable[[Machine, Arguments, ast.expr], Value | None]:
    def run(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
        path = string(_first(arguments))
        return None if path is None else Known(machine.origin(node), part(path))

    return run


def _as_dict(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    state = state_of(arguments.positional[0]) if arguments.positional else None
    if isinstance(state, Instance):
        return machine.heap.new(instance_mapping(machine, state, node))
    return None


def _namespace(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    if arguments.rest is not None or arguments.positional:
        return None
    attributes = {name: entry.value for name, entry in arguments.keywords.items()}
    return machine.heap.new(Instance(machine.origin(node), "SimpleNamespace", attributes, identity=object()))


def instance_mapping(machine: Machine, state: Instance, node: ast.expr) -> Mapping:
    """The attributes of an object as a mapping (``asdict``, ``model_dump``, ``vars``)."""
    entries = {name: Entry(name, value, value.origin) for name, value in state.attributes.items()}
    return Mapping(machine.origin(node), entries)


def _same(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
    return _first(arguments)


_Known = Callable[[Machine, Arguments, ast.expr], "Value | None"]
_KNOWN: dict[str, _Known] = {
    "dict": _dict,
    "list": _list("list"),
    "tuple": _list("tuple"),
    "set": _list("set"),
    "sorted": _sorted,
    "reversed": _reversed,
    "copy.copy": _copy,
    "copy.deepcopy": _deepcopy,
    "os.getenv": _environment,
    "os.environ.get": _environment,
    "int": _convert(int),
    "float": _convert(float),
    "str": _convert(str),
    "bool": _truth,
    "len": _length,
    "range": _range,
    "enumerate": _enumerate,
    "zip": _zip,
    "map": _map,
    "filter": _filter,
    "iter": _list("list"),
    "next": _next,
    "getattr": _get_attribute,
    "setattr": _set_attribute,
    "importlib.import_module": _import_module,
    "functools.reduce": _reduce,
    "operator.or_": _operator(ast.BitOr()),
    "operator.and_": _operator(ast.BitAnd()),
    "operator.add": _operator(ast.Add()),
    "asyncio.run": _coroutine,
    "asyncio.wait_for": _coroutine,
    "asyncio.create_task": _coroutine,
    "asyncio.ensure_future": _coroutine,
    "asyncio.shield": _coroutine,
    "anyio.run": _coroutine,
    "nest_asyncio.apply": _same,
    "asyncio.gather": _gather,
    "asyncio.to_thread": _in_thread,
    "os.path.join": _join_path,
    "os.path.dirname": _path_part(posixpath.dirname),
    "os.path.basename": _path_part(posixpath.basename),
    "os.path.abspath": _path_part(posixpath.normpath),
    "os.path.realpath": _path_part(posixpath.normpath),
    "os.path.normpath": _path_part(posixpath.normpath),
    "os.path.expanduser": _path_part(lambda path: path),
    "textwrap.dedent": undented(textwrap.dedent),
    "inspect.cleandoc": undented(inspect.cleandoc),
    "types.SimpleNamespace": _namespace,
    "argparse.Namespace": _namespace,
    "dataclasses.asdict": _as_dict,
    "vars": _as_dict,
    "cast": _same,
}
_KNOWN["typing.cast"] = lambda machine, arguments, node: arguments.get("val", 1)


def note_outside(machine: Machine, call: Call) -> None:
    """Command line parsers and ``sys.path``: outside calls that later expressions depend on."""
    note_parser(machine, call)
    if call.callee in {"sys.path.append", "sys.path.insert"} and call.arguments.positional:
        folder = path_of(call.arguments.positional[-1])
        if folder is not None:
            machine.finder.extend_path(machine.scope.module, folder)
