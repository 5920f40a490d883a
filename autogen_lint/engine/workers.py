"""Who does the work of a run: this process where there is little to do, else several, or any other executor."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from autogen_lint.engine.sift import look_at

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from autogen_lint.engine.closure import Look
    from autogen_lint.engine.inspect import Inspected
    from autogen_lint.engine.task import Context, Task

Done: TypeAlias = "Callable[[Inspected], None]"

LEAST_FILES = 1200
"""Fewer files than this are faster looked at than processes are started."""
LEAST_BYTES = 120_000
"""As `LEAST_FILES`, of the files that are inspected."""
_AT_ONCE = 400
_CHUNKS = 8
"""In how many parts the work of one process is cut, so that all end at about the same time."""


class Workers:
    """Does the work. `jobs` None: as many processes as there are processors."""

    def __init__(self, jobs: int | None = None, executor: Executor | None = None) -> None:
        self._jobs = jobs or _processors()
        self._executor = executor

    def look_at(self, tasks: Sequence[Task], context: Context) -> list[Look]:
        """What the bytes of files say, in their order."""
        if self._jobs == 1 or len(tasks) < LEAST_FILES:
            return look_at(tasks, context)
        from autogen_lint.engine.pool import look_apart

        chunks = [tasks[start : start + _AT_ONCE] for start in range(0, len(tasks), _AT_ONCE)]
        return look_apart(chunks, context, min(self._jobs, len(chunks)))

    def inspect(self, tasks: Sequence[Task], context: Context, done: Done) -> None:
        """Inspect files; `done` is given the results in parts, in any order."""
        if not tasks:
            return
        sizes = [_size(task) for task in tasks]
        chunks = _cut(tasks, sizes, self._jobs * _CHUNKS)
        if self._executor is not None:
            from autogen_lint.engine.pool import spread_sent

            spread_sent(chunks, context, self._executor, done)
        elif self._jobs == 1 or sum(sizes) < LEAST_BYTES or len(chunks) == 1:
            from autogen_lint.engine.inspect import forget, inspect_some

            for task in tasks:
                done(inspect_some([task], context))
            forget()
        else:
            from autogen_lint.engine.pool import inspect_apart

            inspect_apart(chunks, context, min(self._jobs, len(chunks)), done)


def _cut(tasks: Sequence[Task], sizes: Sequence[int], parts: int) -> list[list[Task]]:
    """Tasks in chunks of about equal size; neighbours stay together, they import the same modules."""
    most = max(sum(sizes) // parts, 1)
    chunks: list[list[Task]] = [[]]
    held = 0
    for task, size in zip(tasks, sizes, strict=True):
        if chunks[-1] and held + size > most:
            chunks.append([])
            held = 0
        chunks[-1].append(task)
        held += size
    return chunks


def _size(task: Task) -> int:
    try:
        return os.stat(task.found.absolute).st_size + 500
    except OSError:
        return 500


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
