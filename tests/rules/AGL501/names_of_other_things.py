from somewhere import requests, urlopen


class Session:
    def get(self, url: str) -> str:
        return url


requests.get("https://example.invalid")
urlopen("https://example.invalid")
Session().get("https://example.invalid")
cache = {}
cache.get("https://example.invalid")
