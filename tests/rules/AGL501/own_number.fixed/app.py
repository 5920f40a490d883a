import requests

requests.get("https://example.invalid", timeout=7.5)  # expect: AGL501
