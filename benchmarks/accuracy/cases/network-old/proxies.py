"""How people set proxies."""
import os
from os import environ as env
from urllib import request as urlrequest

import aiohttp
import autogen
import httpx
import openai
import requests
from openai import OpenAI

PROXY_HOST = "10.20.0.5"
PROXY_PORT = 3128
PROXY = f"http://{PROXY_HOST}:{PROXY_PORT}"  # expect: AGL701
CORP = {
    "http": "http://proxy.corp.example:8080",  # expect: AGL701
    "https": "http://proxy.corp.example:8080",  # expect: AGL701
}


def set_proxy():
    os.environ["http_proxy"] = PROXY
    os.environ["https_proxy"] = "http://" + PROXY_HOST + ":" + str(PROXY_PORT)  # expect: AGL701
    env.update(CORP)


def enable_proxy(url="http://127.0.0.1:7890"):  # expect: AGL701
    os.environ["HTTP_PROXY"] = url
    os.environ["HTTPS_PROXY"] = url


enable_proxy()
set_proxy()

session = requests.Session()
session.proxies.update(CORP)
session.proxies["https"] = "socks5://127.0.0.1:9050"  # expect: AGL701
session.trust_env = False

opener = urlrequest.build_opener(urlrequest.ProxyHandler({"http": "http://10.0.0.1:3128"}))  # expect: AGL701
urlrequest.install_opener(opener)

transport = httpx.HTTPTransport(proxy="http://10.0.0.1:3128")  # expect: AGL701
client = httpx.Client(mounts={"http://": httpx.HTTPTransport(proxy="http://10.0.0.1:3128")})  # expect: AGL701
openai.proxy = "http://127.0.0.1:7890"
llm = OpenAI(http_client=httpx.Client(proxies="http://127.0.0.1:7890"), timeout=60)  # expect: AGL701
pool = httpx.AsyncClient(proxies={"all://": "http://user:pw@10.0.0.1:3128"})  # expect: AGL701


class Crawler:
    PROXIES = {"https": "http://10.1.1.1:8888"}  # expect: AGL701

    def get(self, url):
        return requests.get(url, proxies=self.PROXIES, timeout=10).text

    def post(self, url, proxies=None):
        return requests.post(url, proxies=proxies or {"http": None, "https": None}, timeout=10).text


async def fetch(url):
    async with aiohttp.ClientSession() as s:
        async with s.get(url, proxy=PROXY, timeout=aiohttp.ClientTimeout(total=10)) as r:
            return await r.text()


async def with_session_proxy(url):
    async with aiohttp.ClientSession(proxy="http://proxy.corp.example:8080") as s:  # expect: AGL701
        return await s.get(url)

os.environ.setdefault("NO_PROXY", "localhost,127.0.0.1")  # expect: AGL701
os.system("export HTTP_PROXY=http://10.0.0.1:3128")
