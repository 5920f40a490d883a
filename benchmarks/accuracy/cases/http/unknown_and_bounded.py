import asyncio

import requests
from myapp import http_session, settings


def get(url, timeout=10):
    return requests.get(url, timeout=timeout)


def configured(url):
    return requests.get(url, timeout=settings.timeout)


def shared(url):
    return http_session.get(url)


def spread(url, **kwargs):
    return requests.get(url, **kwargs)


get("https://a.example.org")
get("https://a.example.org", timeout=3)
