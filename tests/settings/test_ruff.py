"""What a project's own ruff reports."""

from __future__ import annotations

import pytest

from autogen_lint.settings.load import Resolver
from autogen_lint.settings.ruff import find_ruff


@pytest.mark.parametrize(
    "name, text, reported",
    [
        ("ruff.toml", 'lint.select = ["S113"]', True),
        ("ruff.toml", 'lint.select = ["S"]', True),
        (".ruff.toml", 'select = ["ALL"]', True),
        ("ruff.toml", 'lint.extend-select = ["S1"]', True),
        ("ruff.toml", 'lint.select = ["S"]\nlint.ignore = ["S113"]', False),
        ("ruff.toml", 'lint.select = ["S113"]\nlint.ignore = ["S"]', True),
        ("ruff.toml", 'lint.select = ["ALL"]\nlint.ignore = ["S"]', False),
        ("ruff.toml", "line-length = 100", False),
        ("ruff.toml", 'lint.select = ["S"]\n[lint.per-file-ignores]\n"app.py" = ["S"]', False),
        ("ruff.toml", 'lint.select = ["S"]\n[lint.per-file-ignores]\n"tests/*" = ["S"]', True),
        ("ruff.toml", 'lint.select = ["S"]\n[lint.per-file-ignores]\n"!src/*" = ["S"]', False),
        ("pyproject.toml", '[tool.ruff.lint]\nselect = ["S"]', True),
        ("pyproject.toml", "[tool.black]\nline-length = 100", False),
        ("ruff.toml", "not toml [", False),
        ("setup.cfg", "", False),
    ],
)
def test_selection(tmp_path, name, text, reported):
    (tmp_path / name).write_text(text)
    ruff = find_ruff(str(tmp_path), str(tmp_path))
    assert (ruff is not None and ruff.reports("S113", str(tmp_path / "app.py"))) is reported


def test_what_is_extended_lies_below(tmp_path):
    (tmp_path / "base.toml").write_text('lint.select = ["S", "E"]\nlint.ignore = ["E501"]')
    (tmp_path / "ruff.toml").write_text('extend = "base.toml"\nlint.ignore = ["S101"]')
    ruff = find_ruff(str(tmp_path), str(tmp_path))
    assert ruff is not None
    assert ruff.reports("S113", str(tmp_path / "app.py"))
    assert not ruff.reports("S101", str(tmp_path / "app.py"))


def test_the_closest_counts_and_nothing_above_the_root(tmp_path):
    inner = tmp_path / "project" / "src"
    inner.mkdir(parents=True)
    (tmp_path / "ruff.toml").write_text('lint.select = ["S"]')
    assert find_ruff(str(inner), str(tmp_path / "project")) is None
    (tmp_path / "project" / "ruff.toml").write_text('lint.select = ["E"]')
    ruff = find_ruff(str(inner), str(tmp_path / "project"))
    assert ruff is not None
    assert not ruff.reports("S113", str(inner / "app.py"))


def test_it_is_read_unless_told_otherwise(tmp_path):
    (tmp_path / "ruff.toml").write_text('lint.select = ["S"]')
    (tmp_path / "autogen-lint.toml").write_text("")
    assert Resolver().for_directory(str(tmp_path)).ruff is not None
    assert Resolver(isolated=True).for_directory(str(tmp_path)).ruff is None
    (tmp_path / "autogen-lint.toml").write_text("defer-to-ruff = false")
    assert Resolver().for_directory(str(tmp_path)).ruff is None
