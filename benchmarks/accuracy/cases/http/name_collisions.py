"""`requests` as a parameter, a variable and a module of the package."""


def handle(requests):
    return requests.get("first")  # silent: AGL501


class Queue:
    def __init__(self):
        self.session = {}

    def get(self, key):
        return self.session.get(key)  # silent: AGL501


def batch(items):
    requests = {item: None for item in items}
    return requests.get("a"), requests.pop("a")  # silent: AGL501


def imported_then_replaced():
    import requests

    requests = FakeRequests()
    return requests.get("https://a.example.org")  # silent: AGL501


class FakeRequests:
    def get(self, url):
        return url
