"""Where requests go, who may listen, and what nobody checks, seen at servers on the loopback (AGL701-703)."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from types import SimpleNamespace

import pytest

from autogen_lint.catalog.network import is_proxy_variable, network_facts, tls_attribute, tls_keyword

ANSWER = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o-2024-08-06",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hello"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def server() -> Iterator[SimpleNamespace]:
    """A server that answers `/v1/chat/completions` only, by whatever host, and keeps what it is asked."""
    asked: list[tuple[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            asked.append((self.path, self.headers["Authorization"]))
            found = self.path.endswith("/v1/chat/completions")
            answer = json.dumps(ANSWER if found else {"error": "not found"}).encode()
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield SimpleNamespace(url=f"http://127.0.0.1:{running.server_port}", asked=asked)
        running.shutdown()


def ask_old(url: str) -> None:
    entry = {"model": "gpt-4o", "api_key": "the-key", "base_url": url, "max_retries": 0, "cache_seed": None}
    import_module("autogen").OpenAIWrapper(config_list=[entry]).create(messages=[{"role": "user", "content": "Hi"}])


def ask_new(url: str) -> None:
    client = import_module("autogen_ext.models.openai").OpenAIChatCompletionClient
    message = import_module("autogen_core.models").UserMessage(content="Hi", source="user")
    made = client(model="gpt-4o", api_key="the-key", base_url=url, max_retries=0)
    asyncio.run(made.create([message]))


def ask_ag2(url: str) -> None:
    config = import_module("ag2.config").OpenAIConfig(model="gpt-4o", api_key="the-key", base_url=url, max_retries=0)
    asyncio.run(import_module("ag2").Agent("a", config=config).ask("Hi"))


ASK = {"0.2": ask_old, "0.4": ask_new, "ag2": ask_ag2}


@pytest.fixture(params=[pytest.param(name, marks=pytest.mark.real) for name in ASK])
def ask(request):
    if request.param == "0.2":
        pytest.importorskip("autogen", reason="pyautogen does not exist for this Python")
    return ASK[request.param]


# AGL702


def test_the_call_is_added_to_the_address(ask, server):
    ask(f"{server.url}/v1")
    assert [path for path, _ in server.asked] == ["/v1/chat/completions"]


@pytest.mark.parametrize("address, path", [("", ""), ("/", ""), ("/v1/chat/completions", "/v1/chat/completions")])
def test_other_addresses_are_answered_404(ask, server, address, path):
    with pytest.raises(Exception, match="404"):
        ask(server.url + address)
    assert server.asked[0][0] == f"{path}/chat/completions"


def test_the_key_is_sent_in_clear_text(ask, server):
    ask(f"{server.url}/v1")
    assert server.asked[0][1] == "Bearer the-key"


# AGL701


def test_every_client_obeys_the_variables(ask, server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", server.url)
    ask("http://model.invalid/v1")
    assert server.asked[0][0] == "http://model.invalid/v1/chat/completions"
    assert is_proxy_variable("HTTP_PROXY")


def test_a_proxy_that_is_not_there_stops_every_call(ask, server, monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    with pytest.raises(Exception, match=r"[Cc]onnect"):
        ask("http://model.invalid/v1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    ask(f"{server.url}/v1")
    assert server.asked


# AGL703


def context_of(client: object) -> ssl.SSLContext:
    return client._transport._pool._ssl_context  # type: ignore[attr-defined]


def test_what_verify_does_in_httpx():
    httpx = pytest.importorskip("httpx")
    assert context_of(httpx.Client()).verify_mode is ssl.CERT_REQUIRED
    for cls in (httpx.Client, httpx.AsyncClient):
        context = context_of(cls(verify=False))
        assert context.verify_mode is ssl.CERT_NONE
        assert not context.check_hostname
    assert [switch.off for switch in tls_keyword("httpx.Client") if switch.key == "verify"] == [(False,)]


def test_what_verify_does_in_requests():
    requests = pytest.importorskip("requests")
    session = requests.Session()
    assert session.verify is True
    settings = session.merge_environment_settings("https://a.example", {}, None, False, None)
    assert settings["verify"] is False
    assert tls_attribute("requests.Session", "verify") is not None


def test_what_ssl_does_in_aiohttp():
    aiohttp = pytest.importorskip("aiohttp")

    async def context(**keywords: object) -> ssl.SSLContext:
        connector = aiohttp.TCPConnector(**keywords)
        request = SimpleNamespace(is_ssl=lambda: True, ssl=True)
        found = connector._get_ssl_context(request)
        await connector.close()
        return found

    assert asyncio.run(context()).verify_mode is ssl.CERT_REQUIRED
    assert asyncio.run(context(ssl=False)).verify_mode is ssl.CERT_NONE


def test_contexts_of_the_standard_library():
    checked, unchecked = ssl.create_default_context(), ssl._create_unverified_context()
    assert (checked.verify_mode, checked.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert (unchecked.verify_mode, unchecked.check_hostname) == (ssl.CERT_NONE, False)
    assert "ssl._create_unverified_context" in network_facts()["tls_functions"]
