import aiohttp
import httpx
import urllib3

pool = urllib3.PoolManager()
pool.request("GET", "https://example.invalid", timeout=30)  # expect: AGL501
httpx.get("https://example.invalid", timeout=30)  # expect: AGL501
client = httpx.Client(timeout=30)  # expect: AGL501


async def work() -> None:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:  # expect: AGL501
        await session.get("https://example.invalid")
