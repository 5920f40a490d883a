import requests


class Api:
    def __init__(self) -> None:
        self.session = requests.Session()
        self.session.headers["User-Agent"] = "claims"

    def claim(self, number: int) -> dict:
        return self.session.get(f"https://example.invalid/{number}", timeout=30).json()  # expect: AGL501


with requests.session() as session:
    session.put("https://example.invalid", data=b"", timeout=30)  # expect: AGL501
