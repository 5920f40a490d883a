import requests
import requests as http
from requests import get, post as send

requests.get("https://example.invalid")  # expect: AGL501 warning
http.post("https://example.invalid", json={})  # expect: AGL501
get("https://example.invalid")  # expect: AGL501
send(  # expect: AGL501
    "https://example.invalid",
    json={},  # what is sent
)
requests.request("GET", "https://example.invalid", timeout=None)  # expect: AGL501
