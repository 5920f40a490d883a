import functools
import time

import requests


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except requests.RequestException:
                    time.sleep(2**attempt)
            raise RuntimeError("gave up")

        return wrapper

    return decorate


@retry(3)
def rate(currency):
    return requests.get(f"https://rates.example.org/{currency}").json()["rate"]  # expect: AGL501


@retry(3)
def rate_bounded(currency):
    return requests.get(f"https://rates.example.org/{currency}", timeout=4).json()["rate"]  # silent: AGL501


def rates(*currencies):
    return {c: rate(c) for c in currencies} | {c: rate_bounded(c) for c in currencies}


rates("eur", "usd")
