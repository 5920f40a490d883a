"""The cheap test on bytes: can this file matter at all? It may let too much through, never too little."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from autogen_lint.source.kinds import FileKind
from autogen_lint.source.read import codec_name

_WIDE = re.compile(rb"\xff\xfe|\xfe\xff|\x00|.\x00", re.DOTALL)
"""The beginning of a UTF-16 or UTF-32 text: its letters do not lie side by side."""
_ESCAPED_ASCII = re.compile(rb"\\(?:u00|x|U000000)[2-7]")
"""A letter of a JSON or YAML string written as an escape: ``"\\u0070rovider"``."""
_CODING = re.compile(rb"coding[:=][ \t]*([-\w.]+)")
_PLAIN_CODECS = frozenset({
    "ascii", "utf-8", "utf-8-sig", "iso8859-1", "iso8859-2", "iso8859-15", "cp1250", "cp1251", "cp1252", "koi8-r",
    "gbk", "gb2312", "gb18030", "euc_jp", "shift_jis", "cp932", "big5", "euc_kr", "mac-roman",
})  # fmt: skip
"""Codecs that write ASCII letters as themselves."""


class Gate:
    """Needles by kind of file: a file that holds none of them can't matter. Kinds without needles always pass."""

    def __init__(self, needles: Mapping[FileKind, Iterable[bytes]]) -> None:
        self._needles = {kind: tuple(some) for kind, some in needles.items()}

    def passes(self, kind: FileKind, data: bytes) -> bool:
        """Whether the bytes of a file of this kind may hold something to look at."""
        needles = self._needles.get(kind)
        if needles is None or any(needle in data for needle in needles):
            return True
        if kind is FileKind.PYTHON:
            return not has_plain_codec(data)
        return _WIDE.match(data) is not None or _ESCAPED_ASCII.search(data) is not None


def has_plain_codec(data: bytes) -> bool:
    """Whether the letters of a Python text lie in its bytes as themselves, whatever encoding it declares."""
    head = data[:4096]
    if b"coding" not in head:
        return True
    match = _CODING.search(b"\n".join(head.splitlines()[:2]))
    return match is None or codec_name(match.group(1).decode("ascii", "replace")) in _PLAIN_CODECS
