import autogen

config = {"config_list": [{"model": "gpt-4o"}], "timeout": 120}

import requests

from elsewhere import is_over


def asks_a_server(message):
    return requests.post("https://example.com", json=message, timeout=9).json()["over"]


def unknown(test, **settings):
    autogen.UserProxyAgent("a", is_termination_msg=test)
    autogen.UserProxyAgent("b", **settings)


autogen.UserProxyAgent("c", is_termination_msg=is_over)
autogen.UserProxyAgent("d", is_termination_msg=asks_a_server)


class Inbox:
    def get(self, key, default=None):
        return default


lines = [line for line in [{"content": None}] if "x" in (line["content"] or "")]
key = lambda m: m["content"].strip()
