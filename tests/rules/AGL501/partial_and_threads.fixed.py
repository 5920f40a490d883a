import asyncio
from functools import partial

import requests

fetch = partial(requests.get, "https://example.invalid")


async def work() -> None:
    fetch(timeout=30)  # expect: AGL501
    await asyncio.to_thread(requests.get, "https://example.invalid", timeout=30)  # expect: AGL501
