import requests
import requests as rq
from requests import get, post

requests.get("https://a.example.org")  # expect: AGL501
rq.put("https://a.example.org", data=b"x")  # expect: AGL501
get("https://a.example.org")  # expect: AGL501
post("https://a.example.org", json={}, timeout=30)
requests.request("GET", "https://a.example.org")  # expect: AGL501
requests.head("https://a.example.org", timeout=(3.05, 27))  # silent: AGL501
requests.get("https://a.example.org", timeout=None)  # expect: AGL501
requests.get("https://a.example.org", timeout=(5, None))  # expect: AGL501
requests.post(  # expect: AGL501
    "https://a.example.org",
    json={"a": 1},
    headers={"Accept": "application/json"},
)
