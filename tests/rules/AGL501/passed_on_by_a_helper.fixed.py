import requests


def get(path: str, **options):
    return requests.get(f"https://example.invalid/{path}", **options)


def fetch(path: str, seconds=30):  # expect: AGL501
    return requests.get(f"https://example.invalid/{path}", timeout=seconds)


get("a", timeout=5)
get("b")  # expect: AGL501
fetch("a", 5)
fetch("b")
