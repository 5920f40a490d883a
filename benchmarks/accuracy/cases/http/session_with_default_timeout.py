import functools

import requests
from requests.adapters import HTTPAdapter


class TimeoutAdapter(HTTPAdapter):
    def __init__(self, *args, timeout=30, **kwargs):
        self.timeout = timeout
        super().__init__(*args, **kwargs)

    def send(self, request, **kwargs):
        if kwargs.get("timeout") is None:
            kwargs["timeout"] = self.timeout  # silent: AGL102
        return super().send(request, **kwargs)


class TimeoutSession(requests.Session):
    def request(self, method, url, **kwargs):
        kwargs.setdefault("timeout", 30)
        return super().request(method, url, **kwargs)


session = requests.Session()
session.mount("https://", TimeoutAdapter(timeout=10))
session.mount("http://", TimeoutAdapter(timeout=10))
session.get("https://a.example.org")

TimeoutSession().get("https://a.example.org")
fetch = functools.partial(requests.get, timeout=20)
fetch("https://a.example.org")
