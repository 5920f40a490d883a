"""Work spread over processes, or over any other `concurrent.futures.Executor`; what a dead worker had is done again."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TypeVar

from autogen_lint.diagnostics.finding import Finding, Severity
from autogen_lint.engine.closure import Look
from autogen_lint.engine.inspect import Inspected, inspect_some
from autogen_lint.engine.parcel import Answer, Parcel, inspect_sent
from autogen_lint.engine.result import CRASHED, FileNote, UnitResult
from autogen_lint.engine.sift import look_at
from autogen_lint.engine.task import Context, Task
from autogen_lint.rules.registry import all_rules
from autogen_lint.source.span import Location, Span

R = TypeVar("R")

_ROUNDS = 80
"""How often work is sent again with what was missing: at least as often as a program can lead further."""


def look_apart(chunks: Sequence[Sequence[Task]], context: Context, processes: int) -> list[Look]:
    """`look_at` in processes; in the order of the chunks."""
    with _processes(processes) as pool:
        futures = [pool.submit(look_at, chunk, context) for chunk in chunks]
        parts = [_received(future) or look_at(chunk, context) for chunk, future in zip(chunks, futures, strict=True)]
    return [look for part in parts for look in part]


def inspect_apart(
    chunks: Sequence[Sequence[Task]], context: Context, processes: int, done: Callable[[Inspected], None]
) -> None:
    """`inspect_some` in processes."""
    all_rules()  # workers are forks: what is imported now none of them has to import
    with _processes(processes) as pool:
        spread(chunks, context, pool, done)


def spread(
    chunks: Sequence[Sequence[Task]], context: Context, executor: Executor, done: Callable[[Inspected], None]
) -> None:
    """`inspect_some` by an executor. `done` is given what came of each chunk, in any order."""
    futures: dict[Future[Inspected], Sequence[Task]] = {}
    lost: list[Sequence[Task]] = []
    try:
        lost += _submit(chunks, context, executor, futures)
        for future in as_completed(futures):
            part = _received(future)
            if part is None:
                lost.append(futures[future])
            else:
                done(part)
    finally:
        for future in futures:
            future.cancel()
    for chunk in lost:
        done(_again(chunk, context))


def spread_sent(
    chunks: Sequence[Sequence[Task]], context: Context, executor: Executor, done: Callable[[Inspected], None]
) -> None:
    """As `spread`, by an executor whose workers need not see this machine's files."""
    parcels = [Parcel.of(chunk, context) for chunk in chunks]
    for _ in range(_ROUNDS):
        futures = {_sent(parcel, executor): parcel for parcel in parcels}
        parcels = []
        try:
            for future in as_completed(futures):
                answer, parcel = _received(future), futures[future]
                if answer is None:
                    done(_again(parcel.tasks, context))
                elif answer.is_whole:
                    done(Inspected(answer.results, answer.seconds))
                else:
                    parcel.add(answer)
                    parcels.append(parcel)
        finally:
            for future in futures:
                future.cancel()
        if not parcels:
            return
    for parcel in parcels:
        done(_again(parcel.tasks, context))


def _sent(parcel: Parcel, executor: Executor) -> Future[Answer]:
    """The future of a parcel; one that failed where the executor takes no work any more."""
    try:
        return executor.submit(inspect_sent, parcel)
    except (BrokenExecutor, RuntimeError) as error:
        failed: Future[Answer] = Future()
        failed.set_exception(error)
        return failed


def _submit(
    chunks: Sequence[Sequence[Task]],
    context: Context,
    executor: Executor,
    futures: dict[Future[Inspected], Sequence[Task]],
) -> Sequence[Sequence[Task]]:
    """Hand out chunks; returns those that an executor did not take whose workers die at once."""
    try:
        for chunk in chunks:
            futures[executor.submit(inspect_some, chunk, context)] = chunk
    except BrokenExecutor:
        return chunks[len(futures) :]
    return []


def _received(future: Future[R]) -> R | None:
    """What a worker found; None where it is gone."""
    try:
        return future.result()
    except Exception:  # noqa: BLE001 - whatever an executor says of a worker that is gone: the work is done again
        return None


def _again(chunk: Sequence[Task], context: Context) -> Inspected:
    """Inspect files in a process of their own, and where that dies, each file in one."""
    part = _in_own_process(chunk, context)
    if part is None:
        alone = [_in_own_process([task], context) or _lost(task) for task in chunk]
        part = Inspected([result for one in alone for result in one.results], {})
    return part


def _in_own_process(chunk: Sequence[Task], context: Context) -> Inspected | None:
    with _processes(1) as pool:
        try:
            return pool.submit(inspect_some, chunk, context).result()
        except BrokenProcessPool:
            return None


def _lost(task: Task) -> Inspected:
    path = task.found.path
    message = "reading the file failed: the process that did it died"
    place = Location(path, 0, 1, 1, 1, 1)
    finding = Finding(CRASHED, "rule-crashed", Severity.ERROR, message, place, Span(0, 0))
    return Inspected([UnitResult(FileNote(path), (finding,), broken=True)], {})


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
