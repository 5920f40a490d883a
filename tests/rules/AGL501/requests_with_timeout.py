from functools import partial

import requests
from requests import get

LIMITS = {"timeout": 20}
TIMEOUT = (3.05, 27)
requests.get("https://example.invalid", timeout=5)
get("https://example.invalid", timeout=TIMEOUT)
requests.post("https://example.invalid", **LIMITS)
fetch = partial(requests.get, timeout=10)
fetch("https://example.invalid")
with requests.Session() as session:
    session.get("https://example.invalid", timeout=9)
