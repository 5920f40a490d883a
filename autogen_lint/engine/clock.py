"""Where the time of a run goes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


class Clock:
    """Seconds by phase. A phase inside another one is counted for itself alone."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner: list[float] = [0.0]

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Count the time of a block."""
        began = time.perf_counter()
        self._inner.append(0.0)
        try:
            yield
        finally:
            took = time.perf_counter() - began
            own = took - self._inner.pop()
            self._inner[-1] += took
            self.seconds[name] = self.seconds.get(name, 0.0) + own

    def add(self, seconds: Mapping[str, float]) -> None:
        """Add what other processes counted."""
        for name, more in seconds.items():
            self.seconds[name] = self.seconds.get(name, 0.0) + more
