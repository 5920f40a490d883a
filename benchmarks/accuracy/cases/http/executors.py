import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import requests


async def in_loop(url):
    loop = asyncio.get_running_loop()
    reply = await loop.run_in_executor(None, requests.get, url)  # expect: AGL501
    return reply.status_code


def in_pool(url):
    with ThreadPoolExecutor() as pool:
        future = pool.submit(requests.get, url)  # expect: AGL501
        bounded = pool.submit(requests.get, url, timeout=5)  # silent: AGL501
        return future.result().text[:100], bounded.result().text[:100]


def in_lambda(url):
    call = lambda: requests.get(url, timeout=3)  # noqa: E731  # silent: AGL501
    threading.Thread(target=call).start()


asyncio.run(in_loop("https://a.example.org"))
