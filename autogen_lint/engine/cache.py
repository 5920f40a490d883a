"""What earlier runs found, in one file of a project, with all that it depends on. Damage is a miss, never an error."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress

from autogen_lint._version import __version__
from autogen_lint.engine.asked import digest
from autogen_lint.engine.plain import dumps, loads
from autogen_lint.engine.result import CRASHED, UNREADABLE, UnitResult
from autogen_lint.engine.stamps import Contents, Stamp, stamp
from autogen_lint.engine.task import Task
from autogen_lint.settings.load import Resolved
from autogen_lint.source.place import absolute

FILE = "results.sqlite3"
_TAG = "CACHEDIR.TAG"
_TAG_TEXT = "Signature: 8a477f597d28d172789f06886806bc55\n# A cache of autogen-lint; it may be deleted at any time.\n"
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, value TEXT, digest TEXT, day INTEGER) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS stamps (path TEXT PRIMARY KEY, stamp TEXT, digest TEXT, day INTEGER) WITHOUT ROWID;
"""
_AT_ONCE = 500
_DAY = 86_400
_KEPT_DAYS = 30
_WAIT = 5.0
"""Seconds that another process may write before this one goes on without a cache."""
_NOT_KEPT = frozenset({UNREADABLE, CRASHED})


class ResultCache:
    """Results of the files of a run. `edits` are part of what is known of a fix, and so of the key."""

    def __init__(self, folder: str, *, edits: bool) -> None:
        self._folder = folder
        self._base = json.dumps([__version__, _program(), sys.version, os.getcwd(), edits])
        self._began = time.time_ns()
        self._settings: dict[int, str] = {}
        self._contents = Contents(dict(self._stamps()))

    def known(self, tasks: Iterable[Task]) -> dict[str, UnitResult]:
        """The results, by path, that hold as nothing changed that they depend on."""
        by_key = {self._key(task): task for task in tasks}
        found: dict[str, UnitResult] = {}
        for key, value in self._read(list(by_key)):
            try:
                result = loads(UnitResult, value)
            except ValueError:
                continue
            if result.note.path == by_key[key].found.path and result.asked and self._contents.agree(result.asked):
                found[result.note.path] = result
        return found

    def keep(self, tasks: Iterable[Task], results: Mapping[str, UnitResult]) -> None:
        """Keep new results."""
        rows: dict[str, str] = {}
        for task in tasks:
            result = results.get(task.found.path)
            if result is not None and result.asked is not None and _is_sure(result):
                self._contents.agree(result.asked)  # takes the stamps of what was read
                rows[self._key(task)] = dumps(result)
        self._write(rows)

    def chosen(self, tasks: Sequence[Task]) -> tuple[str, list[Task] | None]:
        """The files that are worth inspecting, None where that is not known; and the name to keep it under."""
        stamps = [stamp(task.found.absolute) for task in tasks]
        if not all(one is not None and one.is_settled(self._began) for one in stamps):
            return "", None
        key = "run:" + digest("\n".join([self._base, *map(self._line, tasks, stamps)]).encode("utf-8", "replace"))
        try:
            return key, self._still_chosen(tasks, self._read([key]))
        except (ValueError, TypeError, IndexError, AttributeError):
            return key, None

    def _still_chosen(self, tasks: Sequence[Task], rows: Iterable[tuple[str, str]]) -> list[Task] | None:
        for _, value in rows:
            numbers, places = json.loads(value)
            if all(_written(place) == was for place, was in places.items()):
                return [tasks[number] for number in numbers]
        return None

    def keep_chosen(self, key: str, tasks: Sequence[Task], chosen: Sequence[Task], seen: Iterable[str]) -> None:
        """Keep which files were worth inspecting; `seen` are the other files and the folders that were looked at."""
        places = {absolute(path): stamp(absolute(path)) for path in seen}
        if not key or not all(one is None or one.is_settled(self._began) for one in places.values()):
            return
        numbers = {task.found.path: number for number, task in enumerate(tasks)}
        written = {place: None if one is None else repr(tuple(one)) for place, one in places.items()}
        self._write({key: json.dumps([[numbers[task.found.path] for task in chosen], written])})

    def _line(self, task: Task, its_stamp: Stamp | None) -> str:
        return f"{task.found.path}\0{task.found.kind.value}{task.found.named}{self._of(task.resolved)}{its_stamp}"

    def _key(self, task: Task) -> str:
        found = task.found
        parts = [self._base, found.path, found.kind.value, str(found.named), self._of(task.resolved)]
        return "file:" + digest("\0".join(parts).encode("utf-8", "replace"))

    def _of(self, resolved: Resolved) -> str:
        if id(resolved) not in self._settings:
            text = repr((resolved.settings, resolved.root, resolved.ruff))
            self._settings[id(resolved)] = digest(text.encode("utf-8", "replace"))
        return self._settings[id(resolved)]

    def _stamps(self) -> Iterator[tuple[str, tuple[str, str]]]:
        with self._open() as database:
            if database is not None:
                for path, was, content in database.execute("SELECT path, stamp, digest FROM stamps"):
                    yield path, (was, content)

    def _read(self, keys: Sequence[str]) -> Iterator[tuple[str, str]]:
        with self._open() as database:
            for start in range(0, len(keys) if database is not None else 0, _AT_ONCE):
                assert database is not None
                some = keys[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                query = f"SELECT key, value, digest FROM results WHERE key IN ({marks})"  # noqa: S608 - marks only
                for key, value, check in database.execute(query, some).fetchall():
                    if isinstance(value, str) and digest(value.encode()) == check:
                        yield key, value

    def _write(self, rows: Mapping[str, str]) -> None:
        today = time.time_ns() // 1_000_000_000 // _DAY
        made = [(key, value, digest(value.encode()), today) for key, value in rows.items()]
        fresh = [(path, *both, today) for path, both in self._contents.fresh.items()]
        if not made and not fresh:
            return
        self._make_folder()
        with self._open(write=True) as database:
            if database is None:
                return
            database.executescript(_SCHEMA)
            with database:
                database.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)", made)
                database.executemany("INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?)", fresh)
                for table in ("results", "stamps"):
                    database.execute(f"DELETE FROM {table} WHERE day < ?", (today - _KEPT_DAYS,))  # noqa: S608

    def _make_folder(self) -> None:
        with suppress(OSError):  # no cache, then
            os.makedirs(self._folder, exist_ok=True)
            for name, text in ((".gitignore", "*\n"), (_TAG, _TAG_TEXT)):
                path = os.path.join(self._folder, name)
                if not os.path.exists(path):
                    with open(path, "w", encoding="utf-8") as stream:
                        stream.write(text)

    @contextmanager
    def _open(self, *, write: bool = False) -> Iterator[sqlite3.Connection | None]:
        """The database, None where there is none; what goes wrong with it ends the block, and a damaged one goes."""
        path = os.path.join(self._folder, FILE)
        if not (os.path.isdir(self._folder) if write else os.path.isfile(path)):
            yield None
            return
        try:
            with closing(_connected(path)) as database:
                yield database
        except sqlite3.OperationalError:
            pass  # locked for long, or not writable
        except (sqlite3.Error, UnicodeError, ValueError):
            _remove(path)


