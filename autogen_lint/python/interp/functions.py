"""Function definitions and the binding of arguments to parameters."""

from __future__ import annotations

import ast

from autogen_lint.python.events import Decoration
from autogen_lint.python.interp.decorators import decorated
from autogen_lint.python.interp.machine import Flow, Machine
from autogen_lint.python.interp.objects import Closure, FunctionNode, Scope
from autogen_lint.python.interp.options import option_default, with_options
from autogen_lint.values.value import (
    Absent,
    Arguments,
    Call,
    Mapping,
    Operation,
    Parameter,
    Ref,
    Sequence,
    Unknown,
    Value,
    alternatives,
    union,
)

_ROLES = {
    "property": "property",
    "functools.cached_property": "property",
    "staticmethod": "staticmethod",
    "classmethod": "classmethod",
    "contextlib.contextmanager": "contextmanager",
    "contextlib.asynccontextmanager": "contextmanager",
}


def define_function(machine: Machine, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Flow:
    """``def``: the name holds a closure, or what the project's own decorators make of it."""
    decorators = [machine.evaluate(decorator) for decorator in node.decorator_list]
    role = _role(decorators) if decorators else ""
    closure = make_closure(machine, node, role)
    if decorators:
        closure = closure.changed(with_options(closure.parameters, decorators), None, None)
    if machine.scope.kind != "class":
        machine.defined.append(closure)
    machine.trace.functions.append(closure)
    for decorator, written in zip(decorators, node.decorator_list, strict=True):
        frozen = machine.heap.freeze(decorator)
        place = machine.origin(written)
        machine.trace.decorations.append(Decoration(frozen, closure, tuple(machine.stack), place))
    machine.scope.bind(node.name, closure)
    if machine.scope.kind != "class" and decorators:
        machine.scope.bind(node.name, decorated(machine, closure, decorators, node.decorator_list))
    return Flow.NEXT


def _role(decorators: list[Value]) -> str:
    return next((_ROLES[d.name] for d in decorators if isinstance(d, Ref) and d.name in _ROLES), "")


def define_lambda(machine: Machine, node: ast.Lambda) -> Value:
    """A lambda's function value."""
    closure = make_closure(machine, node, "")
    machine.defined.append(closure)
    return closure


def make_closure(machine: Machine, node: FunctionNode, role: str) -> Closure:
    """The function value of a definition, its defaults evaluated now."""
    defined = None if isinstance(node, ast.Lambda) else node
    return Closure(
        machine.origin(node),
        "<lambda>" if defined is None else defined.name,
        tuple(_parameters(machine, node.args)),
        isinstance(node, ast.AsyncFunctionDef),
        defined in machine.scope.module.generators,
        None if defined is None else machine.scope.module.once(ast.get_docstring, defined),
        node,
        node,
        machine.scope,
        None,
        None,
        role,
        machine,
    )


def _parameters(machine: Machine, args: ast.arguments) -> list[Parameter]:
    positional = [*args.posonlyargs, *args.args]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(args.defaults))
    parameters: list[Parameter] = []
    for index, (arg, default) in enumerate(zip(positional, [*defaults, *args.defaults], strict=True)):
        kind = "positional_only" if index < len(args.posonlyargs) else "positional_or_keyword"
        parameters.append(_parameter(machine, arg, kind, default))
    if args.vararg is not None:
        parameters.append(_parameter(machine, args.vararg, "var_positional", None))
    for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        parameters.append(_parameter(machine, arg, "keyword_only", default))
    if args.kwarg is not None:
        parameters.append(_parameter(machine, args.kwarg, "var_keyword", None))
    return parameters


def _parameter(machine: Machine, arg: ast.arg, kind: str, default: ast.expr | None) -> Parameter:
    value = option_default(machine.evaluate(default)) if default is not None else None
    return Parameter(arg.arg, kind, arg.annotation is not None, value, machine.origin(arg))


def bind_parameters(machine: Machine, closure: Closure, arguments: Arguments, scope: Scope) -> None:
    """Put the arguments of a call into the function's scope."""
    parameters = closure.parameters
    if closure.bound is not None and not isinstance(closure.node, ast.Lambda):
        first = [*closure.node.args.posonlyargs, *closure.node.args.args][:1]
        if first:
            scope.names[first[0].arg] = closure.bound
    left = dict(arguments.keywords)
    position = 0
    for parameter in parameters:
        if parameter.kind == "var_positional":
            items = arguments.positional[position:]
            scope.names[parameter.name] = machine.heap.new(Sequence(parameter.origin, items, arguments.star, "tuple"))
        elif parameter.kind == "var_keyword":
            scope.names[parameter.name] = machine.heap.new(Mapping(parameter.origin, left, arguments.rest))
        else:
            given: Value | None = None
            if parameter.kind != "keyword_only" and position < len(arguments.positional):
                given = arguments.positional[position]
                position += 1
            elif parameter.kind != "positional_only" and parameter.name in left:
                given = left.pop(parameter.name).value
            else:
                given = _unseen(arguments, parameter)
            if parameter.default is not None and isinstance(given, (Call, Operation)):
                machine.optional[id(given)] = given
            scope.names[parameter.name] = _or_default(parameter, given)


def _unseen(arguments: Arguments, parameter: Parameter) -> Value | None:
    hidden = arguments.rest or (arguments.star if parameter.kind != "keyword_only" else None)
    return Unknown(parameter.origin, "star-arguments", parameter.name) if hidden is not None else None


def _or_default(parameter: Parameter, given: Value | None) -> Value:
    default = parameter.default or Unknown(parameter.origin, "missing-argument", parameter.name)
    if given is None:
        return default
    options = list(alternatives(given))
    if not any(isinstance(option, Absent) for option in options):
        return given
    return union(given.origin, [default if isinstance(option, Absent) else option for option in options])
