import requests  # type: ignore

page = requests.get("https://example.com")  # expect: AGL501
timed = requests.get("https://example.com", timeout=5)  # silent: AGL501
