import requests

requests.post(  # expect: AGL501
    "https://example.invalid",
    json={"claim": 7},  # the newest
    headers={},
    timeout=30,
)
requests.get(  # expect: AGL501
    "https://example.invalid",  # no parameters
    timeout=30
)
requests.get("https://example.invalid", params={"a": 1}, timeout=30,)  # expect: AGL501
