"""What a Python text imports, told by its bytes alone: too much rather than too little."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

Path: TypeAlias = "tuple[str, ...]"
"""The parts of a name behind its package, ``("Client", "get")`` of ``httpx.Client.get``; none for the package."""

_NAME = re.compile(rb"[A-Za-z_\x80-\xff][\w\x80-\xff]*")
_SPACE = b" \t\f\\\r\n"
_BY_NAME = b"import_module"
_QUOTED = re.compile(rb"""["']([.\w\x80-\xff]+)["']""")
_TO_SPACES = bytes.maketrans(_SPACE, b" " * len(_SPACE))
_BACKSLASH = 0x5C


def imported_modules(data: bytes) -> set[str]:
    """The dotted names of the modules that a text may import from: ``a.b`` of ``import a.b as c`` and of
    ``from a.b import c``; relative ones begin with their dots.

    Comments and strings that read like imports count as well.
    """
    found: set[bytes] = set()
    for module, names in _statements(data):
        if module is None:
            found.update(_listed(names))
        else:
            found.add(module)
    return {_text(name) for name in found}


class ImportedNames(NamedTuple):
    """What a text imports, dotted, relative names with their dots.

    `modules` are those of ``import a.b``, whose packages can be gone through by attributes; `sources` those of
    ``from a.b import``; `taken` are the names behind it (``a.b.c``). All names (``*``) leave nothing there.
    """

    modules: frozenset[str]
    sources: frozenset[str]
    taken: frozenset[str]


def imported_names(data: bytes) -> ImportedNames:
    """Each name that a text may import."""
    modules: set[bytes] = set()
    sources: set[bytes] = set()
    taken: set[bytes] = set()
    for module, names in _statements(data):
        if module is None:
            modules.update(_listed(names))
        else:
            sources.add(module)
            joined = module if module[-1:] == b"." else module + b"."
            taken.update([joined + name for name in _NAME.findall(names)])
    return ImportedNames(*(frozenset(map(_text, found)) for found in (modules, sources, taken)))


def imported_paths(data: bytes) -> dict[str, set[Path]]:
    """What a text may import of each package: ``("b", "c")`` of ``from a.b import c``, ``("b",)`` where that takes all
    names; for plain imports the package itself, of which all may be used.
    """
    found: dict[str, set[Path]] = {}
    for module, names in _statements(data):
        if module is None:
            for name in _listed(names):
                found.setdefault(_text(name).partition(".")[0], set()).add(())
            continue
        package, *path = _text(module).split(".")
        taken = [(*path, _text(name)) for name in _NAME.findall(names)]
        found.setdefault(package, set()).update(taken if b"*" not in names else [tuple(path)])
    return found


def leads(use: Path, path: Path) -> bool:
    """Whether who has something by one path may come to another: one of them is the beginning of the other."""
    return use[: len(path)] == path[: len(use)]


def words_of_imports(data: bytes) -> set[bytes]:
    """All words behind an ``import``: what a text may call the modules and names that it imports."""
    return {word for _, names in _statements(data) for word in _NAME.findall(names)}


def _statements(data: bytes) -> Iterator[tuple[bytes | None, bytes]]:
    """The module (None for a plain ``import``) and the names of each statement."""
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    at = data.find(b"import")
    while at >= 0:
        before = _before(data, at)
        names = _after(data, at + 6)
        if before[:4] == b"from":
            yield before[4:].translate(None, _SPACE), names
        else:
            yield None, names
            if b"from" in before:  # `if x: from a import b`, or some name that only looks like it
                yield before.rpartition(b"from")[2].translate(None, _SPACE), names
        at = data.find(b"import", at + 6)
    if _BY_NAME in data:  # `importlib.import_module`: any string may be the name of a module
        yield None, b",".join(_QUOTED.findall(data))


def _listed(names: bytes) -> list[bytes]:
    """The modules of ``import a.b as c, d``; there may be space round each dot."""
    parts = (part.translate(_TO_SPACES).split(b" as ", 1)[0].translate(None, b" ") for part in names.split(b","))
    return [part for part in parts if part]


def _before(data: bytes, at: int) -> bytes:
    """What stands before an offset in its statement."""
    start = data.rfind(b"\n", 0, at) + 1
    while start > 1 and data[start - 2] == _BACKSLASH:  # which continues the line
        start = data.rfind(b"\n", 0, start - 1) + 1
    before = data[start:at]
    if b";" in before:
        before = before.rpartition(b";")[2]
    return before.lstrip(_SPACE)


def _after(data: bytes, at: int) -> bytes:
    """What stands after an offset in its statement."""
    end = data.find(b"\n", at)
    while end > 0 and data[end - 1] == _BACKSLASH:
        end = data.find(b"\n", end + 1)
    end = end if end >= 0 else len(data)
    names = data[at:end].partition(b"#")[0].partition(b";")[0]
    opening = names.find(b"(")
    return names if opening < 0 else _in_brackets(data, at + opening + 1)


def _in_brackets(data: bytes, at: int) -> bytes:
    closing = data.find(b")", at)
    inside = data[at : closing if closing >= 0 else len(data)]
    if b"#" not in inside:
        return inside
    kept: list[bytes] = []
    while at < len(data):
        end = data.find(b"\n", at)
        end = end if end >= 0 else len(data)
        code = data[at:end].partition(b"#")[0]
        kept.append(code)
        if b")" in code:
            break
        at = end + 1
    return b"\n".join(kept)


def _text(name: bytes) -> str:
    """A name as Python reads it: identifiers are normalised."""
    return name.decode("ascii") if name.isascii() else unicodedata.normalize("NFKC", name.decode("utf-8", "replace"))
