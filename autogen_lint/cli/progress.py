"""How far a run is, on a terminal, where it takes longer than a moment."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

_PATIENCE = 1.0
"""Seconds before anything is shown."""
_PAUSE = 0.1
"""Seconds from one line to the next."""


class Progress:
    """A line that is written over and over, and taken away at the end; nothing where the stream is no terminal."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._next = clock() + _PATIENCE if stream.isatty() else float("inf")
        self._width = 0

    def __call__(self, done: int, total: int, findings: int) -> None:
        """Show that so many of the files are inspected, with so many findings so far."""
        now = self._clock()
        if now >= self._next:
            self._next = now + _PAUSE
            many = "" if findings == 1 else "s"
            self._write(f"inspected {done} of {total} files, {findings} finding{many} so far")

    def end(self) -> None:
        """Take the line away."""
        self._next = float("inf")
        if self._width:
            self._write("")
            self._stream.write("\r")
            self._stream.flush()
            self._width = 0

    def _write(self, line: str) -> None:
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = len(line)
