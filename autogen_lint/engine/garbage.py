"""Garbage collection between files instead of in the middle of one: that takes half as long."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MOST = 300_000
"""Objects that may be made, and not be freed, before garbage is looked for."""


@contextmanager
def no_collection() -> Iterator[None]:
    """Collect nothing by itself; what is there already is taken to stay."""
    enabled = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()


def collect_if_due() -> None:
    """Free what a file left behind, where enough has gathered. What is kept longer is not looked at again."""
    if gc.get_count()[0] > _MOST:
        gc.collect()
        gc.freeze()
