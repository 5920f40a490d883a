from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import autogen_lint
from autogen_lint.engine import workers
from autogen_lint.engine.files import Disk
from autogen_lint.engine.parcel import Parcel, inspect_sent
from autogen_lint.engine.run import Run, RunOptions

TOP = str(Path(autogen_lint.__file__).parents[1])


@pytest.fixture
def tree(project) -> Path:
    """Programs that lead to other files, requirements and config lists."""
    files: dict[str, str] = {
        "requirements.txt": "pyautogen==0.2.35\n",
        "calls.py": "import requests\n\nrequests.get('u')\n",
    }
    for number in range(12):
        files[f"app{number}/main.py"] = (
            "import autogen\nfrom lib.deep import LIMIT, make\n\n"
            f"a{number} = make(LIMIT)\n"
            "c = autogen.config_list_from_json('OAI_CONFIG_LIST')\n"
            "b = autogen.AssistantAgent('b', llm_config={'config_list': c})\n"
        )
        files[f"app{number}/lib/__init__.py"] = ""
        files[f"app{number}/lib/deep.py"] = "from .deeper import LIMIT\nfrom ..made import make\n"
        files[f"app{number}/lib/deeper.py"] = f"LIMIT = {number + 1}\n"
        files[f"app{number}/__init__.py"] = ""
        files[f"app{number}/made.py"] = (
            "from autogen import AssistantAgent\n\n\ndef make(seconds):\n"
            "    llm = {'config_list': [{'model': 'o1'}], 'timeout': seconds}\n"
            "    return AssistantAgent('a', llm_config=llm)\n"
        )
        files[f"app{number}/OAI_CONFIG_LIST"] = '[{"model": "gpt-4o", "timeout": 3}]\n'
    return project(files)


def found(executor: Executor | None = None, jobs: int = 1, *, edits: bool = True):
    run = Run(["."], RunOptions(jobs=jobs, edits=edits, debug=True), executor=executor)
    outcome = run.lint()
    return [*outcome.findings], [*outcome.notes], outcome.suppressed


def test_any_executor_finds_the_same_in_the_same_order(tree):
    alone = found()
    assert {finding.code for finding in alone[0]} >= {"AGL102", "AGL501"}
    assert any(note.followed for note in alone[1])
    with ThreadPoolExecutor(3) as threads:
        assert found(threads) == alone
    with ProcessPoolExecutor(2) as processes:
        assert found(processes, jobs=4) == alone


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_any_number_of_processes_finds_the_same_in_the_same_order(tree, monkeypatch, jobs):
    alone = found()
    monkeypatch.setattr(workers, "LEAST_BYTES", 0)
    monkeypatch.setattr(workers, "LEAST_FILES", 0)
    assert found(jobs=jobs) == alone


def test_a_worker_needs_no_disk(tree, monkeypatch):
    """Files travel with the work: a worker that reads any itself fails here."""
    alone = found()

    class Elsewhere(Executor):
        def submit(self, function, /, *args, **kwargs):
            future: Future = Future()
            with monkeypatch.context() as patch:
                patch.chdir("/")
                for name in ("read", "entries"):
                    patch.setattr(Disk, name, None)
                future.set_result(function(*args, **kwargs))
            return future

    assert found(Elsewhere()) == alone


def test_what_was_missing_is_sent(tree):
    run = Run(["."], RunOptions(jobs=1))
    [task] = [task for task in run.tasks if task.found.path == "app3/main.py"]
    parcel = Parcel.of([task], run._context({}, edits=False))
    answer = inspect_sent(parcel)
    assert not answer.is_whole
    assert answer.results == []
    for _ in range(20):
        parcel.add(answer)
        answer = inspect_sent(parcel)
        if answer.is_whole:
            break
    assert {f.code for f in answer.results[0].findings} >= {"AGL102"}
    assert not [path for path in parcel.files if path.startswith("app4/")]


def test_work_of_an_executor_that_fails_is_done_again(tree):
    alone = found()

    class Broken(Executor):
        def submit(self, function, /, *args, **kwargs):
            future: Future = Future()
            future.set_exception(OSError("gone"))
            return future

    assert found(Broken()) == alone
    stopped = ThreadPoolExecutor(1)
    stopped.shutdown()
    assert found(stopped) == alone


def cli(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "autogen_lint", "--no-cache", "--output-format=concise", *arguments]
    environment = {**os.environ, "PYTHONPATH": TOP}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=120)


@pytest.mark.parametrize("address", ["somewhere", "ray://localhost:1", "dask://"])
def test_an_address_of_another_kind(project, address):
    project({"a.py": "x = 1\n"})
    done = cli(f"--executor={address}", ".")
    assert done.returncode == 2
    assert done.stderr == f"autogen-lint: error: --executor: '{address}' is no executor: write dask://HOST:PORT\n"


class Cluster:
    """A scheduler and two workers, each a process, on the loopback interface."""

    def __init__(self, folder: Path) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []
        self.folder = folder
        file = folder / "scheduler.json"
        self.start("scheduler", "--host=127.0.0.1", "--port=0", "--no-dashboard", f"--scheduler-file={file}")
        self.workers = [
            self.start("worker", f"--scheduler-file={file}", "--nthreads=1", "--no-nanny", "--no-dashboard")
            for _ in range(2)
        ]
        while not file.exists() or not file.read_text():
            time.sleep(0.1)
        self.address = asyncio.run(self._ready(file))

    def start(self, command: str, *arguments: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_" + command, *arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": TOP},
        )
        self.processes.append(process)
        return process

    async def _ready(self, file: Path) -> str:
        from distributed import Client

        async with Client(scheduler_file=str(file), asynchronous=True, set_as_default=False) as client:
            await client.wait_for_workers(2, timeout=60)
            return client.scheduler.address.removeprefix("tcp://")

    def stop(self) -> None:
        for process in self.processes:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path_factory) -> Iterator[Cluster]:
    pytest.importorskip("distributed")
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        yield made
    finally:
        made.stop()


@pytest.mark.slow
def test_a_cluster_finds_the_same_in_the_same_order_though_a_worker_is_killed(tree, cluster):
    alone = cli(".")
    assert alone.returncode == 1
    together = cli(f"--executor=dask://{cluster.address}", ".")
    assert (together.returncode, together.stdout, together.stderr) == (1, alone.stdout, alone.stderr)

    from autogen_lint.engine.executors import connected

    expected = found()
    with connected(f"dask://{cluster.address}") as executor:
        run = Run(["."], RunOptions(jobs=1, edits=True, debug=True), executor=executor)
        killed: list[int] = []

        def kill(*_numbers: int) -> None:
            if not killed:
                killed.append(cluster.workers[0].pid)
                os.kill(cluster.workers[0].pid, signal.SIGKILL)

        run.progress = kill
        outcome = run.lint()
    assert killed
    assert ([*outcome.findings], [*outcome.notes], outcome.suppressed) == expected


@pytest.mark.slow
def test_no_cluster_is_one_clear_line(project):
    pytest.importorskip("distributed")
    project({"a.py": "x = 1\n"})
    done = cli("--executor=dask://127.0.0.1:9", ".")
    assert done.returncode == 2
    assert done.stderr == "autogen-lint: error: --executor: no Dask scheduler answers at 127.0.0.1:9\n"
