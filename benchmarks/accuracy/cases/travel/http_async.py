import aiohttp, httpx
async def f(u):
    async with aiohttp.ClientSession() as s:
        async with s.get(u) as r:
            return await r.text()
async def g(u):
    async with httpx.AsyncClient(timeout=None) as c:  # expect: AGL501
        return await c.get(u)
async def h(u):
    async with httpx.AsyncClient() as c:
        await c.get(u, timeout=None)  # expect: AGL501
        return await c.get(u)
async def i(u):
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as s:  # expect: AGL501
        return await s.get(u)
