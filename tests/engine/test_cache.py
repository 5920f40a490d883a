from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

import autogen_lint
from autogen_lint.engine import stamps
from autogen_lint.engine.cache import FILE, clean
from autogen_lint.engine.plain import dumps, loads
from autogen_lint.engine.result import UnitResult
from autogen_lint.engine.run import Run, RunOptions
from autogen_lint.engine.task import Context
from autogen_lint.engine.unit import Inspector
from autogen_lint.settings.schema import Settings

PROGRAM = {
    "main.py": (
        "from shared import LIMIT, llm\nfrom autogen import AssistantAgent\n\n"
        "a = AssistantAgent('a', llm_config=llm(LIMIT))\n"
    ),
    "shared.py": (
        "LIMIT = 5\n\n\ndef llm(timeout):\n    return {'config_list': [{'model': 'o1'}], 'timeout': timeout}\n"
    ),
    "http.py": "import requests\n\nrequests.get('u')\n",
    "plain.py": "x = 1\n",
    "requirements.txt": "pyautogen==0.2.35\n",
    "pkg/__init__.py": "",
    "pkg/tool.py": "from autogen import UserProxyAgent\n\nuser = UserProxyAgent('u')\n",
}


@pytest.fixture
def program(project) -> Path:
    return project(PROGRAM)


@pytest.fixture
def inspected(monkeypatch) -> list[str]:
    """The paths that were inspected anew."""
    seen: list[str] = []
    inspect = Inspector.inspect

    def noting(self, task):
        seen.append(task.found.path)
        return inspect(self, task)

    monkeypatch.setattr(Inspector, "inspect", noting)
    return seen


def lint(*, cache=True, edits=False, **overrides):
    run = Run(["."], RunOptions(overrides, jobs=1, cache=cache, edits=edits))
    return list(run.lint().findings)


def test_the_second_run_inspects_nothing_and_finds_the_same(program, inspected):
    first = lint()
    assert {finding.code for finding in first} >= {"AGL102", "AGL501"}
    assert set(inspected) >= {"main.py", "http.py"}
    inspected.clear()
    assert lint() == first == lint(cache=False)[: len(first)]
    assert [(f.snippet, f.fix) for f in lint()] == [(f.snippet, f.fix) for f in first]
    inspected.clear()
    lint()
    assert inspected == []


def write(path, text):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


