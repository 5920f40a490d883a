"""Whether an I/O call ends by itself."""

import pytest

from autogen_lint.model.tools.io_limits import Limit, verdict

HEAD = """\
import aiohttp, asyncio, httpx, requests, socket, urllib3
from requests.adapters import HTTPAdapter
from urllib.request import urlopen
from somewhere import unknown, maybe
class Mine(HTTPAdapter):
    pass
class Own(requests.Session):
    def request(self, method, url, **options):
        return super().request(method, url, timeout=9, **options)
s = requests.Session()
"""


@pytest.fixture
def limit(program):
    def ask(source):
        result = program(f"{HEAD}{source}\n")
        behind = [one for one in result.io_calls if one.origin.location.line > len(HEAD.splitlines())]
        call = [one for one in behind if result.catalog.io_row(one.api).category == "http"][-1]
        return verdict(call, result.catalog.io_row(call.api), result).limit

    return ask


@pytest.mark.parametrize(
    "source, expected",
    [
        ("requests.get('u')", Limit.NONE),
        ("requests.get('u', timeout=5)", Limit.SET),
        ("requests.get('u', timeout=(5, 30))", Limit.SET),
        ("requests.get('u', timeout=(5, None))", Limit.OFF),
        ("requests.get('u', timeout=None)", Limit.OFF),
        ("requests.get('u', timeout=unknown)", Limit.UNKNOWN),
        ("requests.get('u', timeout=5 if maybe else None)", Limit.SET),
        ("requests.get('u', **unknown)", Limit.UNKNOWN),
        ("s.get('u')", Limit.NONE),
        ("s.get('u', timeout=5)", Limit.SET),
        ("s.mount('https://', HTTPAdapter())\ns.get('u')", Limit.NONE),
        ("s.mount('https://', Mine())\ns.get('u')", Limit.SET),
        ("Own().get('u')", Limit.SET),
        ("urlopen('u')", Limit.NONE),
        ("urlopen('u', None, 5)", Limit.SET),
        ("socket.setdefaulttimeout(5)\nurlopen('u')", Limit.SET),
        ("httpx.get('u')", Limit.SET),
        ("httpx.get('u', timeout=None)", Limit.OFF),
        ("httpx.get('u', timeout=httpx.Timeout(None))", Limit.OFF),
        ("httpx.get('u', timeout=httpx.Timeout(5, read=None))", Limit.OFF),
        ("httpx.get('u', timeout=httpx.Timeout(None, read=5))", Limit.SET),
        ("httpx.get('u', timeout=httpx.Timeout(**unknown))", Limit.UNKNOWN),
        ("aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))", Limit.OFF),
        ("aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=9))", Limit.SET),
        ("urllib3.PoolManager().request('GET', 'u')", Limit.NONE),
        ("urllib3.PoolManager(timeout=5).request('GET', 'u')", Limit.SET),
    ],
)
def test_http_calls(limit, source, expected):
    assert limit(source) is expected
