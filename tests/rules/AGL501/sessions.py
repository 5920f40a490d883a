import requests


class Api:
    def __init__(self) -> None:
        self.session = requests.Session()
        self.session.headers["User-Agent"] = "claims"

    def claim(self, number: int) -> dict:
        return self.session.get(f"https://example.invalid/{number}").json()  # expect: AGL501


with requests.session() as session:
    session.put("https://example.invalid", data=b"")  # expect: AGL501
