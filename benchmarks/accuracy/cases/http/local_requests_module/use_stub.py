import requests_stub as requests
from requests_stub import get

requests.get("https://a.example.org")  # silent: AGL501
get("https://a.example.org")  # silent: AGL501
