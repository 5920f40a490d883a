import os
from os import environ

import aiohttp
import httpx
import requests
import urllib3

os.environ["HTTP_PROXY"] = "http://10.0.0.8:3128"  # expect: AGL701
environ["https_proxy"] = "http://10.0.0.8:3128"  # expect: AGL701
os.environ.update({"ALL_PROXY": "socks5://10.0.0.8:1080"})  # expect: AGL701
os.environ.update(NO_PROXY="localhost")  # expect: AGL701
os.environ |= {"NO_PROXY": "localhost"}  # expect: AGL701
os.environ.setdefault("HTTPS_PROXY", "http://10.0.0.8:3128")  # expect: AGL701
os.putenv("HTTP_PROXY", "http://10.0.0.8:3128")  # expect: AGL701
ADDRESS = "http://127.0.0.1:7890"  # expect: AGL701
for name in ("HTTP_PROXY", "HTTPS_PROXY"):
    os.environ[name] = ADDRESS

client = httpx.AsyncClient(proxy="http://10.0.0.8:3128", timeout=30)  # expect: AGL701
answer = requests.get("https://a.example", proxies={"https": "10.0.0.8:3128"}, timeout=5)  # expect: AGL701
manager = urllib3.ProxyManager("http://10.0.0.8:3128")  # expect: AGL701


class Reader:
    def __init__(self):
        self.session = requests.Session()
        self.session.proxies = {"http": "http://10.0.0.8:3128"}  # expect: AGL701
        self.session.proxies.update({"https": "http://10.0.0.9:3128"})  # expect: AGL701


async def read(url: str) -> str:
    async with aiohttp.ClientSession() as session, session.get(url, proxy="http://10.0.0.8:3128") as got:  # expect: AGL701
        return await got.text()
