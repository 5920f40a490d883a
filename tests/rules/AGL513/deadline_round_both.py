import asyncio
import time

import httpx


async def look_up(customer: str) -> str:
    time.sleep(9)
    async with httpx.AsyncClient() as client:
        return (await client.get(f"https://example.invalid/{customer}")).text[:4000]


async def main() -> None:
    await asyncio.wait_for(look_up("1"), timeout=5)
