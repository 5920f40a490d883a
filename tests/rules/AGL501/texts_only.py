"""requests.get("https://example.invalid")"""

SNIPPET = """
import requests
requests.get("https://example.invalid")
"""
NAMES = ["requests.get", "urllib.request.urlopen"]


def get(requests: dict) -> object:
    return requests.get("https://example.invalid")
