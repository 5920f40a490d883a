import asyncio

import aiohttp


async def connect():
    async with asyncio.timeout(10):
        reader, writer = await asyncio.open_connection("example.invalid", 80)
    await asyncio.wait_for(asyncio.open_connection("example.invalid", 80), timeout=10)
    async with aiohttp.ClientSession() as session:
        await session.get("https://example.invalid")
    return reader, writer
