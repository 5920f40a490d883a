import requests

session = requests.Session()
session.timeout = 10  # expect: AGL513


class Client:
    def __init__(self) -> None:
        self.http = requests.Session()
        self.http.timeout = (3, 10)  # expect: AGL513
