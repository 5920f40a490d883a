import asyncio

import aiohttp


async def work() -> None:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
        await asyncio.wait_for(session.get("https://example.invalid"), 20)
