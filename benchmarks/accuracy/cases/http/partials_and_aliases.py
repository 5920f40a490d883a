import functools

import requests

fetch = functools.partial(requests.get, headers={"Accept": "text/html"})
call = requests.post
limits = {"timeout": 20}
empty = {"headers": {}}


def load(url, **options):
    return requests.get(url, **options)  # silent: AGL501


fetch("https://a.example.org")  # expect: AGL501
fetch("https://a.example.org", timeout=5)  # silent: AGL501
call("https://a.example.org", json={})  # expect: AGL501
requests.get("https://a.example.org", **limits)  # silent: AGL501
requests.get("https://a.example.org", **empty)  # expect: AGL501
load("https://a.example.org", timeout=3)
