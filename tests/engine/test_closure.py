from __future__ import annotations

import posixpath

import pytest

from autogen_lint.engine.closure import Closure, Look
from autogen_lint.source.imported import imported_names

HELPERS = (
    "from autogen import AssistantAgent\n\n\ndef make(seconds):\n    return AssistantAgent('a', llm_config={CONFIG})\n"
)
CONFIG = "{'config_list': [{'model': 'o1'}], 'timeout': seconds}"


def related(files, root=""):
    """Those of some files, given as text, that lead to one with the word ``inside``."""

    def look(path):
        if path not in files:
            return None
        return Look(inside=True) if "inside" in files[path] else Look(False, imported_names(files[path].encode()))

    def entries(folder):
        prefix = f"{folder}/" if folder else ""
        return {path[len(prefix) :].split("/")[0] for path in files if path.startswith(prefix)}

    outside = [path for path, text in files.items() if "inside" not in text]
    return Closure(root, look, entries).related(outside)


def test_files_that_use_what_matters_matter():
    files = {
        "main.py": "from app.helpers import (\n    make,\n)\nmake(timeout=5)\n",
        "cli.py": "import main\n",
        "other.py": "import os\n# helpers\n",
        "pkg/user.py": "from . import build\n",
        "app/__init__.py": "",
        "app/helpers.py": "inside",
        "pkg/build/__init__.py": "inside",
    }
    assert related(files) == {"main.py", "cli.py", "pkg/user.py"}


@pytest.mark.parametrize(
    "line",
    [
        "import a.b.c",
        "import a",
        "import os, a.b as x",
        "from a import b",
        "from a.b import *",
        "from a.b import c",
        "from .a.b import c as d",
        "if x: import a.b.c",
        "x = 1; from a.b import c",
        "from a.b \\\n    import c",
        "import \\\n  a . b",
        "import a.b.c; a.b.c.f(1)",
        "import a.b.c  # noqa",
        "import a.b.c#noqa",
        "import a.b.c  # (see x), as y",
        "from a.b import c  # (see x)",
        "import importlib\nimportlib.import_module('a.b.c')",
    ],
)
def test_ways_to_import(line):
    files = {"main.py": line, "a/__init__.py": "", "a/b/__init__.py": "", "a/b/c.py": "inside"}
    if line.endswith("*"):
        files["a/b/__init__.py"] = "from .c import make"
    assert "main.py" in related(files)


@pytest.mark.parametrize("line", ["from a import x", "import b", "from a.b import d", "print('c')", "import os"])
def test_other_modules_do_not_lead_there(line):
    files = {
        "main.py": line,
        "a/__init__.py": "",
        "a/b/__init__.py": "",
        "a/b/c.py": "inside",
        "a/b/d.py": "",
        "b.py": "",
    }
    assert related(files) == set()


def test_what_surrounds_a_ring_is_found():
    files = {
        "a.py": "import b",
        "b.py": "import c",
        "c.py": "import a, d",
        "d.py": "inside",
        "e.py": "import f",
        "f.py": "",
    }
    assert related(files) == {"a.py", "b.py", "c.py"}


def test_modules_beside_the_program_are_found_from_its_packages():
    files = {"tools/run.py": "import lib.core", "tools/lib/core.py": "import common", "tools/common.py": "inside"}
    files["tools/lib/__init__.py"] = ""
    assert "tools/run.py" in related(files)


def test_a_program_leads_through_a_module_that_only_it_has():
    """`shared` is found beside the main file, not beside the module that imports it."""
    files = {
        "src/lib.py": "import shared",
        "app/run.py": "import lib",
        "app/shared.py": "inside",
        "other/run.py": "import lib",
    }
    assert related(files) == {"app/run.py"}


def test_a_large_package_is_gone_through_once():
    files = {"p/__init__.py": ""}
    for number in range(300):
        files[f"p/m{number:03}.py"] = "import p.q"
    files["p/q/__init__.py"] = ""
    asked = []

    def look(path):
        asked.append(path)
        return Look(False, imported_names(files[path].encode())) if path in files else None

    def entries(folder):
        asked.append(folder)
        prefix = f"{folder}/" if folder else ""
        return {path[len(prefix) :].split("/")[0] for path in files if path.startswith(prefix)}

    assert Closure("", look, entries).related(list(files)) == set()
    assert len(asked) < 20 * len(files)
    assert {posixpath.dirname(path) for path in asked} >= {"p"}


def test_a_value_in_a_file_without_any_needle_is_found(project, codes):
    project(
        {
            "helpers.py": HELPERS.replace("{CONFIG}", CONFIG),
            "main.py": "from helpers import make\n\nmake(5)\n",
            "far.py": "import main\n",
        }
    )
    assert [line.split()[1] for line in codes(select=["AGL102"])] == ["AGL102"]
