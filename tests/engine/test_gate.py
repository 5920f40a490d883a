from __future__ import annotations

import ast
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autogen_lint.diagnostics.finding import Finding
from autogen_lint.engine import run as engine_run
from autogen_lint.engine import unit as engine_unit
from autogen_lint.engine.gate import may_call, may_matter
from autogen_lint.engine.run import Run, RunOptions, StandardInput
from autogen_lint.source.kinds import FileKind

INSTALLED = "lib/python3.12/site-packages/p/a.py"
REPOSITORY = Path(__file__).parents[2]


def findings(*paths: str, stdin: StandardInput | None = None) -> list[Finding]:
    return list(Run(paths, RunOptions(isolated=True, jobs=1), stdin=stdin).lint().findings)


def ungated(*paths: str, stdin: StandardInput | None = None) -> list[Finding]:
    """What is found where every file is inspected."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine_run, "sifted", lambda tasks, _looks, _files: list(tasks))
        patch.setattr(engine_unit, "may_call", lambda *_: True)
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
        "from requests import *\nget('u')\n",
        "from requests.api import (\n    get as fetch,\n)\nfetch('u')\n",
        "from urllib import error, request\nrequest.urlopen('u')\n",
        "import httpx\nfrom settings import OPTIONS\nhttpx.get('u', **OPTIONS)\n",
        "import pandas\nfrom settings import DATA\npandas.read_csv(DATA)\n",
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
        "from requests.exceptions import Timeout\n{}.get('u', Timeout)\n",
        "from http import HTTPStatus\nclient = 1\nHTTPConnection = HTTPStatus\n",
        "from redis.exceptions import (\n    RedisError,  # of Redis\n)\nRedis = RedisError\n",
    ],
)
def test_what_no_rule_looks_at_is_passed_over(source):
    assert not may_matter(FileKind.PYTHON, "a.py", source.encode())
    assert ungated(stdin=StandardInput(source.encode(), "a.py")) == []


def test_keys_of_what_is_installed_do_not_matter():
    source = b"import os\nAPI_KEY = os.environ['X']\n"
    assert may_matter(FileKind.PYTHON, "app/a.py", source)
    assert not may_matter(FileKind.PYTHON, "lib/python3.12/site-packages/p/a.py", source)


def test_what_is_installed_has_what_is_wrong_with_a_call_in_itself():
    for source in (b"import websockets\nwebsockets.connect('u')\n", b"import pandas\npandas.read_csv('a.csv')\n"):
        assert may_matter(FileKind.PYTHON, "app/a.py", source)
        assert not may_matter(FileKind.PYTHON, INSTALLED, source)
        assert ungated(stdin=StandardInput(source, INSTALLED)) == []
    for source in (
        b"import websockets\nwebsockets.connect('u', **{'open_timeout': None})\n",
        b"import pandas\nHOST = 'http://h'\npandas.read_csv(HOST + '/a.csv')\n",
    ):
        assert may_matter(FileKind.PYTHON, INSTALLED, source)
        assert ungated(stdin=StandardInput(source, INSTALLED))


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


def reaches(source: str, path: str = INSTALLED) -> bool:
    return may_call(path, source.encode(), ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "import requests\nrequests.get('u')\n",
        "import requests\nsession = requests.Session()\nsession.get('u')\n",
        "from requests import Session as S\nclass C(S):\n    def m(self):\n        self.get('u')\n",
        "import httpx\ndef f(client: httpx.Client):\n    client.get('u', timeout=None)\n",
        "import requests\nlib = requests\nlib.get('u')\n",
        "import requests\ndef f(lib, url):\n    lib.get(url)\nf(requests, 'u')\n",
        "import requests\ngetattr(requests, 'get')('u')\n",
        "import requests\nfor verb in ('get', 'post'):\n    getattr(requests, verb)('u')\n",
        "import requests\nfor verb in 'get post'.split():\n    getattr(requests, verb)('u')\n",
        "import requests\ndef f(verb):\n    getattr(requests.Session(), verb)('u')\nf('GET'.lower())  # get\n",
        "import httpx\ndef f(client: httpx.Client | None = None):\n    client.get('u', timeout=None)\n",
        "import httpx\nmade: httpx.Client = httpx.Client(timeout=None)\n",
        "import httpx\nmakers = {'a': httpx.Client}\nmakers['a'](timeout=None)\n",
        "import httpx\nclass C(httpx.Client):\n    pass\nC(timeout=None)\n",
        "from requests import *\nget('u')\n",
        "from requests import api\ntransport = api\ntransport.get('u')\n",
        "import importlib\nlib = importlib.import_module('requests')\nlib.get('u')\n",
        "from urllib import request as r\nr.urlopen('u')\n",
        "import urllib.request\nurllib.request.urlopen('u')\n",
        "import autogen\n",
        "import requests\nx = {}.get(1)  # noqa: AGL501\n",
    ],
)
def test_what_may_make_a_call_is_run(source):
    assert reaches(source)


IDLE = [
    "import http.client\ndef f(x: http.client.HTTPResponse):\n    return {'HTTPConnection': x}[HTTPConnection]\n",
    "import redis\ndef f(x: redis.Redis | None, y: list[redis.Redis]) -> redis.Redis:\n    isinstance(x, redis.Redis)",
    "import requests\nclass C:\n    def f(self, verb):\n        getattr(self, verb).get(1)\nx = requests.codes\n",
    "import requests\nx = {}\nx.get('u', requests.exceptions.Timeout)\n",
    "import httpx\n'''httpx.get('u')'''\ntry:\n    {}.get(1)\nexcept httpx.TimeoutException:\n    pass\n",
    "import urllib.parse\nurllib.parse.quote('u')  # urllib.request.urlopen\n",
    "import requests\nx = getattr(requests.codes, 'ok')\n{}.get(x)\n",
]


NOT_UNDERSTOOD = [
    "import requests\nfrom operator import attrgetter as ask\nask('get')(requests)('u')\n",
    "import requests\nfrom operator import methodcaller\nmethodcaller('get', 'u')(requests)\n",
    "import requests\nrequests.__dict__['get']('u')\n",
    "import requests\nrequests.__getattribute__('get')('u')\n",
    "import requests\nvars(requests)['get']('u')\n",
    "import requests\nglobals()['requests'].get('u')\n",
    "import requests\neval('requests.get(1)')\n",
    "import sys, requests\nsys.modules['requests'].get('u')\n",
    "import httpx\ndef f(client: 'httpx.Client'):\n    client.get('u', timeout=None)\n",
    "import httpx\ndef f(client):\n    if isinstance(client, httpx.Client):\n        client.get('u', timeout=None)\n",
]


@pytest.mark.parametrize("source", NOT_UNDERSTOOD)
def test_the_gate_knows_of_no_more_ways_than_the_interpreter(source):
    assert ungated(stdin=StandardInput(source.encode(), INSTALLED)) == []


@pytest.mark.parametrize("source", IDLE)
def test_what_makes_no_call_is_not_run_where_it_is_installed(source):
    assert may_matter(FileKind.PYTHON, INSTALLED, source.encode())
    assert not reaches(source)
    assert reaches(source, "app/a.py")
    assert ungated(stdin=StandardInput(source.encode(), INSTALLED)) == []


USES = [
    "{m}.get('u')",
    "{m}.Session().get('u')",
    "s = {m}.Session()\ns.post('u')",
    "with {m}.Session() as s:\n    s.get('u')",
    "class C:\n    def __init__(self):\n        self.s = {m}.Session()\n    def f(self):\n        self.s.get('u')",
    "class S({m}.Session):\n    def f(self):\n        return self.get('u')",
    "def f(s: {m}.Session):\n    return s.get('u')",
    "f = {m}.get\nf('u')",
    "x = {{'a': {m}.get}}\nx['a']('u')",
    "import functools\nfunctools.partial({m}.get, 'u')()",
    "import threading\nthreading.Thread(target={m}.get, args=('u',)).start()",
    "for name in ['get', 'put']:\n    getattr({m}, name)('u')",
    "m2 = {m}\nm2.api.get('u')",
    "def f(lib={m}):\n    lib.request('GET', 'u')",
    "x = [{m}, 1][0]\nx.head('u')",
]
WAYS_IN = [
    ("import requests", "requests"),
    ("import requests as r", "r"),
    ("import os, requests.api as api\nimport requests", "requests"),
    ("try:\n    import requests\nexcept ImportError:\n    requests = None", "requests"),
]


@st.composite
def uses(draw):
    """A program that calls a library in one of many ways, beside what is only spelt alike."""
    imports, name = draw(st.sampled_from(WAYS_IN))
    body = draw(st.sampled_from(USES)).format(m=name)
    if draw(st.booleans()):
        body = f"def outer():\n{textwrap.indent(body, '    ')}\nouter()"
    return f"{imports}\n{draw(st.sampled_from(IDLE))}\n{body}\n"


@settings(deadline=None, max_examples=60)
@given(st.one_of(uses(), programs()))
def test_what_is_not_run_has_no_findings(source):
    stdin = StandardInput(source.encode(), INSTALLED)
    assert findings(stdin=stdin) == ungated(stdin=stdin)


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
