import functools
import ssl
from urllib.request import urlopen

import aiohttp
import httpx
import requests

session = requests.Session()
session.request = functools.partial(session.request, timeout=10)
session.get("https://a.example.org")  # silent: AGL501

wrong = requests.Session()
wrong.timeout = 5  # expect: AGL513
wrong.get("https://a.example.org")  # expect: AGL501

requests.Session().post("https://a.example.org", json={})  # expect: AGL501
urlopen("https://a.example.org", context=ssl.create_default_context())  # expect: AGL501
httpx.AsyncClient(timeout=httpx.Timeout(None))  # expect: AGL501
with httpx.stream("GET", "https://a.example.org", timeout=None) as stream:  # expect: AGL501
    print(stream.status_code)


async def main():
    async with aiohttp.request("GET", "https://a.example.org") as response:  # silent: AGL501
        print(response.status)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(sock_read=20)) as http:  # silent: AGL501
        print(http)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0)) as http:  # expect: AGL501
        print(http)
