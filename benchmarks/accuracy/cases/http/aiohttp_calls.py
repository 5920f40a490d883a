import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:  # silent: AGL501
        async with session.get("https://a.example.org") as response:  # silent: AGL501
            print(await response.text())
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:  # silent: AGL501
        await session.get("https://a.example.org")
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as session:  # expect: AGL501
        print(session)
    async with aiohttp.ClientSession() as session:
        await session.post("https://a.example.org", timeout=None)  # expect: AGL501
