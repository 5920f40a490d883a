import queue

import requests
from limits import SECONDS

answers = queue.Queue()


def ask(seconds, *more):
    answers.get(seconds)
    requests.get("https://example.invalid", SECONDS, timeout=5)
    requests.get("https://example.invalid", *more, timeout=5)
