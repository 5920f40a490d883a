"""Names that look like requests and are not."""
from dataclasses import dataclass, field

import httpx as requests


@dataclass
class Inbox:
    requests: dict = field(default_factory=dict)

    def next(self):
        return self.requests.get("first")  # silent: AGL501


def handle(session, requests_by_id):
    session.get("user")  # silent: AGL501
    return requests_by_id.get(7)  # silent: AGL501


requests.get("https://a.example.org")
Inbox().next()
