from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autogen_lint.diagnostics.finding import Finding
from autogen_lint.engine import run as engine_run
from autogen_lint.engine.gate import may_matter
from autogen_lint.engine.run import Run, RunOptions, StandardInput
from autogen_lint.source.kinds import FileKind

REPOSITORY = Path(__file__).parents[2]


def findings(*paths: str, stdin: StandardInput | None = None) -> list[Finding]:
    return list(Run(paths, RunOptions(isolated=True, jobs=1), stdin=stdin).lint().findings)


def ungated(*paths: str, stdin: StandardInput | None = None) -> list[Finding]:
    """What is found where every file is inspected."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine_run, "sifted", lambda tasks, _looks, _files: list(tasks))
        return findings(*paths, stdin=stdin)


@pytest.mark.parametrize(
    "source",
    [
        "import requests\nrequests.get('u')\n",
        "from urllib.request import urlopen\nurlopen('u')\n",
        "import aiohttp\naiohttp.ClientSession()\n",
        "import httpx\nhttpx.get('u', timeout=None)\n",
        "import psycopg2\npsycopg2.connect('x')\n",
        "from smtplib import SMTP\n",
        "from google import genai\ngenai.Client()\n",
        "import http.client as h\nh.HTTPSConnection('x')\n",
        "import \\\n  requests as r\nr.get('u')\n",
        "if True: from requests import (\n    # a comment with )\n    get,\n)\nget('u')\n",
        "import os; import requests\nrequests.post('u')\n",
        "import requests\ngetattr(requests, 'g' + 'et')('u')\n",
        "import requests\nrequests.\N{MATHEMATICAL SANS-SERIF SMALL G}et('u')\n",
        "import requests\ng = getattr\ng(requests, 'g' + 'et')('u')\n",
        "import importlib\nimportlib.import_module('requests').get('u')\n",
        "from importlib import import_module as load\nname = 'requests'\nload(name).get('u')\n",
        "import requests . api as m\nm.get('u')\n",
        "from ag2 import Agent\n",
        "x = 1  # noqa: AGL102\n",
        "key = 'sk-'\n",
    ],
)
def test_what_rules_look_at_passes(source):
    assert may_matter(FileKind.PYTHON, "a.py", source.encode())


@pytest.mark.parametrize(
    "source",
    [
        "import os\nprint('requests.get')\n",
        "from requests.exceptions import ConnectionError\n",
        "import requests_toolbelt\nx = {}.get('u')\n",
        "import socket\nsocket.gethostname()\n",
    ],
)
def test_what_no_rule_looks_at_is_passed_over(source):
    assert not may_matter(FileKind.PYTHON, "a.py", source.encode())
    assert ungated(stdin=StandardInput(source.encode(), "a.py")) == []


def test_keys_of_what_is_installed_do_not_matter():
    source = b"import os\nAPI_KEY = os.environ['X']\n"
    assert may_matter(FileKind.PYTHON, "app/a.py", source)
    assert not may_matter(FileKind.PYTHON, "lib/python3.12/site-packages/p/a.py", source)


def test_config_lists_pass_by_name():
    assert may_matter(FileKind.JSON, "deep/OAI_CONFIG_LIST_dev", b"[]")
    assert not may_matter(FileKind.JSON, "package.json", b'{"name": "x"}')


CALLS = [("requests", "get"), ("httpx", "AsyncClient"), ("urllib.request", "urlopen"), ("psycopg2", "connect")]
FIRST = st.sampled_from(["import os", "x = {'timeout': 10}", "def f(): pass", "'''from requests import get'''", "#"])


@st.composite
def programs(draw):
    """A program that may call something, written in one of many ways."""
    module, name = draw(st.sampled_from(CALLS))
    space = draw(st.sampled_from([" ", "  ", " \\\n ", "\t"]))
    package, _, last = module.rpartition(".")
    ways = [
        f"import{space}{module}\n{module}.{name}('u')",
        f"import{space}os,{space}{module}{space}as m\nm.{name}('u')",
        f"from {module}{space}import{space}{name}\n{name}('u')",
        f"from {module} import{space}(\n    # )\n    {name} as n,\n)\nn('u')",
        f"from {module} import *\n{name}('u')",
        f"import {module} as m\ng = getattr(m, '{name}')\ng('u')",
        f"import os;import {module} as m\nf = m.{name}\nf('u')",
        f"import {module} as m\ng = getattr\ng(m, '{name}')('u')",
        f"import importlib\nimportlib.import_module('{module}').{name}('u')",
        f"import {module.replace('.', ' . ')} as m\nm.{name}('u')",
    ]
    if package:
        ways.append(f"from {package} import {last} as m\nm.{name}('u')")
    first = "\n".join(draw(st.lists(FIRST, max_size=3)))
    body = draw(st.sampled_from(ways))
    if draw(st.booleans()) and "import *" not in body:
        body = f"def f():\n{textwrap.indent(body, '    ')}\nf()"
    source = f"{first}\n{body}\n"
    return source.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


@settings(deadline=None, max_examples=150)
@given(programs())
def test_what_does_not_pass_has_no_findings(source):
    if not may_matter(FileKind.PYTHON, "plain.py", source.encode()):
        assert ungated(stdin=StandardInput(source.encode(), "plain.py")) == []


@settings(deadline=None, max_examples=60)
@given(st.lists(FIRST))
def test_plain_programs_have_no_findings(lines):
    source = "\n".join(lines).encode()
    assert ungated(stdin=StandardInput(source, "plain.py")) == []


@pytest.mark.parametrize("folder", ["tests/rules", "benchmarks/accuracy", "examples"])
def test_all_programs_of_ours_have_the_same_findings_without_the_gate(folder, monkeypatch):
    monkeypatch.chdir(REPOSITORY)
    found = findings(folder)
    assert found
    assert found == ungated(folder)
