import requests

requests.get("https://example.invalid")  # expect: AGL501
