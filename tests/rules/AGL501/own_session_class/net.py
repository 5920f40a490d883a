import requests


class Session(requests.Session):
    def request(self, *args, **kwargs):
        kwargs.setdefault("timeout", 20)
        return super().request(*args, **kwargs)


def session() -> Session:
    return Session()