def _connected(path: str) -> sqlite3.Connection:
    """The database, or one that holds nothing where it can't be opened."""
    try:
        return sqlite3.connect(path, timeout=_WAIT)
    except sqlite3.Error:
        return sqlite3.connect(":memory:")


def clean(folder: str) -> bool:
    """Delete a cache; False where the folder holds none. What else lies there stays."""
    found = os.path.isfile(os.path.join(folder, _TAG)) and os.path.isfile(os.path.join(folder, FILE))
    if found:
        shutil.rmtree(folder)
    return found


def _is_sure(result: UnitResult) -> bool:
    return not result.crashes and not any(finding.code in _NOT_KEPT for finding in result.findings)


def _written(path: str) -> str | None:
    now = stamp(path)
    return None if now is None else repr(tuple(now))


def _remove(path: str) -> None:
    for name in (path, f"{path}-journal"):
        with suppress(OSError):  # gone already, or not ours to delete
            os.remove(name)


def _program() -> str:
    """What tells one state of this program from another: its files, their sizes and times."""
    top = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    found: list[str] = []
    pending = [top]
    while pending:
        with os.scandir(pending.pop()) as scan:
            for entry in scan:
                if entry.is_dir(follow_symlinks=False):
                    pending += [entry.path] if entry.name != "__pycache__" else []
                else:
                    status = entry.stat()
                    found.append(f"{entry.path}:{status.st_size}:{status.st_mtime_ns}")
    return digest("\n".join(sorted(found)).encode("utf-8", "replace"))
