import requests


def get(path: str, **options):
    options.setdefault("timeout", 20)
    return requests.get(f"https://example.invalid/{path}", **options)


def fetch(path: str, seconds: float = 20):
    return requests.get(f"https://example.invalid/{path}", timeout=seconds)


get("a", timeout=5)
get("b")
fetch("a", 5)
fetch("b")
