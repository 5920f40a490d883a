import requests


class Session(requests.Session):
    def __init__(self) -> None:
        super().__init__()
        self.timeout = 10

    def request(self, method, url, **options):
        options.setdefault("timeout", self.timeout)
        return super().request(method, url, **options)


plain = requests.Session()
plain.timeout = 10
plain.get("https://example.invalid", timeout=plain.timeout)
other = requests.Session()
other.verify = True
