import asyncio

import httpx


async def events(url: str) -> list[str]:
    async with asyncio.timeout(300), httpx.AsyncClient(timeout=httpx.Timeout(30, read=None)) as client:
        async with client.stream("GET", url) as response:
            return [line async for line in response.aiter_lines()]


async def once(url: str) -> httpx.Response:
    client = httpx.AsyncClient(timeout=None)
    return await asyncio.wait_for(client.get(url), 30)
