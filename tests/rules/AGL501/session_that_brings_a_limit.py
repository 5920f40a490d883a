import requests
from requests.adapters import HTTPAdapter


class TimeoutAdapter(HTTPAdapter):
    def send(self, request, **options):
        options["timeout"] = options.get("timeout") or 20
        return super().send(request, **options)


class Session(requests.Session):
    def request(self, method, url, **options):
        options.setdefault("timeout", 20)
        return super().request(method, url, **options)


mounted = requests.Session()
mounted.mount("https://", TimeoutAdapter())
mounted.get("https://example.invalid")
Session().get("https://example.invalid")
