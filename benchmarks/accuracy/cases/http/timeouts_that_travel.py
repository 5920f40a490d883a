import os

import requests

TIMEOUT = float(os.getenv("HTTP_TIMEOUT", "10"))
DEFAULTS = {"timeout": TIMEOUT, "allow_redirects": False}
HEADERS = {"headers": {"Accept": "text/plain"}}


class Api:
    timeout = None

    def __init__(self, timeout=15):
        self.timeout = timeout

    def call(self, path, **extra):
        options = {"timeout": self.timeout}
        options.update(extra)
        return requests.get(f"https://a.example.org/{path}", **options)  # silent: AGL501


requests.get("https://a.example.org", **DEFAULTS)  # silent: AGL501
requests.get("https://a.example.org", **{**DEFAULTS, **HEADERS})  # silent: AGL501
requests.get("https://a.example.org", **HEADERS)  # expect: AGL501
requests.get("https://a.example.org", timeout=TIMEOUT or None)  # silent: AGL501
Api().call("cases")
