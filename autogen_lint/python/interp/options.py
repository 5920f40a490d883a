"""Command lines: parsers and options whose defaults hold unless the caller gives others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from autogen_lint.python.interp.defaults import as_default
from autogen_lint.python.interp.machine import Machine
from autogen_lint.values.value import Call, Known, Parameter, Unknown, Value, string

_OPTIONS = frozenset({"click.option", "click.argument", "asyncclick.option", "rich_click.option"})
_PARAMETERS = frozenset({"typer.Option", "typer.Argument"})


def note_parser(machine: Machine, call: Call) -> None:
    """Remember what ``argparse`` calls say: ``parse_args()`` then gives an object with the defaults."""
    receiver = call.receiver
    if not isinstance(receiver, Call):
        return
    if call.callee == "add_argument":
        destination = string(call.arguments.get("dest")) or _destination(call)
        machine.parsers.setdefault(receiver.identity, {})[destination] = _default(call)
    elif call.callee == "add_argument_group":
        machine.parsers[call.identity] = machine.parsers.setdefault(receiver.identity, {})
    elif call.callee in {"parse_args", "parse_known_args"}:
        machine.parsers[call.identity] = machine.parsers.get(receiver.identity, {})


def with_options(parameters: Iterable[Parameter], decorators: Iterable[Value]) -> tuple[Parameter, ...]:
    """The parameters of a function with the defaults of its ``@click.option(...)`` decorators."""
    options = [d for d in decorators if isinstance(d, Call) and d.callee in _OPTIONS]
    defaults = {_destination(option).lower(): _default(option) for option in options}
    return tuple(
        replace(parameter, default=defaults[parameter.name]) if parameter.name in defaults else parameter
        for parameter in parameters
    )


def option_default(default: Value) -> Value:
    """What a parameter holds whose default is ``typer.Option(...)``; any other default itself."""
    if not (isinstance(default, Call) and default.callee in _PARAMETERS):
        return default
    given = default.arguments.get("default", 0)
    return as_default(given) if isinstance(given, Known) else Unknown(default.origin, "command-line")


def _destination(call: Call) -> str:
    """The name under which an option's value arrives: a plain one, else the first long one."""
    names = [name for name in map(string, call.arguments.positional) if name]
    plain = next((name for name in names if not name.startswith("-")), None)
    long = next((name for name in names if name.startswith("--")), names[0] if names else "")
    return plain or long.partition("/")[0].lstrip("-").replace("-", "_")


def _default(call: Call) -> Value:
    default = call.arguments.get("default")
    if default is None:
        return Unknown(call.origin, "command-line")
    return as_default(default)
