import asyncio

import requests
from myapp import http_session, settings


def get(url, timeout=10):
    return requests.get(url, timeout=timeout)  # silent: AGL501


def configured(url):
    return requests.get(url, timeout=settings.timeout)  # silent: AGL501


def shared(url):
    return http_session.get(url)  # silent: AGL501


def spread(url, **kwargs):
    return requests.get(url, **kwargs)


get("https://a.example.org")
get("https://a.example.org", timeout=3)
