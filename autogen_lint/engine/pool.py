"""Running units: in this process where there is little to do, else spread over any `concurrent.futures.Executor`."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass

from autogen_lint.diagnostics.finding import Finding, Severity
from autogen_lint.engine.outcome import FileNote
from autogen_lint.engine.unit import CRASHED, Inspector, Task, UnitResult
from autogen_lint.source.span import Location, Span

MIN_TASKS = 24
"""Fewer files than this are faster inspected than a pool is started."""
_CHUNK = 8


@dataclass(frozen=True, slots=True)
class Context:
    """What every unit of a run has in common."""

    overlay: Mapping[str, bytes]
    edits: bool = False
    debug: bool = False

    def inspector(self) -> Inspector:
        return Inspector(self.overlay, edits=self.edits, debug=self.debug)


def inspect_all(
    tasks: Sequence[Task], context: Context, jobs: int | None = None, executor: Executor | None = None
) -> list[UnitResult]:
    """The results of all tasks, in their order. `jobs` None: as many as there are processors."""
    jobs = jobs or os.cpu_count() or 1
    if executor is not None:
        return _spread(tasks, context, executor)
    if jobs == 1 or len(tasks) < MIN_TASKS:
        return inspect_some(tasks, context)
    with _processes(min(jobs, -(-len(tasks) // _CHUNK))) as pool:
        return _spread(tasks, context, pool)


def inspect_some(tasks: Sequence[Task], context: Context) -> list[UnitResult]:
    """Inspect tasks one after the other; runs in a worker."""
    inspector = context.inspector()
    return [inspector.inspect(task) for task in tasks]


def _spread(tasks: Sequence[Task], context: Context, executor: Executor) -> list[UnitResult]:
    chunks = [tasks[start : start + _CHUNK] for start in range(0, len(tasks), _CHUNK)]
    futures: list[Future[list[UnitResult]]] = [executor.submit(inspect_some, chunk, context) for chunk in chunks]
    results: list[UnitResult] = []
    try:
        for chunk, future in zip(chunks, futures, strict=True):
            results += _received(future) or [_alone(task, context) for task in chunk]
    finally:
        for future in futures:
            future.cancel()
    return results


def _received(future: Future[list[UnitResult]]) -> list[UnitResult] | None:
    """What a worker found; None where it died."""
    try:
        return future.result()
    except BrokenProcessPool:
        return None


def _alone(task: Task, context: Context) -> UnitResult:
    """Inspect a file in a process of its own, after some file has ended a worker."""
    with _processes(1) as pool:
        try:
            return pool.submit(inspect_some, [task], context).result()[0]
        except BrokenProcessPool:
            path = task.found.path
            message = "reading the file failed: the process that did it died"
            place = Location(path, 0, 1, 1, 1, 1)
            finding = Finding(CRASHED, "rule-crashed", Severity.ERROR, message, place, Span(0, 0))
            return UnitResult(FileNote(path), (finding,), broken=True)


@contextmanager
def _processes(count: int) -> Iterator[ProcessPoolExecutor]:
    method = "fork" if sys.platform == "linux" else "spawn"
    pool = ProcessPoolExecutor(count, multiprocessing.get_context(method), initializer=_leave_interrupts_to_parent)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    else:
        pool.shutdown()


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
