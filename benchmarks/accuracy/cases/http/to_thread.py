import asyncio

import requests


async def fetch(url: str) -> str:
    response = await asyncio.to_thread(requests.get, url)  # expect: AGL501
    return response.text[:500]


async def fetch_bounded(url: str) -> str:
    response = await asyncio.to_thread(requests.get, url, timeout=10)  # silent: AGL501
    return response.text[:500]


asyncio.run(fetch("https://a.example.org"))