CHANGES = {
    "the file itself": lambda: write("http.py", "import requests\n\n\nrequests.get('u')\n"),
    "a value in a followed file": lambda: write("shared.py", PROGRAM["shared.py"].replace("5", "500")),
    "a followed file is gone": lambda: Path("shared.py").unlink(),
    "a module before another one": lambda: write("shared/__init__.py", "LIMIT = 7\nfrom other import llm\n"),
    "a package for a name that was outside": lambda: write("requests.py", "def get(url): pass\n"),
    "a new file": lambda: write("more.py", PROGRAM["http.py"]),
    "a file that begins to matter": lambda: write("plain.py", PROGRAM["http.py"]),
    "a file that ceases to matter": lambda: write("http.py", "x = 1\n"),
    "the release": lambda: write("requirements.txt", "ag2==0.9.10\n"),
    "a nearer release": lambda: write("pkg/requirements.txt", "autogen-agentchat==0.7.5\n"),
    "no release": lambda: Path("requirements.txt").unlink(),
    "the settings": lambda: write("autogen-lint.toml", "min-model-timeout = 3\n"),
    "a suppression": lambda: write("http.py", "import requests\n\nrequests.get('u')  # noqa: AGL501\n"),
    "nothing": lambda: None,
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(program, change):
    before = lint()
    assert lint() == before
    CHANGES[change]()
    now = lint(cache=False)
    assert lint() == now
    assert lint() == now


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen_where_times_are_trusted(program, change, monkeypatch):
    monkeypatch.setattr(stamps, "_SETTLED", 0)
    before = lint()
    assert lint() == before
    CHANGES[change]()
    now = lint(cache=False)
    assert lint() == now
    assert lint() == now


def test_a_result_depends_on_no_folder_beside_its_own(program, monkeypatch):
    for folder in ("aside", "other"):
        Path(folder).mkdir()
        for name in ("requirements.txt", "b.py"):
            (Path(folder) / name).write_text(Path({"b.py": "main.py"}.get(name, name)).read_text())
    inspector = Inspector(Context("run", {}, note_asked=True))
    results = [inspector.inspect(task) for task in Run(["."], RunOptions(jobs=1)).tasks]
    asked = {result.note.path: {*result.asked.files, *result.asked.lists} for result in results}
    assert any(path.startswith("aside") for path in asked["aside/b.py"])
    assert not any(path.startswith("aside") for path in asked["other/b.py"])


def test_which_files_matter_is_remembered(program, monkeypatch, inspected):
    monkeypatch.setattr(stamps, "_SETTLED", 0)
    first = lint()
    monkeypatch.setattr("autogen_lint.engine.run.sifted", None)
    inspected.clear()
    assert lint() == first
    assert inspected == []


def test_a_change_that_keeps_size_and_time_is_seen(program, monkeypatch):
    monkeypatch.setattr(stamps, "_SETTLED", 0)
    status = Path("shared.py").stat()
    assert [f.path for f in lint() if f.code == "AGL102"] == ["shared.py"]
    write("shared.py", PROGRAM["shared.py"].replace("LIMIT = 5", "LIMIT = 99").replace("\n\n\n", "\n\n", 1))
    os.utime("shared.py", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert Path("shared.py").stat().st_size == status.st_size
    assert [f for f in lint() if f.code == "AGL102"] == []


def test_settings_and_edits_are_part_of_the_key(program):
    assert any(finding.code == "AGL102" for finding in lint())
    assert all(finding.code == "AGL501" for finding in lint(select=["AGL501"]))
    assert [f.code for f in lint(**{"min-model-timeout": 1})].count("AGL102") == 0
    plain, edited = lint(), lint(edits=True)
    assert [f.fix.edits for f in plain if f.fix] == [None] * sum(f.fix is not None for f in plain)
    assert all(f.fix.edits for f in edited if f.fix)
    assert lint(edits=True) == edited


def test_fixes_work_from_what_is_known(program):
    lint(edits=True)
    fixes = Run(["."], RunOptions(cache=True, jobs=1)).fix().fixes
    assert "timeout=30" in fixes.texts["http.py"]
    assert fixes.texts == Run(["."], RunOptions(jobs=1)).fix().fixes.texts


DAMAGES = {
    "no database": lambda path: path.write_bytes(b"nothing of the kind" * 100),
    "empty": lambda path: path.write_bytes(b""),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "overwritten": lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096)),
    "other tables": lambda path: change(path, "DROP TABLE results", "CREATE TABLE results (a)"),
    "other values": lambda path: change(path, "UPDATE results SET value = '[]'"),
    "other types": lambda path: change(path, "UPDATE results SET value = 7", "UPDATE stamps SET digest = NULL"),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


def change(path, *statements):
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_is_ignored(program, damage):
    first = lint()
    DAMAGES[damage](Path(Settings().cache_dir, FILE))
    assert lint() == first
    assert lint() == first


def test_what_is_read_from_a_cache_is_data_of_the_right_types():
    [result] = [loads(UnitResult, dumps(one)) for one in results()]
    assert result == results()[0]
    for text in ("", "{}", "[]", "null", '["a"]', dumps(results()[0]).replace("AGL501", "\\ud800", 1)[:-1]):
        with pytest.raises(ValueError, match=r".*"):
            loads(UnitResult, text)


def results():
    from autogen_lint.engine.inspect import forget, inspect_some
    from autogen_lint.engine.run import StandardInput

    run = Run((), RunOptions(isolated=True), stdin=StandardInput(b"import requests\nrequests.get('u')  # noqa: E501\n"))
    found = inspect_some(run.tasks, run._context(run._overlay, edits=True, note_asked=True)).results
    forget()
    return found


def test_a_crash_is_not_kept(program, monkeypatch):
    inspect = Inspector._program

    def crash(self, task, *rest):
        if task.found.path == "http.py":
            raise RuntimeError("oh")
        return inspect(self, task, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(Inspector, "_program", crash)
        assert "AGL003" in {finding.code for finding in lint()}
    assert {finding.code for finding in lint() if finding.path == "http.py"} == {"AGL501"}


def test_several_processes_at_once(program):
    command = [sys.executable, "-m", "autogen_lint", "--output-format=concise", "--quiet", "."]
    environment = {**os.environ, "PYTHONPATH": str(Path(autogen_lint.__file__).parents[1])}

    def call(_):
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=120)

    with ThreadPoolExecutor(4) as threads:
        done = list(threads.map(call, range(6)))
    assert {(one.returncode, one.stdout, one.stderr) for one in done} == {(1, done[0].stdout, "")}
    assert done[0].stdout.count("\n") == len(lint())


def test_clean_deletes_a_cache_and_nothing_else(program, tmp_path):
    lint()
    folder = Path(Settings().cache_dir)
    assert (folder / ".gitignore").read_text() == "*\n"
    assert clean(str(folder))
    assert not folder.exists()
    assert not clean(str(folder))
    write("kept/notes.txt", "mine")
    assert not clean("kept")
    assert Path("kept/notes.txt").exists()


def test_nothing_is_kept_of_standard_input_or_where_it_is_not_wanted(program):
    from autogen_lint.engine.run import StandardInput

    lint(cache=False)
    Run((), RunOptions(cache=True), stdin=StandardInput(b"import requests\nrequests.get('u')\n")).lint()
    Run(["."], RunOptions(cache=True, debug=True, jobs=1)).lint()
    assert not Path(Settings().cache_dir).exists()


def test_a_folder_that_can_not_be_made(program):
    write("file", "")
    options = RunOptions(cache=True, cache_dir="file/below", jobs=1)
    assert list(Run(["."], options).lint().findings) == lint(cache=False)


def test_paths_are_those_of_the_working_directory(program, monkeypatch):
    here = [finding.path for finding in lint()]
    monkeypatch.chdir(program / "pkg")
    options = RunOptions(cache=True, cache_dir=str(program / Settings().cache_dir), jobs=1)
    assert [f.path for f in Run([".."], options).lint().findings] != here
    assert [f.path for f in Run([".."], options).lint().findings] == [
        f.path for f in Run([".."], RunOptions(jobs=1)).lint().findings
    ]
