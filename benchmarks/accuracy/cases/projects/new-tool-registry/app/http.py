import urllib.request
import json

import requests

TIMEOUT = 20


def get_json(url: str, timeout: float = TIMEOUT) -> dict:
    response = requests.get(url, timeout=timeout)  # silent: AGL501
    return response.json()


def post_json(url: str, body: dict, timeout: float | None = None) -> dict:  # expect: AGL501
    response = requests.post(url, json=body, timeout=timeout)
    return response.json()


def raw(url):
    return json.load(urllib.request.urlopen(url))  # expect: AGL501
