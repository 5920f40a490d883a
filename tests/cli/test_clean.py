from __future__ import annotations

from pathlib import Path

HTTP = {"a.py": "import requests\n\nrequests.get('u')\n"}
FOLDER = Path(".autogen-lint-cache")


def test_results_are_kept_until_they_are_cleaned(project, cli):
    project(HTTP)
    first = cli("--output-format=concise", ".")
    assert FOLDER.is_dir()
    assert cli("--output-format=concise", ".") == first
    result = cli("clean")
    assert (result.code, result.err) == (0, "deleted .autogen-lint-cache\n")
    assert not FOLDER.exists()
    assert cli("clean").err == ".autogen-lint-cache: no cache there\n"


def test_no_cache(project, cli):
    project(HTTP)
    assert cli("--no-cache", ".").code == 1
    assert not FOLDER.exists()


def test_the_folder_of_the_command_line_or_the_settings(project, cli):
    project({**HTTP, "autogen-lint.toml": "cache-dir = 'kept'\n"})
    assert cli(".").code == 1
    assert Path("kept", "results.sqlite3").is_file()
    assert cli("--cache-dir=other/place", ".").code == 1
    assert Path("other/place/results.sqlite3").is_file()
    assert cli("clean", "--cache-dir=other/place").err == "deleted other/place\n"
    assert cli("clean").err == "deleted kept\n"
    assert not FOLDER.exists()


def test_a_folder_that_is_no_cache_stays(project, cli):
    project({"mine/notes.txt": "x"})
    assert cli("clean", "--cache-dir=mine").err == "mine: no cache there\n"
    assert Path("mine/notes.txt").exists()
