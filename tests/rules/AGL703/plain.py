import os
import ssl
from urllib.request import urlopen

import aiohttp
import httpx
import requests
import urllib3
from elasticsearch import Elasticsearch
from pymongo import MongoClient

VERIFY = False  # expect: AGL703
options = {"verify": False}  # expect: AGL703

requests.get("https://a.example", verify=False, timeout=5)  # expect: AGL703
requests.post("https://a.example", json={}, verify=VERIFY, timeout=5)
requests.put("https://a.example", json={}, verify=VERIFY, timeout=5)
client = httpx.AsyncClient(timeout=30, **options)
other = httpx.Client(verify=False, timeout=30)  # expect: AGL703
manager = urllib3.PoolManager(cert_reqs="CERT_NONE")  # expect: AGL703
second = urllib3.PoolManager(cert_reqs=ssl.CERT_NONE)  # expect: AGL703
search = Elasticsearch("https://a.example", verify_certs=False)  # expect: AGL703
data = MongoClient("mongodb://a.example", tlsAllowInvalidCertificates=True)  # expect: AGL703
os.environ["PYTHONHTTPSVERIFY"] = "0"  # expect: AGL703
page = urlopen("https://a.example", context=ssl._create_unverified_context(), timeout=5)  # expect: AGL703
ssl._create_default_https_context = ssl._create_unverified_context  # expect: AGL703


class Reader:
    def __init__(self):
        self.session = requests.Session()
        self.session.verify = False  # expect: AGL703

    def read(self, url: str) -> str:
        return self.session.get(url, verify=False, timeout=5).text  # expect: AGL703


async def read(url: str) -> str:
    connector = aiohttp.TCPConnector(ssl=False)  # expect: AGL703
    async with aiohttp.ClientSession(connector=connector) as session, session.get(url) as got:
        return await got.text()


async def read_once(url: str) -> str:
    async with aiohttp.ClientSession() as session, session.get(url, ssl=False) as got:  # expect: AGL703
        return await got.text()


class Api:
    def __init__(self, verify: bool = False):  # expect: AGL703
        self.session = requests.Session()
        self.session.verify = verify


Api()
