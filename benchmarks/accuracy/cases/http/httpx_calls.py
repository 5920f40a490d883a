import httpx

httpx.get("https://a.example.org")  # silent: AGL501
httpx.get("https://a.example.org", timeout=None)  # expect: AGL501
httpx.get("https://a.example.org", timeout=20)  # silent: AGL501

with httpx.Client() as client:  # silent: AGL501
    client.get("https://a.example.org")
    client.post("https://a.example.org", timeout=None)  # expect: AGL501

quiet = httpx.Client(timeout=None)  # expect: AGL501
phased = httpx.Client(timeout=httpx.Timeout(10, read=60))


async def main():
    async with httpx.AsyncClient() as http:
        await http.get("https://a.example.org")
    async with httpx.AsyncClient(timeout=None) as http:  # expect: AGL501
        print(http)
