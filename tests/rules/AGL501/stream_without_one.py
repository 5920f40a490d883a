import asyncio

import httpx


async def events(url: str) -> list[str]:
    async with httpx.AsyncClient(timeout=httpx.Timeout(30, read=None)) as client:  # expect: AGL501
        async with client.stream("GET", url) as response:
            return [line async for line in response.aiter_lines()]


async def blocking(url: str) -> httpx.Response:
    async with asyncio.timeout(30):
        return httpx.Client(timeout=None).get(url)  # expect: AGL501
