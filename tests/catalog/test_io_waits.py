"""What the rows of the I/O catalog claim, against a server on loopback that accepts and never answers."""

from __future__ import annotations

import asyncio
import contextlib
import ftplib
import gc
import http.client
import imaplib
import os
import poplib
import queue
import smtplib
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator

import pytest

aiohttp = pytest.importorskip("aiohttp")
httpx = pytest.importorskip("httpx")
openai = pytest.importorskip("openai")
requests = pytest.importorskip("requests")
urllib3 = pytest.importorskip("urllib3")

pytestmark = [
    pytest.mark.real,
    # connections that are cut off at the end of a test
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

SHORT = 0.3
PATIENCE = 30
READ = [sys.executable, "-c", "import sys; sys.stdin.read()"]


class SilentServer:
    """Accepts connections and says nothing until it is closed; so does `pipe`."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.held: list[socket.socket] = []
        self.pipe, self._writing = os.pipe()
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    @property
    def port(self) -> int:
        port: int = self.listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                self.held.append(self.listener.accept()[0])

    def close(self) -> None:
        os.close(self._writing)
        self.listener.shutdown(socket.SHUT_RDWR)
        self._accepting.join()  # who connected last may just have been accepted
        self.listener.close()
        for connection in self.held:
            connection.close()


@pytest.fixture(scope="module")
def server() -> Iterator[SilentServer]:
    silent = SilentServer()
    yield silent
    silent.close()
    gc.collect()  # connections that are cut off are this module's: it ignores what they say


def session_with_attribute(s: SilentServer) -> object:
    session = requests.Session()
    session.timeout = SHORT  # type: ignore[attr-defined]
    return session.get(s.url)


async def aiohttp_get(s: SilentServer, timeout: aiohttp.ClientTimeout | None) -> None:
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(s.url):
        pass


def http_client(s: SilentServer, **options: float) -> object:
    connection = http.client.HTTPConnection("127.0.0.1", s.port, **options)  # type: ignore[arg-type]
    connection.request("GET", "/")
    return connection.getresponse()


def model(s: SilentServer, timeout: float | None) -> object:
    client = openai.OpenAI(api_key="none", base_url=s.url, timeout=timeout, max_retries=0)
    return client.chat.completions.create(model="m", messages=[])


HOST = "127.0.0.1"
WAITS: dict[str, Callable[[SilentServer], object]] = {
    "requests.get": lambda s: requests.get(s.url),
    "requests.get (x, None)": lambda s: requests.get(s.url, timeout=(SHORT, None)),
    "requests.Session.get": lambda s: requests.Session().get(s.url),
    "requests.Session.timeout = x": session_with_attribute,
    "httpx.get None": lambda s: httpx.get(s.url, timeout=None),
    "httpx.Client None": lambda s: httpx.Client(timeout=None).get(s.url),
    "httpx.Timeout read None": lambda s: httpx.get(s.url, timeout=httpx.Timeout(SHORT, read=None)),
    "aiohttp total None": lambda s: asyncio.run(aiohttp_get(s, aiohttp.ClientTimeout(total=None))),
    "aiohttp connect only": lambda s: asyncio.run(aiohttp_get(s, aiohttp.ClientTimeout(connect=SHORT))),
    "urlopen": lambda s: urllib.request.urlopen(s.url),
    "urlretrieve": lambda s: urllib.request.urlretrieve(s.url),
    "urllib3": lambda s: urllib3.PoolManager(retries=False).request("GET", s.url),
    "urllib3.Timeout connect only": lambda s: urllib3.PoolManager(
        retries=False, timeout=urllib3.Timeout(connect=SHORT)
    ).request("GET", s.url),
    "http.client": http_client,
    "smtplib": lambda s: smtplib.SMTP(HOST, s.port),
    "ftplib": lambda s: ftplib.FTP().connect(HOST, s.port),
    "imaplib": lambda s: imaplib.IMAP4(HOST, s.port),
    "poplib": lambda s: poplib.POP3(HOST, s.port),
    "openai timeout None": lambda s: model(s, None),
    "subprocess.run": lambda s: subprocess.run(READ, stdin=s.pipe, check=False),
    "subprocess.run position": lambda s: subprocess.run(READ, 5, stdin=s.pipe, check=False),  # type: ignore[call-overload]
    "Popen.communicate position": lambda s: subprocess.Popen(READ, stdin=s.pipe).communicate(1),  # type: ignore[arg-type]
}
ENDS: dict[str, Callable[[SilentServer], object]] = {
    "requests.get": lambda s: requests.get(s.url, timeout=SHORT),
    "requests.Session.get": lambda s: requests.Session().get(s.url, timeout=SHORT),
    "httpx.get": lambda s: httpx.get(s.url, timeout=SHORT),
    "httpx.Client": lambda s: httpx.Client(timeout=SHORT).get(s.url),
    "aiohttp total": lambda s: asyncio.run(aiohttp_get(s, aiohttp.ClientTimeout(total=SHORT))),
    "aiohttp sock_read": lambda s: asyncio.run(aiohttp_get(s, aiohttp.ClientTimeout(sock_read=SHORT))),
    "urlopen": lambda s: urllib.request.urlopen(s.url, timeout=SHORT),
    "urlopen position": lambda s: urllib.request.urlopen(s.url, None, SHORT),
    "urllib3 pool": lambda s: urllib3.PoolManager(retries=False, timeout=SHORT).request("GET", s.url),
    "urllib3 request": lambda s: urllib3.PoolManager(retries=False).request("GET", s.url, timeout=SHORT),
    "http.client": lambda s: http_client(s, timeout=SHORT),
    "smtplib": lambda s: smtplib.SMTP(HOST, s.port, timeout=SHORT),
    "imaplib": lambda s: imaplib.IMAP4(HOST, s.port, SHORT),
    "poplib": lambda s: poplib.POP3(HOST, s.port, SHORT),
    "openai": lambda s: model(s, SHORT),
    "subprocess.run": lambda s: subprocess.run(READ, stdin=s.pipe, check=False, timeout=SHORT),
    "subprocess.run 0 expires": lambda s: subprocess.run(READ, stdin=s.pipe, check=False, timeout=0),
    "queue.get": lambda s: queue.Queue().get(timeout=SHORT),
}


def started(calls: dict[str, Callable[[SilentServer], object]], server: SilentServer) -> dict[str, threading.Thread]:
    def run(call: Callable[[SilentServer], object]) -> None:
        with contextlib.suppress(Exception):
            call(server)

    threads = {name: threading.Thread(target=run, args=(call,), daemon=True) for name, call in calls.items()}
    for thread in threads.values():
        thread.start()
    return threads


def ended(threads: dict[str, threading.Thread]) -> None:
    until = time.monotonic() + PATIENCE
    for name, thread in threads.items():
        thread.join(max(0, until - time.monotonic()))
        assert not thread.is_alive(), f"{name} still waits"


def test_calls_without_a_limit_wait_and_those_with_one_end() -> None:
    server = SilentServer()
    try:
        waiting = started(WAITS, server)
        ended(started(ENDS, server))
        time.sleep(SHORT)
        assert [name for name, thread in waiting.items() if not thread.is_alive()] == []
    finally:
        server.close()
    ended(waiting)


@pytest.mark.parametrize(
    "blocked",
    [
        lambda: queue.Queue().get(1.5),
        lambda: threading.Lock() and _locked().acquire(2),  # type: ignore[arg-type]
        lambda: threading.Semaphore(0).acquire(2),  # type: ignore[arg-type]
    ],
)
def test_a_number_in_the_place_of_block_is_no_timeout(blocked: Callable[[], object]) -> None:
    thread = threading.Thread(target=blocked, daemon=True)
    thread.start()
    thread.join(2.4)
    assert thread.is_alive()


def _locked() -> threading.Lock:
    lock = threading.Lock()
    lock.acquire()
    return lock


def test_default_timeouts_that_are_finite() -> None:
    assert httpx.Client().timeout.read == 5
    assert aiohttp.client.DEFAULT_TIMEOUT.total == 300
    client = openai.OpenAI(api_key="none")
    assert isinstance(client.timeout, object)
    assert getattr(client.timeout, "read", None) == 600
    assert client.max_retries == 2


def test_a_number_is_no_timeout_of_an_aiohttp_session() -> None:
    async def make() -> None:
        aiohttp.ClientSession(timeout=5)  # type: ignore[arg-type]

    with pytest.raises(ValueError, match="timeout"):
        asyncio.run(make())


def test_the_socket_default_limits_the_standard_library_and_not_requests() -> None:
    server = SilentServer()
    socket.setdefaulttimeout(SHORT)
    try:
        calls = {
            "urlopen": lambda s: urllib.request.urlopen(s.url),
            "http.client": http_client,
            "urllib3": lambda s: urllib3.PoolManager(retries=False).request("GET", s.url),
            "smtplib": lambda s: smtplib.SMTP(HOST, s.port),
        }
        waiting = started({"requests": lambda s: requests.get(s.url)}, server)
        ended(started(calls, server))
        assert waiting["requests"].is_alive()
    finally:
        socket.setdefaulttimeout(None)
        server.close()
    ended(waiting)


@pytest.mark.parametrize(
    "call, error",
    [
        (lambda s: httpx.get(s.url, 5), TypeError),
        (lambda s: urllib.request.urlopen(s.url, 5), TypeError),
        (lambda s: threading.Condition().wait_for(5), (TypeError, RuntimeError)),
    ],
)
def test_numbers_in_the_wrong_place_that_raise(
    server: SilentServer, call: Callable[[SilentServer], object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        call(server)
