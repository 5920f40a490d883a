"""File names as programs write them: joined, relative to ``__file__``, as `pathlib.Path`."""

from __future__ import annotations

import posixpath

from autogen_lint.model.builder import qualified, same_object
from autogen_lint.values.value import Attribute, Call, Known, Operation, Text, Value, number, string

_PATHS = frozenset({"pathlib.Path", "pathlib.PurePath", "pathlib.PosixPath", "str", "os.fspath", "os.fsdecode"})
_SAME = frozenset({"os.path.abspath", "os.path.realpath", "os.path.normpath", "os.path.expanduser", "os.path.normcase"})
_SAME_METHODS = frozenset({"resolve", "absolute", "expanduser", "as_posix", "__str__", "__fspath__"})
_HERE = frozenset({"os.getcwd", "pathlib.Path.cwd"})
_OPENERS = frozenset({"open", "io.open", "codecs.open", "builtins.open", "aiofiles.open"})
_READS = frozenset({"read", "read_text", "read_bytes", "open", "decode"})
MAX_DEPTH = 20


def path_text(value: Value | None, depth: int = 0) -> str | None:
    """The path that a value certainly is, with ``/``; relative ones as written. None where it is not known."""
    if value is None or depth > MAX_DEPTH:
        return None
    value = same_object(value)
    if isinstance(value, Known):
        text = string(value)
        return text.replace("\\", "/") if text is not None else None
    if isinstance(value, Text):
        return _joined_text(value, depth)
    if isinstance(value, Attribute) and value.name == "parent":
        base = path_text(value.base, depth + 1)
        return posixpath.dirname(base) if base is not None else None
    if isinstance(value, Operation):
        return _operation(value, depth)
    return _call(value, depth) if isinstance(value, Call) else None


def _joined_text(value: Text, depth: int) -> str | None:
    parts = [part if isinstance(part, str) else path_text(part, depth + 1) for part in value.parts]
    return "".join(part for part in parts if part is not None) if None not in parts else None


def _operation(value: Operation, depth: int) -> str | None:
    if value.operator == "/" and len(value.operands) == 2:
        return _join([path_text(operand, depth + 1) for operand in value.operands])
    if value.operator == "getitem" and len(value.operands) == 2:
        base, index = value.operands
        up = number(index)
        start = path_text(base.base, depth + 1) if isinstance(base, Attribute) and base.name == "parents" else None
        if start is None or not isinstance(up, int) or not 0 <= up < MAX_DEPTH:
            return None
        for _ in range(up + 1):
            start = posixpath.dirname(start)
        return start
    return None


def _call(value: Call, depth: int) -> str | None:
    name = qualified(value)
    arguments = value.arguments
    if arguments.star is not None:
        return None
    parts = [path_text(item, depth + 1) for item in arguments.positional]
    if name in _HERE:
        return ""
    if name in _PATHS:
        return _join(parts)
    if name == "os.path.join":
        return _join(parts)
    if name == "os.path.dirname":
        return posixpath.dirname(parts[0]) if parts and parts[0] is not None else None
    if name in _SAME:
        return parts[0] if parts else None
    if value.receiver is not None and name is None:
        base = path_text(value.receiver, depth + 1)
        if value.callee in _SAME_METHODS:
            return base
        if value.callee == "joinpath":
            return _join([base, *parts])
    return None


def _join(parts: list[str | None]) -> str | None:
    known = [part for part in parts if part is not None]
    if not parts or len(known) != len(parts):
        return None
    return posixpath.join(*known)


def opened_path(value: Value | None, depth: int = 0) -> str | None:
    """The path of the file that a file object or the text read from one comes from."""
    if value is None or depth > MAX_DEPTH:
        return None
    value = same_object(value)
    if not isinstance(value, Call):
        return None
    name = qualified(value)
    if name in _OPENERS:
        return path_text(value.arguments.get("file", 0))
    if name is None and value.callee in _READS and value.receiver is not None:
        return opened_path(value.receiver, depth + 1) or path_text(value.receiver)
    return None
