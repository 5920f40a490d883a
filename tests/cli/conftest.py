from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import autogen_lint
from autogen_lint.cli.app import main


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def project(tmp_path, monkeypatch) -> Callable[..., Path]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(autogen_lint.__file__).parents[1]))  # for processes, if not installed
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def write(files: dict[str, str]) -> Path:
        for name, content in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(content)
        return tmp_path

    return write


@pytest.fixture
def cli(capsys) -> Callable[..., Result]:
    """Runs the command in this process."""

    def run(*arguments: str) -> Result:
        with pytest.raises(SystemExit) as exit_:
            main(arguments)
        captured = capsys.readouterr()
        return Result(int(exit_.value.code or 0), captured.out, captured.err)

    return run


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs the command in a process of its own."""

    def run(*arguments: str, stdin: bytes = b"", code: str = "") -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, *(("-c", code) if code else ("-m", "autogen_lint")), *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=60)

    return run
