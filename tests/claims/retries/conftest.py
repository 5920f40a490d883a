"""A model server on the loopback interface that is slow, broken or well."""

import contextlib
import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

ANSWER = {
    "id": "1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "well"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


class Server(ThreadingHTTPServer):
    """`status` is what it answers, after `delay` seconds and when all of a `party` are there; `requests` counts."""

    daemon_threads = True
    request_queue_size = 64
    party: threading.Barrier | None = None
    status = 200
    delay = 0.0
    requests = 0

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}/v1"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        server = self.server
        server.requests += 1
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        time.sleep(server.delay)
        if server.party is not None:
            server.party.wait()
        body = json.dumps(ANSWER if server.status == 200 else {"error": {"message": "no"}}).encode()
        with contextlib.suppress(OSError):
            self.send_response(server.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    made = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=made.serve_forever, args=(0.05,))
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    """The SDK's waits between attempts are not what is tested."""
    try:
        from openai._base_client import BaseClient
    except ImportError:
        return
    monkeypatch.setattr(BaseClient, "_calculate_retry_timeout", lambda *arguments, **keywords: 0.01)


@pytest.fixture
def nobody():
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{found.getsockname()[1]}/v1"
