import requests
from somewhere import limits, options


def fetch(url: str, timeout=limits.seconds, **more):
    requests.get(url, timeout=timeout)
    return requests.get(url, **more)


requests.get("https://example.invalid", **options)
requests.get("https://example.invalid", timeout=limits.seconds)
