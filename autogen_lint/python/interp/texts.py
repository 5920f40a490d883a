"""Texts without some of their white space."""

from __future__ import annotations

import ast
from collections.abc import Callable

from autogen_lint.python.interp.machine import Machine
from autogen_lint.values.value import Arguments, Known, Text, Value, alternatives, string, union


def stripped(parts: tuple[str | Value, ...], name: str) -> tuple[str | Value, ...]:
    """The pieces of a text without the white space at its ends (`strip`, `lstrip`, `rstrip`), as far as it is known."""
    first, last = parts[0], parts[-1]
    left = first.lstrip() if isinstance(first, str) and name != "rstrip" else first
    right = last.rstrip() if isinstance(last, str) and name != "lstrip" else last
    return (left, *parts[1:-1], right) if len(parts) > 1 else parts


def undented(undent: Callable[[str], str]) -> Callable[[Machine, Arguments, ast.expr], Value | None]:
    """A text without the indentation of its lines; one that is known in part is left as it is."""

    def run(machine: Machine, arguments: Arguments, node: ast.expr) -> Value | None:
        given, options = arguments.get("text", 0), list[Value]()
        for option in alternatives(given) if given is not None else ():
            text = string(option)
            if text is None and not isinstance(option, Text):
                return None
            options.append(option if text is None else Known(option.origin, undent(text)))
        return union(machine.origin(node), options) if options else None

    return run
