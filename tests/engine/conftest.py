from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autogen_lint.engine.run import Run, RunOptions


@pytest.fixture
def project(tmp_path, monkeypatch) -> Callable[..., Path]:
    """Writes files below a fresh working directory."""
    monkeypatch.chdir(tmp_path)

    def write(files: dict[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


@pytest.fixture
def codes() -> Callable[..., list[str]]:
    """What a run over paths finds, as ``path:line CODE``."""

    def lint(*paths: str, **overrides: object) -> list[str]:
        options = RunOptions({key.replace("_", "-"): value for key, value in overrides.items()}, jobs=1)
        outcome = Run(paths or (".",), options).lint()
        return [f"{finding.path}:{finding.location.line} {finding.code}" for finding in outcome.findings]

    return lint
