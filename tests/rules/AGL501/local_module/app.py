import requests

requests.get("https://example.invalid")
