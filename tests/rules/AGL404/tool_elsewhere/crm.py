import requests


def call(path: str) -> requests.Response:
    return requests.get(f"https://crm.example.com/{path}", timeout=30)


def lookup(customer: str) -> str:
    """Look up a customer."""
    return call(f"customers/{customer}").text  # expect: AGL404
