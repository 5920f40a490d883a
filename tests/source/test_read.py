import codecs
import os
import stat

import pytest

from autogen_lint.source.kinds import FileKind, kind_of, kind_of_named
from autogen_lint.source.read import NOTEBOOK_FACTOR, Failure, ReadProblem, decode, read_file, replace_file
from autogen_lint.source.text import SourceFile

LIMIT = 1000


def decoded(data, kind=FileKind.PYTHON):
    file = decode("x", data, kind)
    assert isinstance(file, SourceFile), file
    assert file.encode(file.text) == data
    return file


def failure(data, kind=FileKind.PYTHON):
    problem = decode("x", data, kind)
    assert isinstance(problem, ReadProblem)
    return problem


def test_python_is_utf8_unless_it_says_otherwise():
    assert decoded("é = 1\r\n".encode()).text == "é = 1\r\n"
    assert decoded("# -*- coding: latin-1 -*-\né = 1".encode("latin-1")).text.endswith("é = 1")
    assert decoded("#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'€'".encode("cp1252")).text.endswith("'€'")
    assert decoded("x = 1\n# coding: latin-1\n'é'".encode()).text.endswith("'é'")
    assert decoded("\n# coding: latin-1\n'é'".encode("latin-1")).text.endswith("'é'")


def test_python_bom():
    file = decoded(codecs.BOM_UTF8 + b"# coding: utf-8\nx = 1")
    assert file.text.startswith("# coding")
    assert failure(codecs.BOM_UTF8 + b"# coding: latin-1\n").failure is Failure.UNDECODABLE


@pytest.mark.parametrize("codec", ["nonsense", "rot13", "hex", "undefined"])
def test_unusable_declarations(codec):
    assert failure(f"# coding: {codec}\nx = 1".encode()).failure is Failure.UNDECODABLE


def test_undecodable_bytes_are_told_with_their_line():
    problem = failure("x = 1\ny = 'é'\n".encode("latin-1"))
    assert problem.failure is Failure.UNDECODABLE
    assert problem.line == 2
    assert "0xe9" in problem.message


@pytest.mark.parametrize("kind", [FileKind.PYTHON, FileKind.YAML])
def test_nul(kind):
    problem = failure(b"abcdefgh: 1\nb: \0", kind)
    assert (problem.failure, problem.line) == (Failure.NUL, 2)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-32-be"])
def test_documents_in_unicode(encoding):
    assert decoded('{"a": "é😀"}'.encode(encoding), FileKind.JSON).text == '{"a": "é😀"}'


def test_empty_files():
    assert decoded(b"").text == ""
    assert decoded(b"", FileKind.JSON).text == ""


def test_files_that_cannot_be_read(tmp_path):
    def read(name, kind=FileKind.PYTHON):
        problem = read_file(str(tmp_path / name), kind, LIMIT, shown=name)
        assert isinstance(problem, ReadProblem)
        assert problem.path == name
        return problem

    (tmp_path / "broken.py").symlink_to("gone.py")
    (tmp_path / "loop.py").symlink_to("loop.py")
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "large.py").write_bytes(b"x" * (LIMIT + 1))
    os.mkfifo(tmp_path / "pipe.py")
    assert read("missing.py").failure is Failure.MISSING
    assert read("broken.py").failure is Failure.BROKEN_LINK
    assert "gone.py" in read("broken.py").message
    assert read("loop.py").failure is Failure.UNREADABLE
    assert read("folder.py").failure is Failure.NOT_A_FILE
    assert read("pipe.py").failure is Failure.NOT_A_FILE
    assert read("nul\0name.py").failure is Failure.UNREADABLE
    assert read("large.py").failure is Failure.TOO_LARGE
    assert "1,001" in read("large.py").message


def test_no_permission(tmp_path, monkeypatch):
    path = tmp_path / "a.py"
    path.write_text("x = 1")

    def closed(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("autogen_lint.source.read.open", closed, raising=False)  # root could read any mode
    problem = read_file(str(path), FileKind.PYTHON, LIMIT)
    assert (problem.failure, problem.message) == (Failure.UNREADABLE, "permission denied")


def test_size_limits(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b" " * (LIMIT * NOTEBOOK_FACTOR))
    assert isinstance(read_file(str(path), FileKind.NOTEBOOK, LIMIT), SourceFile)
    path.write_bytes(b" " * LIMIT)
    assert isinstance(read_file(str(path), FileKind.JSON, LIMIT), SourceFile)


def test_replacing_keeps_the_mode_and_follows_links(tmp_path):
    path, link = tmp_path / "a.py", tmp_path / "link.py"
    path.write_bytes(b"old")
    path.chmod(0o750)
    link.symlink_to("a.py")
    assert replace_file(str(link), b"new", b"old") is None
    assert path.read_bytes() == b"new"
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o750
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.py", "link.py"]


def test_a_file_that_changed_is_not_replaced(tmp_path):
    path = tmp_path / "a.py"
    path.write_bytes(b"other")
    problem = replace_file(str(path), b"new", b"old")
    assert problem.failure is Failure.CHANGED
    assert path.read_bytes() == b"other"
    assert [p.name for p in tmp_path.iterdir()] == ["a.py"]


def test_replacing_a_missing_file(tmp_path):
    assert replace_file(str(tmp_path / "a.py"), b"new", b"old").failure is Failure.UNWRITABLE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name, kind",
    [
        ("a.py", FileKind.PYTHON),
        ("a.pyi", FileKind.PYTHON),
        ("A.IPYNB", FileKind.NOTEBOOK),
        ("OAI_CONFIG_LIST", FileKind.JSON),
        ("x/OAI_CONFIG_LIST_sample", FileKind.JSON),
        ("OAI_CONFIG_LIST.yaml", FileKind.YAML),
        ("a.json", FileKind.JSON),
        ("a.yml", FileKind.YAML),
        ("a.md", FileKind.MARKDOWN),
        ("requirements-dev.txt", FileKind.DEPENDENCIES),
        ("requirements/base.txt", FileKind.DEPENDENCIES),
        ("uv.lock", FileKind.DEPENDENCIES),
        ("pyproject.toml", FileKind.DEPENDENCIES),
        ("notes.txt", None),
        ("Makefile", None),
    ],
)
def test_kinds_by_name(name, kind):
    assert kind_of(name) is kind


def test_python_by_shebang(tmp_path):
    for name, head in {
        "a": "#!/usr/bin/env python3\n",
        "b": "#!/usr/bin/python -u\n",
        "c": "#!/bin/sh\n",
        "d": "",
    }.items():
        (tmp_path / name).write_text(head)
    assert kind_of_named(str(tmp_path / "a")) is FileKind.PYTHON
    assert kind_of_named(str(tmp_path / "b")) is FileKind.PYTHON
    assert kind_of_named(str(tmp_path / "c")) is None
    assert kind_of_named(str(tmp_path / "d")) is None
