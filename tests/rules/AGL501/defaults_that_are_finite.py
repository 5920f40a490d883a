import aiohttp
import httpx

httpx.get("https://example.invalid")
client = httpx.Client()
client.get("https://example.invalid")


async def work() -> None:
    async with aiohttp.ClientSession() as session, httpx.AsyncClient(timeout=30) as other:
        await session.get("https://example.invalid")
        await other.get("https://example.invalid")
