import aiohttp
import httpx

page = httpx.get("https://example.invalid", timeout=None)
limit = aiohttp.ClientTimeout(total=None)
