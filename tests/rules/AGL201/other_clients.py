import requests


class Client:
    def __init__(self, timeout, max_retries):
        self.timeout = timeout


Client(timeout=3600, max_retries=99)
requests.get("https://example.com", timeout=3600)
