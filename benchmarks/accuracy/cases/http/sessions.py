import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

session = requests.Session()
session.mount("https://", HTTPAdapter(max_retries=Retry(total=3, backoff_factor=1)))
session.get("https://a.example.org")  # expect: AGL501
session.get("https://a.example.org", timeout=20)  # silent: AGL501

with requests.Session() as scoped:
    scoped.post("https://a.example.org", data={})  # expect: AGL501


class Api:
    def __init__(self, base: str):
        self.base = base
        self.http = requests.Session()

    def cases(self):
        return self.http.get(f"{self.base}/cases").json()  # expect: AGL501

    def case(self, number: int):
        return self.http.get(f"{self.base}/cases/{number}", timeout=15).json()
