"""A cache with a limit on the size of what it holds."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Kept(Generic[K, V]):
    """What was used last, as much as there is `room` for (None: all); sizes are in any unit."""

    def __init__(self, room: int | None) -> None:
        self._room = room
        self._held: dict[K, tuple[V, int]] = {}
        self._size = 0

    def get(self, key: K) -> V | None:
        """What is kept under a key, which so becomes the last that goes."""
        found = self._held.pop(key, None)
        if found is None:
            return None
        self._held[key] = found
        return found[0]

    def put(self, key: K, value: V, size: int) -> None:
        """Keep a value; those that were not used for the longest time go. What is larger than the room is not kept."""
        old = self._held.pop(key, None)
        if old is not None:
            self._size -= old[1]
        if self._room is not None and size > self._room:
            return
        self._held[key] = (value, size)
        self._size += size
        while self._room is not None and self._size > self._room:
            first = next(iter(self._held))
            self._size -= self._held.pop(first)[1]
