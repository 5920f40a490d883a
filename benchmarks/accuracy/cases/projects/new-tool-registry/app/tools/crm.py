import requests

from ..http import get_json, post_json

BASE = "https://crm.example.com"


class Crm:
    def __init__(self, token: str):
        self.token = token
        self.http = requests.Session()

    def customer(self, number: str) -> str:
        """A customer."""
        r = self.http.get(f"{BASE}/customers/{number}", headers={"Authorization": self.token})  # expect: AGL501
        return r.json()["name"]

    def orders(self, number: str) -> str:
        """Orders."""
        return str(get_json(f"{BASE}/orders/{number}"))[:2000]


def lookup(number: str) -> str:
    """Look up."""
    return post_json(f"{BASE}/lookup", {"n": number})["name"]
