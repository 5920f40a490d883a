import requests


def fetch(url: str) -> str:
    return requests.get(url, timeout=30).text  # expect: AGL501
