import asyncio
import time

import requests


async def look_up(customer: str) -> str:
    return requests.get(f"https://example.invalid/{customer}", timeout=30).text[:4000]


async def pause() -> None:
    time.sleep(60)


async def main() -> None:
    await asyncio.wait_for(look_up("1"), timeout=5)  # expect: AGL513
    async with asyncio.timeout(5):  # expect: AGL513
        await pause()
