import requests

requests.post(  # expect: AGL501
    "https://example.invalid",
    json={"claim": 7},  # the newest
    headers={},
)
requests.get(  # expect: AGL501
    "https://example.invalid"  # no parameters
)
requests.get("https://example.invalid", params={"a": 1},)  # expect: AGL501
