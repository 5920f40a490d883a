"""Inspecting some files of a run one after the other, in this process or in a worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from autogen_lint.engine.garbage import collect_if_due, no_collection
from autogen_lint.engine.result import UnitResult
from autogen_lint.engine.task import Context, Task
from autogen_lint.engine.unit import Inspector

Progress: TypeAlias = "Callable[[UnitResult], None]"


class Inspected(NamedTuple):
    """What came of some tasks, and the seconds that it took by phase."""

    results: list[UnitResult]
    seconds: dict[str, float]


class _Kept(threading.local):
    """The inspector of this thread's run: what it has read and parsed serves the next part of the work."""

    def __init__(self) -> None:
        self.run = ""
        self.inspector: Inspector | None = None


_kept = _Kept()


def inspect_some(tasks: Sequence[Task], context: Context, progress: Progress | None = None) -> Inspected:
    """The results of some tasks, in their order. `progress` is told of each."""
    inspector = _inspector(context)
    inspector.clock.seconds = {}
    results: list[UnitResult] = []
    with no_collection():
        for task in tasks:
            results.append(inspector.inspect(task))
            if progress is not None:
                progress(results[-1])
            collect_if_due()
    return Inspected(results, inspector.clock.seconds)


def forget() -> None:
    """Let go of what was kept for further parts of a run."""
    _kept.run, _kept.inspector = "", None


def _inspector(context: Context) -> Inspector:
    if _kept.inspector is None or _kept.run != context.run:
        _kept.run, _kept.inspector = context.run, Inspector(context)
    return _kept.inspector
