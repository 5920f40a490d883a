from __future__ import annotations

import pytest

from autogen_lint.catalog.query import Catalog

CATALOG = Catalog()


@pytest.mark.parametrize(
    "callee, row",
    [
        ("requests.get", "requests.func"),
        ("requests.api.post", "requests.func"),
        ("requests.request", "requests.func"),
        ("requests.Session.get", "requests.Session"),
        ("requests.sessions.Session.request", "requests.Session"),
        ("requests_cache.CachedSession.get", "requests.Session"),
        ("urllib.request.urlopen", "urllib.urlopen"),
        ("urllib.request.OpenerDirector.open", "urllib.urlopen"),
        ("urllib3.PoolManager.request", "urllib3.PoolManager"),
        ("urllib3.request", "urllib3.request"),
        ("httpx.get", "httpx.func"),
        ("httpx.AsyncClient.get", "httpx.Client.call"),
        ("httpx.AsyncClient", "httpx.Client"),
        ("httpx2.get", "httpx2.func"),
        ("aiohttp.ClientSession", "aiohttp.ClientSession"),
        ("aiohttp.ClientSession.get", "aiohttp.ClientSession.call"),
        ("http.client.HTTPSConnection", "http.client"),
        ("subprocess.run", "subprocess.run"),
        ("socket.create_connection", "socket.create_connection"),
        ("psycopg2.connect", "psycopg2.connect"),
        ("ollama.chat", "ollama.Client"),
        ("requests.codes", None),
        ("json.load", None),
    ],
)
def test_rows(callee: str, row: str | None) -> None:
    found = CATALOG.io(callee)
    assert (found.id if found else None) == row


def test_a_row_says_what_a_rule_needs() -> None:
    row = CATALOG.io("requests.Session.get")
    assert row is not None
    assert (row.parameter, row.unit, row.trigger, row.fix, row.category) == (
        "timeout",
        "s",
        "missing",
        "timeout=30",
        "http",
    )
    assert not row.inherits
    assert "None" in row.disables
    urlopen = CATALOG.io("urllib.request.urlopen")
    assert urlopen is not None
    assert urlopen.position == 2
    client = CATALOG.io("httpx.Client")
    assert client is not None
    assert client.inherits
    assert client.trigger == "disabled"
    session = CATALOG.io("aiohttp.ClientSession")
    assert session is not None
    assert session.trigger == "disabled"


@pytest.mark.parametrize(
    "callee, cls",
    [
        ("requests.Session", "requests.Session"),
        ("requests.session", "requests.Session"),
        ("requests.sessions.Session", "requests.sessions.Session"),
        ("httpx.AsyncClient", "httpx.AsyncClient"),
        ("urllib3.PoolManager", "urllib3.PoolManager"),
        ("urllib.request.build_opener", "urllib.request.OpenerDirector"),
        ("subprocess.Popen", "subprocess.Popen"),
        ("requests.get", None),
        ("urllib.request.urlopen", None),
    ],
)
def test_classes_of_objects(callee: str, cls: str | None) -> None:
    assert CATALOG.io_class(callee) == cls


def test_methods_of_every_class_have_rows() -> None:
    for callee in ("requests.Session", "httpx.Client", "aiohttp.ClientSession", "urllib3.PoolManager"):
        cls = CATALOG.io_class(callee)
        assert CATALOG.io(f"{cls}.request") is not None
