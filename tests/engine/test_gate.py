from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import autogen_lint
from autogen_lint.engine.gate import may_matter, related
from autogen_lint.source.kinds import FileKind


@pytest.mark.parametrize(
    "source",
    [
        "import requests\nrequests.get('u')\n",
        "from urllib.request import urlopen\nurlopen('u')\n",
        "import aiohttp\n",
        "import httpx\nhttpx.get('u', timeout=None)\n",
        "import psycopg2\n",
        "from smtplib import SMTP\n",
        "from google import genai\n",
        "import http.client as h\nh.HTTPSConnection('x')\n",
        "from ag2 import Agent\n",
        "x = 1  # noqa: AGL102\n",
    ],
)
def test_what_rules_look_at_passes(source):
    assert may_matter(FileKind.PYTHON, "a.py", source.encode())


def test_config_lists_pass_by_name():
    assert may_matter(FileKind.JSON, "deep/OAI_CONFIG_LIST_dev", b"[]")
    assert not may_matter(FileKind.JSON, "package.json", b'{"name": "x"}')


@settings(deadline=None)
@given(st.lists(st.sampled_from(["import os", "x = {'timeout': 10}", "def f(): pass", "print('hi')", "import json"])))
def test_what_does_not_pass_has_no_findings(lines):
    source = "\n".join(lines) + "\n"
    if not may_matter(FileKind.PYTHON, "plain.py", source.encode()):
        assert autogen_lint.lint_source(source, "plain.py", isolated=True) == []


def test_files_that_use_what_matters_matter():
    outside = {
        "main.py": b"from app.helpers import (\n    make,\n)\nmake(timeout=5)\n",
        "cli.py": b"import main\n",
        "other.py": b"import os\n# helpers\n",
        "pkg/user.py": b"from . import build\n",
    }
    assert related(outside, ["app/helpers.py", "pkg/build/__init__.py"]) == {"main.py", "cli.py", "pkg/user.py"}


def test_a_value_in_a_file_without_any_needle_is_found(project, codes):
    project(
        {
            "helpers.py": (
                "from autogen import AssistantAgent\n\n\ndef make(seconds):\n"
                "    return AssistantAgent('a', llm_config={'config_list': [{'model': 'o1'}], 'timeout': seconds})\n"
            ),
            "main.py": "from helpers import make\n\nmake(5)\n",
        }
    )
    assert [line.split()[1] for line in codes(select=["AGL102"])] == ["AGL102"]
