import asyncio
import time

import httpx
import requests


async def look_up(customer: str) -> str:
    async with httpx.AsyncClient() as client:
        return (await client.get(f"https://example.invalid/{customer}")).text[:4000]


async def in_a_thread(customer: str) -> str:
    response = await asyncio.to_thread(requests.get, f"https://example.invalid/{customer}", timeout=30)
    return response.text[:4000]


async def a_moment() -> None:
    time.sleep(0.1)


async def main() -> None:
    await asyncio.wait_for(look_up("1"), timeout=5)
    await asyncio.wait_for(in_a_thread("1"), timeout=5)
    await asyncio.wait_for(a_moment(), timeout=5)
    await asyncio.wait_for(asyncio.get_event_loop().run_in_executor(None, time.sleep, 60), 5)
    async with asyncio.timeout(None):
        await a_moment()
