"""Reading and replacing files. Nothing else opens the files of a linted project."""

from __future__ import annotations

import codecs
import contextlib
import json
import os
import re
import stat
from enum import Enum
from typing import NamedTuple

from autogen_lint.source.kinds import FileKind
from autogen_lint.source.text import SourceFile

NOTEBOOK_FACTOR = 16
"""A notebook may be this many times larger than other files: most of it is outputs. Its code is limited by itself."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_COOKIE = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_SHOWN_BYTE = re.compile(r"\\udc([89a-f][0-9a-f])")
_NO_CODE = re.compile(rb"[ \t\f]*(?:#|\r|\n|\Z)")


class Failure(Enum):
    """Why a file could not be read or replaced."""

    MISSING = "missing"
    BROKEN_LINK = "broken-link"
    UNREADABLE = "unreadable"
    NOT_A_FILE = "not-a-file"
    UNDECODABLE = "undecodable"
    NUL = "nul"
    TOO_LARGE = "too-large"
    CHANGED = "changed"
    UNWRITABLE = "unwritable"


class ReadProblem(NamedTuple):
    """A file that can't be read or replaced; `message` completes "path: ..." and `line` counts from 1."""

    path: str
    failure: Failure
    message: str
    line: int = 1


def read_file(path: str, kind: FileKind, max_size: int, shown: str | None = None) -> SourceFile | ReadProblem:
    """Read and decode a file.

    Args:
        path: Where it is.
        kind: How its encoding is found out.
        max_size: The most bytes it may have (notebooks `NOTEBOOK_FACTOR` times as many).
        shown: The path that results carry.
    """
    shown = path if shown is None else shown
    limit = max_size * (NOTEBOOK_FACTOR if kind is FileKind.NOTEBOOK else 1)
    data = read_bytes(path, limit, shown)
    return data if isinstance(data, ReadProblem) else decode(shown, data, kind)


def read_bytes(path: str, limit: int, shown: str | None = None) -> bytes | ReadProblem:
    """The bytes of a regular file of at most `limit` bytes."""
    shown = path if shown is None else shown
    path = on_disk(path)
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):
            return ReadProblem(shown, Failure.NOT_A_FILE, "not a regular file")
        if status.st_size > limit:
            return _too_large(shown, status.st_size, limit)
        with open(path, "rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        if os.path.islink(path):
            return ReadProblem(shown, Failure.BROKEN_LINK, f"broken symbolic link to {_link_target(path)}")
        return ReadProblem(shown, Failure.MISSING, "no such file")
    except (OSError, ValueError) as error:
        return ReadProblem(shown, Failure.UNREADABLE, _reason(error))
    return data if len(data) <= limit else _too_large(shown, len(data), limit)


def on_disk(path: str) -> str:
    """The name of a file or folder by the path that results carry, where bytes that are no UTF-8 are written out."""
    if "\\udc" not in path or os.path.lexists(path):
        return path
    return _SHOWN_BYTE.sub(lambda match: chr(0xDC00 + int(match[1], 16)), path)


def decode(path: str, data: bytes, kind: FileKind) -> SourceFile | ReadProblem:
    """Decode bytes as the kind of file asks for: Python by its coding cookie, all others as UTF-8, -16 or -32."""
    bom, encoding = b"", "utf-8"
    if kind is FileKind.PYTHON:
        bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        declared = _declared_encoding(data[len(bom) :])
        if declared is not None and bom and codec_name(declared) != "utf-8":
            message = f"starts with a UTF-8 byte order mark but declares the encoding {declared}"
            return ReadProblem(path, Failure.UNDECODABLE, message)
        encoding = declared or "utf-8"
    else:
        bom, encoding = next(((b, e) for b, e in _BOMS if data.startswith(b)), (b"", ""))
        encoding = encoding or json.detect_encoding(data)
    try:
        text = data[len(bom) :].decode(encoding)
    except UnicodeDecodeError as error:
        at = len(bom) + error.start
        line = data.count(b"\n", 0, at) + 1
        return ReadProblem(path, Failure.UNDECODABLE, f"not {encoding}: byte 0x{data[at]:02x} on line {line}", line)
    except (LookupError, UnicodeError, ValueError) as error:
        return ReadProblem(path, Failure.UNDECODABLE, f"declares an encoding that can't be used: {error}")
    nul = text.find("\0")
    if nul >= 0:
        line = text.count("\n", 0, nul) + 1
        return ReadProblem(path, Failure.NUL, f"holds a NUL character on line {line}", line)
    return SourceFile(path, data, text, encoding, bom)


def replace_file(path: str, new: bytes, expected: bytes) -> ReadProblem | None:
    """Replace the content of a file in one step, keeping its mode; a symbolic link's target is what changes.

    Returns a problem, and leaves the file alone, where it no longer holds `expected` or can't be written.
    """
    from tempfile import mkstemp

    target = os.path.realpath(on_disk(path))
    temporary: str | None = None
    try:
        status = os.stat(target)
        if not os.access(target, os.W_OK):
            return ReadProblem(path, Failure.UNWRITABLE, "not changed: the file is read-only")
        folder, name = os.path.split(target)
        handle, temporary = mkstemp(prefix=f".{name[:100]}.", suffix=".tmp", dir=folder)
        with os.fdopen(handle, "wb") as stream:
            stream.write(new)
        os.chmod(temporary, stat.S_IMODE(status.st_mode))
        with open(target, "rb") as stream:
            if stream.read() != expected:
                return ReadProblem(
                    path, Failure.CHANGED, "not changed: the file was changed by somebody else meanwhile"
                )
        os.replace(temporary, target)
        temporary = None
    except (OSError, ValueError) as error:
        return ReadProblem(path, Failure.UNWRITABLE, f"not changed: {_reason(error)}")
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
    return None


def codec_name(encoding: str) -> str | None:
    """Python's own name of an encoding; None where there is no such encoding."""
    try:
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return None


def _declared_encoding(data: bytes) -> str | None:
    """The encoding of a PEP 263 cookie in the first two lines."""
    first, _, rest = data[:4096].replace(b"\r\n", b"\n").replace(b"\r", b"\n").partition(b"\n")
    match = _COOKIE.match(first)
    if match is None and _NO_CODE.match(first):
        match = _COOKIE.match(rest.partition(b"\n")[0])
    return match.group(1).decode("ascii", "replace") if match else None


def _too_large(path: str, size: int, limit: int) -> ReadProblem:
    message = f"too large: {size:,} bytes, the limit is {limit:,} (`max-file-size`)"
    return ReadProblem(path, Failure.TOO_LARGE, message)


def _link_target(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return "nowhere"


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    return str(error)
