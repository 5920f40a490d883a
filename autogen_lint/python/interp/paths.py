"""File paths as programs build them."""

from __future__ import annotations

import posixpath

from autogen_lint.values.value import Attribute, Call, Known, Operation, Text, Value

_SAME = frozenset({"resolve", "absolute", "expanduser", "as_posix"})
_PATHS = frozenset({"pathlib.Path", "pathlib.PurePath", "pathlib.PosixPath"})


def path_of(value: Value | None) -> str | None:
    """The path, with ``/``, that an expression gives: a text, ``os.path`` calls (already folded), ``pathlib``."""
    if isinstance(value, Known) and isinstance(value.value, str):
        return value.value.replace("\\", "/")
    if isinstance(value, Call):
        return _of_call(value)
    if isinstance(value, Operation) and value.operator == "/":
        left, right = (path_of(operand) for operand in value.operands)
        return posixpath.join(left, right) if left is not None and right is not None else None
    if isinstance(value, Attribute) and value.name == "parent":
        inner = path_of(value.base)
        return None if inner is None else posixpath.dirname(inner) or "."
    if isinstance(value, Operation) and value.operator == "getitem":
        return _ancestor(value)
    if isinstance(value, Text):
        parts = [part if isinstance(part, str) else path_of(part) for part in value.parts]
        return None if None in parts else "".join(part for part in parts if part is not None)
    return None


def _of_call(call: Call) -> str | None:
    if call.callee == "str" and call.receiver is None and call.arguments.positional:
        return path_of(call.arguments.positional[0])
    if call.receiver is not None:
        if call.callee == "joinpath":
            parts = [path_of(call.receiver), *(path_of(value) for value in call.arguments.positional)]
            return None if None in parts else posixpath.join(*(part for part in parts if part is not None))
        return path_of(call.receiver) if call.callee in _SAME else None
    if call.callee in _PATHS:
        parts = [path_of(value) for value in call.arguments.positional] or ["."]
        return None if None in parts else posixpath.join(*(part for part in parts if part is not None))
    if call.callee in {"os.getcwd", "pathlib.Path.cwd"}:
        return "."
    if call.callee in {"os.path.abspath", "os.path.realpath", "os.fspath"} and call.arguments.positional:
        return path_of(call.arguments.positional[0])
    if call.callee == "os.path.dirname" and call.arguments.positional:
        inner = path_of(call.arguments.positional[0])
        return None if inner is None else posixpath.dirname(inner)
    if call.callee == "os.path.join":
        parts = [path_of(value) for value in call.arguments.positional]
        return None if None in parts or not parts else posixpath.join(*(part for part in parts if part is not None))
    return None


def _ancestor(value: Operation) -> str | None:
    """``path.parents[n]``."""
    base, index = value.operands
    if not (isinstance(base, Attribute) and base.name == "parents" and isinstance(index, Known)):
        return None
    path = path_of(base.base)
    if path is None or not isinstance(index.value, int):
        return None
    for _ in range(index.value + 1):
        path = posixpath.dirname(path) or "."
    return path
